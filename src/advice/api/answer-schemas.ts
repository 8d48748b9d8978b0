// The shape of what programs read. The description (OpenAPI) is printed from here, and a test holds every answer against it.
import * as v from 'valibot';
import { windowIds, type Condition, type FactName } from '../../../packages/law/engine/condition.ts';
import { deciders } from '../../../packages/law/engine/rule.ts';
import { errorSchema, factsSchema, inputSchema, outputSchema } from '../../../packages/law/schema.ts';
import { bodies, directions } from '../../../packages/law/statements/statement.ts';
import { acts, advices, contests, knownPhases, levels, qualifiers, tracks } from '../../../packages/law/vocabulary.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const strings = v.array(v.string());
const both = v.strictObject({ id: v.string(), en: v.string() });
const message = v.strictObject({ key: v.string(), id: v.string(), en: v.string() });
const confidence = v.picklist(['T', 'C2', 'C1', 'M', 'I']);

const factNames = [
  'act', 'actor.kind', 'actor.post', 'actor.onUnpaidLeave', 'contest', 'relation', 'medium', 'target', 'standing', 'stance', 'phase', 'contentMade',
] as const satisfies readonly FactName[];
const inner: v.GenericSchema<Condition> = v.lazy(() => condition);
export const condition = v.union([
  v.strictObject({ all: v.array(inner) }), v.strictObject({ any: v.array(inner) }), v.strictObject({ not: inner }),
  v.strictObject({ has: v.picklist(qualifiers) }), v.strictObject({ window: v.picklist(windowIds) }),
  v.strictObject({ fact: v.picklist(factNames), in: strings }),
]) as unknown as v.GenericSchema<Condition>;

export const rule = v.strictObject({
  id: v.string(), page: v.string(), text: v.nullable(v.strictObject({ title: both, reason: both })), shownAs: v.optional(strings),
  track: v.nullable(v.picklist(tracks)), effect: v.picklist(['breach', 'disputed', 'no_breach', 'person', 'advice']),
  level: v.nullable(v.picklist(levels)), levelOpen: v.optional(v.string()), advice: v.optional(v.picklist(advices)), openAdvice: v.optional(v.picklist(advices)),
  acts: v.array(v.picklist(acts)), elements: v.record(v.string(), inner), special: v.optional(inner), unless: v.optional(v.record(v.string(), inner)),
  basis: strings, decidedBy: v.optional(v.picklist(deciders)), confidence,
  source: v.array(v.strictObject({ id: v.string(), kind: v.optional(v.string()), cite: v.optional(v.string()) })),
  from: v.nullable(day), until: v.nullable(day), earlierByAnalogy: v.optional(v.literal(true)), notByAnalogy: v.optional(v.literal(true)),
  uncertain: strings, conditions: v.array(message), remedies: v.array(message), residual: v.optional(v.literal(true)), oneWay: v.optional(v.literal(true)),
});
const lawVersion = v.string();
export const rules = v.strictObject({ lawVersion, rules: v.array(rule) });
export const oneRule = v.strictObject({ lawVersion, rule });
/** `ended`: in force until the day before. */
export const changes = v.strictObject({ lawVersion, changed: day, began: v.array(rule), ended: v.array(rule) });

export const situations = v.strictObject({
  lawVersion,
  situations: v.array(v.strictObject({ id: v.string(), title: both, facts: v.nullable(factsSchema) })),
});

const span = { from: day, to: v.nullable(day) };
export const calendar = v.strictObject({
  lawVersion, holds: v.strictObject({ from: day, to: day }),
  status: v.array(v.strictObject({
    id: v.string(), contests: v.array(v.picklist(contests)), election: v.string(), prospectiveBy: day, candidateFrom: day, endsOn: v.optional(day),
    decision: v.string(), confidence, source: strings,
  })),
  phases: v.array(v.strictObject({ id: v.string(), election: v.string(), phase: v.picklist(knownPhases), ...span, confidence })),
  windows: v.array(v.strictObject({ id: v.picklist(windowIds), text: both, ...span, basis: v.string(), confidence })),
  holidays: v.array(v.strictObject({ date: day, kind: v.picklist(['holiday', 'joint_leave']), name: v.string(), confidence: v.optional(confidence), source: v.optional(strings) })),
  holidaysCovered: v.array(v.strictObject({ from: day, to: day })),
});

export const statements = v.strictObject({
  lawVersion,
  statements: v.array(v.strictObject({
    id: v.string(), topic: v.string(), page: v.string(), body: v.picklist(bodies), bodyName: both, text: both, on: v.string(), onPrecision: v.picklist(['day', 'month', 'year']),
    shownFrom: day, shownUntil: v.nullable(day), contests: v.array(v.picklist(contests)), elections: strings, place: v.optional(v.string()),
    direction: v.picklist(directions), force: v.picklist(['circular', 'statement', 'local']), raises: v.optional(v.picklist(['avoid', 'forbidden'])),
    acts: v.array(v.picklist(acts)), when: inner, confidence, source: strings,
  })),
});

export const trouble = v.strictObject({
  id: v.optional(v.nullable(v.string())),
  error: v.strictObject({
    code: v.picklist([...errorSchema.entries.error.entries.code.options, 'too_many', 'not_found', 'not_a_day', 'busy', 'unreadable', 'fault']), message: v.string(),
  }),
});

/** Every shape by the name under which the description refers to it. */
export const shapes = {
  AssessInput: inputSchema, AssessOutput: outputSchema, AssessError: errorSchema, Condition: condition, Rule: rule, Rules: rules, OneRule: oneRule,
  Changes: changes, Situations: situations, Calendar: calendar, Statements: statements, Trouble: trouble,
};
export type ShapeName = keyof typeof shapes;
