// Erases details whose time is over. A sweep is an act like any other; its entry says how many went and binds their ids,
// so that a missing detail is either told of by a sweep or was taken out by somebody.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { todayIn } from '../../platform/clock.ts';
import type { Db, OutsideTx } from '../../platform/db/db.ts';
import { act, done, refused } from '../act.ts';
import { retentionDefaults, type RetentionRule } from './defaults.ts';

export type Sweep = { readonly rule: string; readonly before: string; readonly erased: number };

/** The kinds of one rule: those it names, or all but those that others name. */
const kindsOf = (rule: RetentionRule, rules: readonly RetentionRule[]): { kinds: readonly string[] | null; exceptKinds: readonly string[] } =>
  rule.kinds === null ? { kinds: null, exceptKinds: rules.flatMap(({ kinds }) => kinds ?? []) } : { kinds: rule.kinds, exceptKinds: [] };

export async function sweepRetention(db: OutsideTx, clock: Clock, rules: readonly RetentionRule[] = retentionDefaults): Promise<readonly Sweep[]> {
  const sweeps: Sweep[] = [];
  for (const agency of await db.selectFrom('agency').select(['id', 'time_zone']).execute()) {
    if (!(await wasHereLately(db, agency.id, todayIn(clock, agency.time_zone)))) continue;
    for (const rule of rules) {
      const sweep = await sweepOne(db, clock, agency, rule, rules);
      if (sweep !== null) sweeps.push(sweep);
    }
  }
  return sweeps;
}

/**
 * A clock that has jumped ahead by years would erase what is young, and an hour later nobody could bring it back. So something
 * must have been written in the days just before: after a jump, or a long pause, the first sweep comes a day later.
 */
async function wasHereLately(db: Db, agencyId: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    select from audit.audit_entry where agency_id = ${agencyId} and acted_on between ${daysBefore(today, 7)}::date and ${daysBefore(today, 1)}::date limit 1`.execute(db);
  return rows.length > 0;
}

type Agency = { readonly id: string; readonly time_zone: string };

async function sweepOne(db: OutsideTx, clock: Clock, agency: Agency, rule: RetentionRule, rules: readonly RetentionRule[]): Promise<Sweep | null> {
  const system = { role: 'system', id: 'retention', agencyId: agency.id, timeZone: agency.time_zone };
  const before = daysBefore(todayIn(clock, agency.time_zone), rule.retentionDays);
  const { kinds, exceptKinds } = kindsOf(rule, rules);
  const outcome = await act(db, system, 'retention.swept', { kind: 'retention-rule', id: rule.id }, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select erased as id from audit.erase_details(${agency.id}::uuid, ${kinds}::text[], ${exceptKinds}::text[], ${before}::date) as erased`.execute(tx);
    if (rows.length === 0) return refused('nothing to erase');
    const ids = rows.map(({ id }) => id);
    return done(ids.length, { rule: rule.id, kinds, exceptKinds, before, erased: ids.length, digest: digestOf(ids) });
  }, clock);
  return outcome.done ? { rule: rule.id, before, erased: outcome.value } : null;
}

const digestOf = (ids: readonly string[]): string => createHash('sha256').update(ids.toSorted().join('\n')).digest('hex');

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

type Told = { readonly rule: string; readonly kinds: readonly string[] | null; readonly exceptKinds: readonly string[]; readonly before: string; readonly erased: number; readonly digest: string };

/** Entries of an agency whose detail is gone: told of by a sweep whose ids and count fit, or not. */
export type MissingDetails = { readonly erased: ReadonlySet<string>; readonly untold: ReadonlySet<string>; /** Sweeps that do not fit what is gone. */ readonly unfit: readonly string[] };

export async function missingDetails(db: Db, agencyId: string): Promise<MissingDetails> {
  const missing = new Map((await entriesWithoutDetail(db, agencyId)).map((entry) => [entry.id, entry]));
  const erased = new Set<string>();
  const untold = new Set<string>();
  const unfit: string[] = [];
  for (const told of await sweepsOf(db, agencyId)) {
    const gone = [...missing.values()].filter((entry) => covers(told, entry)).map((entry) => entry.id);
    const fits = gone.length === told.erased && digestOf(gone) === told.digest;
    // Which of them the sweep erased and which somebody else, its digest cannot tell: none of them is told of.
    if (!fits) unfit.push(`sweep ${told.rule} before ${told.before} tells of ${told.erased}, found ${gone.length}`);
    for (const entry of gone) {
      (fits ? erased : untold).add(entry);
      missing.delete(entry);
    }
  }
  for (const entry of missing.keys()) untold.add(entry);
  return { erased, untold, unfit };
}

/** Entries without a detail that no sweep tells of, by agency; and sweeps whose count or ids do not fit. Empty when all is well. */
export async function checkSweeps(db: Db): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { id } of await db.selectFrom('agency').select('id').execute()) {
    const { untold, unfit } = await missingDetails(db, id);
    found.push(...unfit, ...[...untold].map((entry) => `entry ${entry} has no detail and no sweep tells of it`));
  }
  return found;
}

type Gone = { readonly id: string; readonly kind: string; readonly acted_on: string };

const covers = ({ kinds, exceptKinds, before }: Told, { kind, acted_on }: Gone): boolean =>
  acted_on < before && kind !== 'retention' && (kinds === null || kinds.includes(kind)) && !exceptKinds.includes(kind);

async function entriesWithoutDetail(db: Db, agencyId: string): Promise<readonly Gone[]> {
  const { rows } = await sql<Gone>`
    select e.id, split_part(e.noun, '.', 1) as kind, e.acted_on from audit.audit_entry e
    where e.agency_id = ${agencyId} and not exists (select from audit.audit_detail d where d.agency_id = e.agency_id and d.entry_id = e.id)`.execute(db);
  return rows;
}

async function sweepsOf(db: Db, agencyId: string): Promise<readonly Told[]> {
  const { rows } = await sql<{ content: Told }>`
    select d.content from audit.audit_entry e join audit.audit_detail d on d.agency_id = e.agency_id and d.entry_id = e.id
    where e.agency_id = ${agencyId} and e.noun = 'retention.swept' order by e.acted_at, d.content ->> 'before', e.id`.execute(db);
  return rows.map(({ content }) => content);
}
