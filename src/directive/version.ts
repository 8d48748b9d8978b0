// What a version of a directive says. Frozen, it is approved, hashed and shown as it stands here.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { audienceSchema, legalGroups, type Audience, type LegalGroup } from '../people/index.ts';
import { kindRules, wantedResponses, type DirectiveKind } from './directive.ts';

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const body = v.optional(line(20_000));
const day = v.pipe(v.string(), v.isoDate());

export const versionSchema = v.strictObject({
  title: line(200),
  /** The office that speaks, as it signs. */
  issuer: line(200),
  /** As it stands on the letter; never made by us. Null: there is no letter. */
  letterNumber: v.nullable(line(100)),
  letterOn: v.nullable(day),
  /** What people of each group read. `all` stands for every group without a text of its own. */
  texts: v.strictObject({ all: body, 'civil-servant': body, community: body, 'contract-worker': body }),
  /** To copy into chat groups; null: none. */
  chatText: v.nullable(line(1_000)),
  wanted: v.pipe(v.array(v.picklist(wantedResponses)), v.readonly()),
  fromOn: day,
  dueOn: v.nullable(day),
  /** Heads confirm that their units were told. */
  cascade: v.picklist(['no', 'units']),
  audience: audienceSchema,
});
export type Version = v.InferOutput<typeof versionSchema>;

export type VersionProblem = 'wanted' | 'text-missing' | 'text-cites-discipline' | 'due-before-start' | 'letter-without-day' | 'not-everybody'
  /** A pledge is given out on one sheet; asked where it is proposed, because it has to be drawn. */
  | 'too-long-for-paper';

/** PP 94 binds civil servants; a text for others that cites it would claim what does not hold. */
const citesDiscipline = /\b(?:P\.?\s?P\b|Peraturan\s+Pemerintah\b)[^\d\n]{0,40}94(?!\d)/iu;

export function problemsOf(kind: DirectiveKind, version: Version): readonly VersionProblem[] {
  const { may, must } = kindRules[kind];
  const { wanted, texts, audience, fromOn, dueOn, letterNumber, letterOn } = version;
  const problems: VersionProblem[] = [];
  if (wanted.some((each) => !may.includes(each)) || must.some((each) => !wanted.includes(each))) problems.push('wanted');
  if (audience.groups.some((group) => textFor(version, group) === null)) problems.push('text-missing');
  // A pledge binds by its words, so those who are not civil servants get words of their own.
  if (kind === 'pledge' && audience.groups.some((group) => group !== 'civil-servant' && texts[group] === undefined)) problems.push('text-missing');
  if (audience.groups.some((group) => group !== 'civil-servant' && [version.title, version.chatText, textFor(version, group)].some((text) => citesDiscipline.test(text ?? '')))) problems.push('text-cites-discipline');
  if (dueOn !== null && dueOn < fromOn) problems.push('due-before-start');
  if ((letterNumber === null) !== (letterOn === null)) problems.push('letter-without-day');
  // The same day turns for all: whoever is left out goes on as before.
  if (kind === 'phase-notice' && !isEverybody(audience)) problems.push('not-everybody');
  return [...new Set(problems)];
}

export const isEverybody = ({ groups, heads, ...narrowed }: Audience): boolean =>
  legalGroups.every((group) => groups.includes(group)) && heads === 'all' && Object.values(narrowed).every((list) => list.length === 0);

export const textFor = ({ texts }: Pick<Version, 'texts'>, group: LegalGroup): string | null => texts[group] ?? texts.all ?? null;

/** One spelling of a version: fields in the order of the schema. */
export const versionText = (kind: DirectiveKind, version: Version): string => JSON.stringify({ kind, ...v.parse(versionSchema, version) });

export const versionHash = (kind: DirectiveKind, version: Version): Buffer => createHash('sha256').update(versionText(kind, version), 'utf8').digest();
