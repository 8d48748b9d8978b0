// A fictitious agency of 185,938 people by SQL, one pledge that was sent to all of them, and sessions for some. What is
// measured afterwards goes through the program itself.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { pledgeDraft } from '../../src/directive/pledge/wording/draft.ts';
import { versionHash, versionText, type Version } from '../../src/directive/version.ts';
import { everybody } from '../../src/people/index.ts';
import { digestOf, newToken } from '../../src/people/session/session.ts';

export const town = { agencyId: randomUUID(), directiveId: randomUUID(), people: 185_938, units: 1_600, host: 'contoh.localhost' } as const;

const version: Version = {
  title: 'Pakta integritas netralitas', issuer: 'Sekretaris Daerah Contoh', letterNumber: null, letterOn: null, texts: { ...pledgeDraft }, chatText: null,
  wanted: ['signed'], fromOn: '2026-11-01', dueOn: null, cascade: 'no', audience: everybody,
};

/** An id by its number, so that rows find one another without being read. */
const idBy = (block: string, number: string): string => `('00000000-0000-4000-${block}-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

export async function makeTown(client: Client): Promise<void> {
  const { agencyId, directiveId, people, units, host } = town;
  await client.query('set session_replication_role = replica');
  await client.query(`insert into agency (id, code, name, host_name, time_zone, created_on) values ($1, 'contoh', 'Pemerintah Contoh', $2, 'Asia/Jakarta', '2026-01-01')`, [agencyId, host]);
  await client.query(`insert into unit (agency_id, id, source_id, created_on) select $1, ${idBy('8001', 'n')}, 'U-' || n, '2026-01-01' from generate_series(1, ${units}) n`, [agencyId]);
  await client.query(`insert into unit_period (agency_id, unit_id, valid_from, name, functional_parent_id)
    select $1, ${idBy('8001', 'n')}, '2026-01-01', 'Unit contoh ' || n, case when n = 1 then null else ${idBy('8001', '(n / 12) + 1')} end from generate_series(1, ${units}) n `, [agencyId]);
  await client.query(`update unit_period set functional_parent_id = null where agency_id = $1 and functional_parent_id = unit_id`, [agencyId]);
  await client.query(`insert into person (agency_id, id, kind, name, institution, created_on)
    select $1, ${idBy('8002', 'n')}, case when n % 3 = 0 then 'pns' else 'community_officer' end, 'Orang contoh ' || n, case when n % 3 = 0 then null else 'rt' end, '2026-01-01' from generate_series(1, ${people}) n`, [agencyId]);
  await client.query(`insert into assignment (agency_id, id, person_id, unit_id, office_held, office_kind, echelon, standing, valid_from)
    select $1, ${idBy('8003', 'n')}, ${idBy('8002', 'n')}, ${idBy('8001', `(n % ${units}) + 1`)}, 'Staf umum', '4', '99', 'own', '2026-01-01' from generate_series(1, ${people}) n`, [agencyId]);
  await client.query(`insert into directive (agency_id, id, kind, composed_by, created_on) values ($1, $2, 'pledge', ${idBy('8002', '3')}, '2026-11-01')`, [agencyId, directiveId]);
  await client.query(`insert into directive_version (agency_id, directive_id, number, content, content_hash, asks_again, frozen_by, frozen_at, approval_id)
    values ($1, $2, 1, $3, $4, true, ${idBy('8002', '3')}, now(), $5)`, [agencyId, directiveId, versionText('pledge', version), versionHash('pledge', version), randomUUID()]);
  await client.query(`insert into directive_sending (agency_id, directive_id, number, approval_id, sent_at, addressees) values ($1, $2, 1, $3, now(), ${people})`, [agencyId, directiveId, randomUUID()]);
  await client.query(`insert into directive_addressee (agency_id, directive_id, person_id, unit_id, legal_group, since_number, added_on)
    select $1, $2, ${idBy('8002', 'n')}, ${idBy('8001', `(n % ${units}) + 1`)}, case when n % 3 = 0 then 'civil-servant' else 'community' end, 1, '2026-11-01' from generate_series(1, ${people}) n`, [agencyId, directiveId]);
  await client.query(`insert into absence (agency_id, id, person_id, kind, from_on, until_on) select $1, ${idBy('8004', 'n')}, ${idBy('8002', 'n')}, 'leave', '2026-01-01', '2030-01-01' from generate_series(1, ${people}, 50) n`, [agencyId]);
  await client.query('set session_replication_role = origin');
  await settle(client);
}

const loaded = 'unit, unit_period, person, assignment, absence, directive, directive_version, directive_sending, directive_addressee';

/**
 * As a database stands that has held these rows for a day: without it the first readers would tidy up after the loading. Tables in
 * which nothing is yet stay as they are, because nothing ever tidies those; told that they are empty, the planner would read them whole.
 */
async function settle(client: Client): Promise<void> {
  await client.query(`vacuum analyze ${loaded}`);
  await client.query('analyze agency');
  await client.query('checkpoint');
}

/** Cookies of people who signed in, the first people of the agency. */
export async function addSessions(client: Client, count: number): Promise<readonly string[]> {
  const tokens = Array.from({ length: count }, newToken);
  await client.query(`insert into office_session (agency_id, id, token_digest, person_id, way, began_at, fresh_at, seen_at, ends_at)
    select $1, gen_random_uuid(), digest, ${idBy('8002', 'nth')}, 'password', now(), now(), now(), now() + interval '8 hours' from unnest($2::bytea[]) with ordinality as given (digest, nth)`, [town.agencyId, tokens.map(digestOf)]);
  return tokens;
}

/** Signatures of yesterday for everybody who has not signed, as the program would have kept them; without their entries. */
export async function addOldSignatures(client: Client, day: string): Promise<number> {
  const { agencyId, directiveId } = town;
  await client.query('set session_replication_role = replica');
  // Put in order, and so all found, before anything is inserted: or the look for those who have signed goes through what was just written.
  const made = `with made as materialized (select a.person_id, gen_random_uuid() as id, a.legal_group from directive_addressee a
    where a.agency_id = $1 and a.directive_id = $2 and not exists (select from pledge_act p where p.agency_id = a.agency_id and p.directive_id = a.directive_id and p.person_id = a.person_id) order by a.person_id),
    recorded as (select *, '{"at":"${day}T08:00:00+07:00","group":"' || legal_group || '","id":"' || id || '","number":1,"person":"${'A'.repeat(43)}","unit":"U-1","v":1,"version":"${'A'.repeat(43)}","way":"own"}' as record from made),
    answered as (insert into directive_response (agency_id, directive_id, person_id, wanted, number, entry_id, way, given_at)
      select $1, $2, person_id, 'signed', 1, id, 'own', $3::timestamptz from recorded on conflict do nothing)
    insert into pledge_act (agency_id, id, directive_id, person_id, number, entry_id, record, salt, person, leaf, signed_on, signed_at)
    select $1, id, $2, person_id, 1, id, record, $4, '{"name":"Orang contoh","post":"Staf umum","unit":"Unit contoh"}', sha256('\\x00'::bytea || convert_to(record, 'UTF8')), '${day}', $3::timestamptz from recorded`;
  const { rowCount } = await client.query(made, [agencyId, directiveId, `${day}T01:00:00Z`, randomBytes(16)]);
  await client.query('set session_replication_role = origin');
  await client.query('analyze pledge_act, directive_response');
  return rowCount ?? 0;
}

/** Takes a third of the answers back, so that there is somebody of every kind to be counted. */
export async function unanswer(client: Client): Promise<void> {
  await client.query('delete from directive_response where directive_id = $1 and get_byte(uuid_send(person_id), 15) % 3 = 0', [town.directiveId]);
  await client.query('vacuum analyze directive_response');
}
