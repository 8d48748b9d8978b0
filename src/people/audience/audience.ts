// Whom something is for, as data: it is approved, hashed, printed and counted, and gives the same people on every page.
import * as v from 'valibot';

/** Which rules and which text a person falls under. Others (kind `other`) are in no audience until their kind is known. */
export const legalGroups = ['civil-servant', 'community', 'contract-worker'] as const;
export type LegalGroup = (typeof legalGroups)[number];

const id = v.pipe(v.string(), v.uuid());

/** Within one field any of the values fits; every field must fit. An empty list asks nothing. */
export const audienceSchema = v.strictObject({
  groups: v.pipe(v.array(v.picklist(legalGroups)), v.minLength(1), v.readonly()),
  /** These units and all below them by function. */
  unitIds: v.pipe(v.array(id), v.maxLength(200), v.readonly()),
  /** These areas and all within them. */
  areaCodes: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/u))), v.maxLength(300), v.readonly()),
  /** Codes of SIASN: `21` is II.a. */
  echelons: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{2}$/u))), v.maxLength(20), v.readonly()),
  /** Heads of units, acting ones included. */
  heads: v.picklist(['all', 'only']),
  /** Holders of these granted roles. */
  roles: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/u))), v.maxLength(12), v.readonly()),
  /** Nobody but these. */
  personIds: v.pipe(v.array(id), v.maxLength(2_000), v.readonly()),
});
export type Audience = v.InferOutput<typeof audienceSchema>;

export const everybody: Audience = { groups: [...legalGroups], unitIds: [], areaCodes: [], echelons: [], heads: 'all', roles: [], personIds: [] };
