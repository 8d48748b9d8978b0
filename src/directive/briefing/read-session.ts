// What an organiser typed, read into a session or material, or into messages at the fields.
import { readDay } from '../../people/index.ts';
import type { FieldMessages } from '../../platform/html/components/fields.tsx';
import { briefingField as field, typedIn } from './fields.ts';
import { instantAt, type HeldAs, type Material, type MaterialKind, type Session } from './session.ts';
import type { BriefingTexts } from './texts.id.ts';

type Form = Readonly<Record<string, string>>;
type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly messages: FieldMessages };

function isWebAddress(typed: string): boolean {
  return /^https:\/\/\S+$/u.test(typed) && URL.canParse(typed) && new URL(typed).username === '';
}

const oneOf = <Name extends string>(names: readonly Name[], typed: string): Name | undefined => names.find((name) => name === typed);
const heldAs: readonly HeldAs[] = ['on-site', 'online'];
const kinds: readonly MaterialKind[] = ['text', 'link', 'audio'];

/** A number of figures only; null where nothing was typed, undefined where it is none. */
const numberIn = (typed: string, most: number): number | null | undefined => {
  if (typed === '') return null;
  return /^\d{1,6}$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= most ? Number(typed) : undefined;
};

export function readSession(form: Form, about: { readonly id: string; readonly directiveId: string; readonly timeZone: string }, { missing }: BriefingTexts['organise']): Read<Session> {
  const messages: Record<string, string> = {};
  const held = oneOf(heldAs, typedIn(form, field.held));
  if (held === undefined) messages[field.held] = missing.held;
  const place = typedIn(form, field.place);
  if (place === '' || place.length > 300) messages[field.place] = missing.place;
  else if (held === 'online' && !isWebAddress(place)) messages[field.place] = missing.link;
  const speaker = typedIn(form, field.speaker);
  if (speaker === '' || speaker.length > 200) messages[field.speaker] = missing.speaker;
  const seats = numberIn(typedIn(form, field.seats), 100_000);
  if (seats === undefined) messages[field.seats] = missing.seats;
  const day = readDay(typedIn(form, field.day));
  if (day === null) messages[field.day] = missing.day;
  const [startsAt, endsAt] = [field.from, field.to].map((name) => {
    const at = instantAt(day ?? '2026-01-01', typedIn(form, name), about.timeZone);
    if (at === null) messages[name] = missing.time;
    return at;
  });
  if (startsAt && endsAt && endsAt <= startsAt) messages[field.to] = missing.order;
  if (Object.keys(messages).length > 0 || held === undefined || seats === undefined || !startsAt || !endsAt) return { ok: false, messages };
  return { ok: true, value: { id: about.id, directiveId: about.directiveId, held, place, speaker, seats, startsAt, endsAt } };
}

export function readMaterial(form: Form, about: { readonly id: string; readonly directiveId: string }, { missing }: BriefingTexts['organise']): Read<Material & { readonly directiveId: string }> {
  const messages: Record<string, string> = {};
  const kind = oneOf(kinds, typedIn(form, field.kind));
  if (kind === undefined) messages[field.kind] = missing.kind;
  const title = typedIn(form, field.title);
  if (title === '' || title.length > 200) messages[field.title] = missing.title;
  const body = typedIn(form, field.body);
  if (body === '' || body.length > 10_000) messages[field.body] = missing.body;
  else if (kind !== undefined && kind !== 'text' && !isWebAddress(body)) messages[field.body] = missing.link;
  const typed = numberIn(typedIn(form, field.minutes), 600);
  const minutes = kind === 'audio' ? typed : null;
  if (minutes === undefined || (kind === 'audio' && minutes === null)) messages[field.minutes] = missing.minutes;
  if (Object.keys(messages).length > 0 || kind === undefined || minutes === undefined) return { ok: false, messages };
  return { ok: true, value: { ...about, kind, title, body, minutes } };
}
