// A site's own dated statements: `netral assess --guidance FILE`, and `NETRAL_GUIDANCE` for the running service. They are
// shown and may raise the advice; like the shipped ones they never make a finding, so a file can warn and never accuse.
// A day that has not come yet is no mistake: a circular may be entered before it holds, and speaks from its day on.
import * as v from 'valibot';
import { parseDay } from '../calendar/days.ts';
import { all, is } from '../engine/condition.ts';
import { acts, contests } from '../vocabulary.ts';
import { anyCandidateSide } from './scopes.ts';
import { directions, type Direction, type Statement } from './statement.ts';

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest), v.regex(/^\P{Cc}*$/u, 'text without control characters'));
const day = v.pipe(v.string(), v.check((text) => parseDay(text) !== null, 'a real date, YYYY-MM-DD'));

const siteStatementSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'letters, figures, dot, hyphen or underscore; 80 at most')),
    body: line(120),
    on: day,
    until: v.optional(day),
    channel: line(300),
    contests: v.array(v.picklist(contests)),
    direction: v.picklist(directions),
    quote: v.strictObject({ id: line(600), en: line(600) }),
    sourceHash: v.optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits'))),
    acts: v.optional(v.array(v.picklist(acts)), []),
  }),
  v.check(({ on, until }) => until === undefined || until >= on, 'until: not before on'),
);
/** Each statement has a page; an address knows neither capitals nor marks, so `SE.7` and `se-7` are one id. */
const asAddress = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

const isTwice = ({ id }: { id: string }, at: number, list: readonly { id: string }[]): boolean =>
  list.findIndex((other) => asAddress(other.id) === asAddress(id)) < at;

const siteStatementsSchema = v.pipe(v.array(siteStatementSchema), v.maxLength(500));
export type SiteStatement = v.InferOutput<typeof siteStatementSchema>;

// A local warning asks for care. It cannot forbid: that is for the law and for the authorities that law.md records.
const raised: Record<Direction, 'avoid' | null> = { allows: null, allows_with_condition: null, warns: 'avoid', forbids: 'avoid' };

// Citizens are free: no site can turn a statement against them. Without a side there is nothing to be neutral about.
const addressed = all(is('actor.kind', 'pns', 'cpns', 'pppk', 'contract_worker', 'community_officer', 'village_head', 'village_staff', 'volunteer'), anyCandidateSide);

function toStatement({ id, body, on, until, channel, contests: about, direction, quote, sourceHash, acts: of }: SiteStatement): Statement {
  const raises = raised[direction];
  return {
    id, topic: `site/${id}`, body, on, onPrecision: 'day', ...(until === undefined ? {} : { until }), contests: about, direction, force: 'local',
    ...(raises === null ? {} : { raises }), acts: of, when: addressed, confidence: 'C1', source: [channel], quote, channel,
    ...(sourceHash === undefined ? {} : { sourceHash }),
  };
}

/** `shippedIds` belong to the statements that this version brings along; a site cannot put its own in their place. */
export function parseSiteStatements(json: unknown, shippedIds: readonly string[]): readonly Statement[] {
  const parsed = v.safeParse(siteStatementsSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new TypeError(`The guidance file is not a list of statements: ${v.getDotPath(issue) ?? 'list'}: ${issue.message}`);
  }
  const list = parsed.output;
  const twice = list.find(isTwice);
  if (twice) throw new TypeError(`The guidance file has the id ${twice.id} twice (capitals, dots, hyphens and underscores do not tell ids apart)`);
  const shipped = new Set(shippedIds.map(asAddress));
  const taken = list.find(({ id }) => shipped.has(asAddress(id)));
  if (taken) throw new TypeError(`The guidance file uses the id ${taken.id}, which a statement of this version has; choose another`);
  return list.map(toStatement);
}
