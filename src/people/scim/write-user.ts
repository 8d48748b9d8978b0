// One request, one act. A person who was sent goes the way of a list with one row: staged, held against the people there
// are, applied by the import's own statements. A request that changes nothing leaves no entry.
import { sql } from 'kysely';
import { act, done, refused, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { codeOf } from '../../platform/errors.ts';
import { randomId } from '../../platform/ids.ts';
import { applyPeople, applyRows } from '../import/apply-rows.ts';
import { refuseNumbers } from '../import/settle.ts';
import type { RunKey } from '../import/staging.ts';
import { checkSaid, withNumbers, type Checked } from './check-said.ts';
import { refuseLastAdministrator, refuseOtherIdentity } from './refuse-takeover.ts';
import type { Said } from './said.ts';
import { ScimRefused } from './scim-refused.ts';
import type { ScimCaller } from './scim-token.ts';
import { readPerson, type StoredUser } from './stored-user.ts';

type Applied = { readonly created: number; readonly changed: number; readonly begun: number; readonly rightsEnded: readonly string[] };
type Done = Applied & { readonly userDiffers: boolean; readonly ended: number };
type Written = Outcome<Done, 'same' | 'gone'>;
type Subject = { readonly personId: string; readonly isNew: boolean };

export async function addUser(db: OutsideTx, caller: ScimCaller, sent: Said, clock: Clock): Promise<string> {
  const said = withNumbers(sent);
  if (said.userName === undefined) throw new ScimRefused(400, 'invalidValue', 'userName: missing.');
  if (said.name === undefined) throw new ScimRefused(400, 'invalidValue', 'displayName: missing.');
  if (said.active !== false && said.unit === undefined) throw new ScimRefused(400, 'invalidValue', 'unit: missing.');
  const checked = checkSaid(said);
  const known = await personWith(db, caller.agencyId, { nip: checked.nip, nrk: checked.nrk });
  const subject: Subject = { personId: known ?? randomId(), isNew: known === null };
  await unlessTaken(act<Done, 'same' | 'gone'>(db, actorOf(caller), 'scim-person.added', { kind: 'person', id: subject.personId }, async (tx) => {
    const before = subject.isNew ? null : await locked(tx, caller.agencyId, subject.personId);
    if (before !== null && before.userName !== null) throw taken();
    return write(tx, { caller, subject, before, said: { active: true, ...said }, checked, day: todayIn(clock, caller.timeZone), now: clock.now() });
  }, clock));
  return subject.personId;
}

/** False: there is no such person among those who were sent. */
export async function changeUser(db: OutsideTx, caller: ScimCaller, personId: string, sent: Said, clock: Clock): Promise<boolean> {
  const said = withNumbers(sent);
  const checked = checkSaid(said);
  const outcome = await unlessTaken(act<Done, 'same' | 'gone'>(db, actorOf(caller), 'scim-person.changed', { kind: 'person', id: personId }, async (tx) => {
    const before = await locked(tx, caller.agencyId, personId);
    if (before === null || before.userName === null) return refused('gone');
    return write(tx, { caller, subject: { personId, isNew: false }, before, said, checked, day: todayIn(clock, caller.timeZone), now: clock.now() });
  }, clock));
  return outcome.done || outcome.refusal === 'same';
}

/** The identity system lets go of somebody: their posts end, and it sees them no more. The person stays, and what was done. */
export async function releaseUser(db: OutsideTx, caller: ScimCaller, personId: string, clock: Clock): Promise<boolean> {
  const outcome = await act<null, 'gone'>(db, actorOf(caller), 'scim-person.released', { kind: 'person', id: personId }, async (tx) => {
    const before = await locked(tx, caller.agencyId, personId);
    if (before === null || before.userName === null) return refused('gone');
    await refuseLastAdministrator(tx, caller.agencyId, personId, todayIn(clock, caller.timeZone));
    await tx.deleteFrom('scim_user').where('agency_id', '=', caller.agencyId).where('person_id', '=', personId).execute();
    return done(null, { ended: await endPosts(tx, caller.agencyId, personId, todayIn(clock, caller.timeZone)) });
  }, clock);
  return outcome.done;
}

const actorOf = ({ tokenId, agencyId, timeZone }: ScimCaller) => ({ role: 'scim', id: tokenId, agencyId, timeZone });
const taken = (): ScimRefused => new ScimRefused(409, 'uniqueness', 'userName, externalId, nip or employeeNumber belongs to another person.');

/** Of two requests at once that name the same person, the second meets the index. */
async function unlessTaken(written: Promise<Written>): Promise<Written> {
  try {
    return await written;
  } catch (thrown) {
    throw codeOf(thrown) === '23505' ? taken() : thrown;
  }
}

/** By NIP; by NRK only where no NIP was sent, as in a list. */
async function personWith(db: Db, agencyId: string, { nip, nrk }: { nip: string | null; nrk: string | null }): Promise<string | null> {
  if (nip === null && nrk === null) return null;
  const found = await db.selectFrom('person').where('agency_id', '=', agencyId).where(nip === null ? 'nrk' : 'nip', '=', nip ?? nrk).select('id').executeTakeFirst();
  return found?.id ?? null;
}

async function locked(tx: Tx, agencyId: string, personId: string): Promise<StoredUser | null> {
  await tx.selectFrom('person').where('agency_id', '=', agencyId).where('id', '=', personId).select('id').forUpdate().execute();
  return readPerson(tx, agencyId, personId);
}

type Work = { readonly caller: ScimCaller; readonly subject: Subject; readonly before: StoredUser | null; readonly said: Said; readonly checked: Checked; readonly day: string; readonly now: Date };

async function write(tx: Tx, work: Work): Promise<Written> {
  const { caller: { agencyId }, subject: { personId }, before, said, checked, day } = work;
  const run: RunKey = { agencyId, runId: randomId() };
  const active = said.active ?? before?.post?.current === true;
  if (before !== null) await refuseOtherIdentity(tx, agencyId, before, said, checked, day);
  if (before !== null && !active) await refuseLastAdministrator(tx, agencyId, personId, day);
  const emptied = before === null ? 0 : await empty(tx, agencyId, before, said, { active, day });
  await stage(tx, run, work);
  await refuseNumbers(tx, run);
  const applied = await apply(tx, run, work, active);
  const ended = before !== null && !active ? await endPosts(tx, agencyId, personId, day) : 0;
  const userDiffers = await writeNames(tx, agencyId, personId, before, said, day);
  // A row that was refused has left with the whole transaction; this one has done its work.
  await tx.deleteFrom('import_row').where('agency_id', '=', agencyId).where('run_id', '=', run.runId).execute();
  const result: Done = { ...applied, changed: applied.changed + emptied, userDiffers, ended };
  const same = !userDiffers && result.created + result.changed + result.begun + ended === 0;
  return same ? refused('same') : done(result, { ...result });
}

async function apply(tx: Tx, run: RunKey, { day, now }: Work, active: boolean): Promise<Applied> {
  const { rows } = await sql<{ unitId: string | null }>`select (select u.id from unit u where u.agency_id = s.agency_id and u.source_id = s.unit_source_id) as "unitId"
    from import_row s where s.agency_id = ${run.agencyId}::uuid and s.run_id = ${run.runId}::uuid`.execute(tx);
  const [row] = rows;
  // The import's rule has taken the row away: a number is somebody else's.
  if (row === undefined) throw taken();
  const span = { from: 0, upTo: 1, day, now };
  if (!active) return { ...await applyPeople(tx, run, span), begun: 0, rightsEnded: [] };
  if (row.unitId === null) throw new ScimRefused(400, 'invalidValue', 'unit: unknown; units come from the list of units.');
  return { rightsEnded: [], ...await applyRows(tx, run, span) };
}

const personColumns = { nip: 'nip', nrk: 'nrk', standing: 'legal_standing', email: 'official_email', phone: 'phone' } as const;

/** A list that gives no value leaves the old one; a request can empty it. */
async function empty(tx: Tx, agencyId: string, before: StoredUser, said: Said, { active, day }: { active: boolean; day: string }): Promise<number> {
  const columns = (['nip', 'nrk', 'standing', 'email', 'phone'] as const).filter((field) => said[field] === null && before[field] !== null);
  if (columns.length > 0) {
    await tx.updateTable('person').set(Object.fromEntries(columns.map((field) => [personColumns[field], null])))
      .where('agency_id', '=', agencyId).where('id', '=', before.personId).execute();
  }
  return columns.length + (active ? await emptyPost(tx, agencyId, before, said, day) : 0);
}

/** What began today is mended in place; else this post ends and one without the value begins. A transfer leaves all of it behind. */
async function emptyPost(tx: Tx, agencyId: string, { post }: StoredUser, said: Said, day: string): Promise<number> {
  if (post?.current !== true) return 0;
  const today = post.since >= day;
  const moves = said.unit !== undefined && said.unit !== post.unit;
  const office = (moves || said.office === null) && post.office !== null;
  const echelon = (moves || said.echelon === null) && post.echelon !== null;
  if (moves ? !today : !office && !echelon) return 0;
  const emptied = { ...(office && { office_held: null }), ...(echelon && { echelon: null }), office_kind: moves ? null : post.officeKind };
  await tx.updateTable('assignment').set(today ? emptied : { valid_until: day }).where('agency_id', '=', agencyId).where('id', '=', post.assignmentId).execute();
  return 1;
}

async function stage(tx: Tx, { agencyId, runId }: RunKey, { subject, before, said, checked }: Work): Promise<void> {
  const given = <Value>(of: unknown, value: Value): Value | null => (of === undefined || of === null ? null : value);
  // An office is not carried into another unit: whoever led the one does not lead the other.
  const stays = before?.post?.current === true && (said.unit === undefined || said.unit === before.post.unit) ? before.post : null;
  await tx.insertInto('import_row').values({
    agency_id: agencyId, run_id: runId, row_number: 1, fresh_id: subject.personId, fresh_assignment_id: randomId(), person_id: subject.isNew ? null : subject.personId,
    kind: said.kind === undefined && before !== null ? before.kind : checked.kind, name: said.name === undefined && before !== null ? before.name : checked.name,
    source_id: null, nip: given(said.nip, checked.nip), nrk: given(said.nrk, checked.nrk), legal_standing: given(said.standing, checked.standing), institution: null,
    official_email: given(said.email, checked.email), phone: given(said.phone, checked.phone),
    unit_source_id: said.unit ?? before?.post?.unit ?? '',
    office_held: said.office === undefined ? stays?.office ?? null : given(said.office, checked.office), office_kind: stays?.officeKind ?? null,
    echelon: said.echelon === undefined ? stays?.echelon ?? null : given(said.echelon, checked.echelon),
  }).execute();
}

/** A post in another institution is not ours to end. */
async function endPosts(tx: Tx, agencyId: string, personId: string, day: string): Promise<number> {
  const { numUpdatedRows } = await tx.updateTable('assignment').set({ valid_until: sql<string>`greatest(valid_from, ${day}::date)` })
    .where('agency_id', '=', agencyId).where('person_id', '=', personId).where('standing', '<>', 'elsewhere')
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', day)]))
    .where((where) => where.not(where.and([where('valid_until', 'is not', null), where('valid_from', '=', where.ref('valid_until'))]))).executeTakeFirst();
  return Number(numUpdatedRows);
}

async function writeNames(tx: Tx, agencyId: string, personId: string, before: StoredUser | null, said: Said, day: string): Promise<boolean> {
  const userName = said.userName ?? before?.userName ?? '';
  const externalId = said.externalId === undefined ? before?.externalId ?? null : said.externalId;
  if (before !== null && before.userName === userName && before.externalId === externalId) return false;
  await tx.insertInto('scim_user').values({ agency_id: agencyId, person_id: personId, user_name: userName, external_id: externalId, linked_on: day })
    .onConflict((conflict) => conflict.columns(['agency_id', 'person_id']).doUpdateSet({ user_name: userName, external_id: externalId })).execute();
  return true;
}
