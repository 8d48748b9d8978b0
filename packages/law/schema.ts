// The edge: what a line or a form may say. Everything inside works on facts that passed here.
import * as v from 'valibot';
import { parseDay } from './calendar/days.ts';
import {
  actorKinds, acts, advices, contentTimes, contestKinds, contests, findings, knownPhases, levels, media, posts, proofs, qualifiers, relations, stances, targets,
  targetStatuses, tracks,
} from './vocabulary.ts';

/** A year or a month is real when its first day is. */
const realDay = (text: string): boolean => parseDay(`${text}-01-01`.slice(0, 10)) !== null;

const dayMessage = 'a real date, YYYY-MM-DD';
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, dayMessage), v.check(realDay, dayMessage));
const spanMessage = 'a date (YYYY-MM-DD, YYYY-MM or YYYY) or a range of two dates, the earlier first';
const spanShape = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
export const spanSchema = v.pipe(
  v.string(),
  v.regex(spanShape, spanMessage),
  v.check((text) => {
    const [from, to] = text.split('/') as [string, string?];
    return realDay(from) && (to === undefined || (realDay(to) && from <= to));
  }, spanMessage),
);

// Control characters have no place in a fact; a long text is no place name.
const shortText = v.pipe(v.string(), v.maxLength(200), v.regex(/^\P{Cc}*$/u, 'text without control characters'));

const facts = {
  actOn: v.nullish(spanSchema),
  contentOn: v.nullish(spanSchema),
  contentMade: v.nullish(v.picklist(contentTimes)),
  contest: v.nullish(v.picklist([...contests, ...contestKinds])),
  election: v.nullish(v.pipe(v.string(), v.regex(/^(pemilu|pilkada)-\d{4}$/, 'pemilu-YYYY or pilkada-YYYY'))),
  phaseKnown: v.nullish(v.picklist(knownPhases)),
  place: v.nullish(shortText),
  actor: v.nullish(v.strictObject({ kind: v.nullish(v.picklist(actorKinds)), post: v.nullish(v.picklist(posts)), onUnpaidLeave: v.nullish(v.boolean()) })),
  relation: v.nullish(v.picklist(relations)),
  act: v.nullish(v.picklist(acts)),
  medium: v.nullish(v.picklist(media)),
  target: v.nullish(v.picklist(targets)),
  targetStatusKnown: v.nullish(v.picklist(targetStatuses)),
  stance: v.nullish(v.picklist(stances)),
  proof: v.nullish(v.picklist(proofs)),
  with: v.nullish(v.array(v.picklist(qualifiers))),
  without: v.nullish(v.array(v.picklist(qualifiers))),
};

export const factsSchema = v.strictObject(facts);
export const inputSchema = v.pipe(
  v.strictObject({
    id: v.nullish(shortText), knownOn: v.nullish(daySchema), reportedOn: v.nullish(daySchema), ...facts,
    acts: v.nullish(v.pipe(v.array(factsSchema), v.maxLength(50))),
  }),
  v.check((input) => [input, ...(input.acts ?? [])].every((one) => !(one.with ?? []).some((word) => (one.without ?? []).includes(word))), 'the same qualifier in "with" and "without"'),
);

const strings = v.array(v.string());
const trackSchema = v.object({
  track: v.picklist(tracks), act: v.optional(v.picklist(acts)), finding: v.picklist(findings), level: v.nullable(v.picklist(levels)),
  levelOpen: v.optional(v.string()), possibleLevel: v.optional(v.picklist(levels)), conditional: v.optional(v.literal(true)),
  rules: strings, openRules: strings, basis: strings, decidedBy: v.nullable(v.string()),
  elements: v.array(v.object({ rule: v.string(), element: v.string(), state: v.picklist(['met', 'not_met', 'unknown']) })),
});
const message = v.object({ key: v.string(), id: v.string(), en: v.string() });
const rowSchema = v.object({ id: v.string(), candidateFrom: v.string(), prospectiveBy: v.string(), decision: v.string(), confidence: v.string() });

export const outputSchema = v.object({
  id: v.nullable(v.string()), advice: v.picklist(advices), because: v.array(v.object({ rule: v.string(), act: v.optional(v.picklist(acts)), open: v.optional(v.literal(true)) })),
  tracks: v.array(trackSchema),
  status: v.object({
    target: v.nullable(v.string()), standing: strings, contest: strings, row: v.nullable(rowSchema), phase: strings,
    phaseRow: v.nullable(v.object({ id: v.string(), from: v.string(), to: v.string() })),
  }),
  missing: v.array(v.object({ fact: v.string(), changes: v.array(v.picklist(['advice', 'finding'])), weight: v.number() })),
  conditions: v.array(message), remedies: v.array(message),
  guidance: v.array(v.object({
    id: v.string(), body: v.string(), on: v.string(), direction: v.string(), raises: v.optional(v.picklist(advices)), confidence: v.string(), source: strings,
    text: v.optional(v.object({ id: v.string(), en: v.string() })),
  })),
  uncertain: strings,
  clocks: v.array(v.object({
    id: v.string(), unit: v.string(), lastDay: v.string(), laterReading: v.optional(v.string()), basis: v.string(), expired: v.nullable(v.boolean()),
    confidence: v.string(), uncovered: v.optional(v.literal(true)),
  })),
  forwardTo: v.optional(v.object({ body: v.picklist(['kasn', 'ask_a_person', 'bkn']), row: v.string(), basis: strings, uncertain: strings })),
  notListed: v.optional(v.literal(true)), outsidePeriod: v.optional(v.literal(true)), lawVersion: v.string(),
  holidaysDigest: v.optional(v.string()), guidanceDigest: v.optional(v.string()),
});

export const errorSchema = v.object({ id: v.nullable(v.string()), error: v.object({ code: v.picklist(['not_json', 'not_an_object', 'not_facts', 'too_long']), message: v.string() }) });
