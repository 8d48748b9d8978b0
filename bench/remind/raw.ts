// The ceiling of the database: the statements of claiming and settling by `pg` alone, one after the other, without a mail between them.
import { Client } from 'pg';
import { clientOptions, type Address } from '../../src/platform/db/address.ts';

const claim = `with due as (
    select agency_id, person_id, made_on from reminder
    where agency_id = $1 and made_on = $2::date and state in ('waiting', 'claimed', 'put-off') and not_before <= $3
    order by not_before limit 500 for update skip locked)
  update reminder r set state = 'claimed', tries = r.tries + 1, not_before = $4
  from due join person p on p.agency_id = due.agency_id and p.id = due.person_id
  where r.agency_id = due.agency_id and r.person_id = due.person_id and r.made_on = due.made_on
  returning r.person_id, r.message_id, p.official_email, r.tries`;

const settle = `update reminder r set state = s.state, not_before = s.not_before, tries = s.tries
  from unnest($1::uuid[], $2::uuid[], $3::date[], $4::text[], $5::timestamptz[], $6::integer[], $7::integer[]) as s (agency_id, person_id, made_on, state, not_before, tries, claimed_tries)
  where r.agency_id = s.agency_id and r.person_id = s.person_id and r.made_on = s.made_on
    and r.state not in ('sent', 'refused') and (s.state in ('sent', 'refused') or r.tries = s.claimed_tries)`;

type Day = { readonly agencyId: string; readonly day: string; readonly now: Date };
type ClaimedRow = { readonly person_id: string; readonly tries: number };

/** As many are settled together as there would be connections to the mail server. */
export async function rawPerSecond(address: Address, day: Day, together: number): Promise<number> {
  const client = new Client(clientOptions(address));
  await client.connect();
  const began = performance.now();
  let count = 0;
  for (let rows = await claimed(client, day); rows.length > 0; rows = await claimed(client, day)) {
    for (let at = 0; at < rows.length; at += together) await settled(client, day, rows.slice(at, at + together));
    count += rows.length;
  }
  const rate = count / ((performance.now() - began) / 1000);
  await client.end();
  return rate;
}

async function claimed(client: Client, { agencyId, day, now }: Day): Promise<readonly ClaimedRow[]> {
  await client.query('begin');
  const { rows } = await client.query<ClaimedRow>(claim, [agencyId, day, now, new Date(now.getTime() + 1_200_000)]);
  await client.query('commit');
  return rows;
}

async function settled(client: Client, { agencyId, day, now }: Day, rows: readonly ClaimedRow[]): Promise<void> {
  const each = <Value>(value: Value): readonly Value[] => rows.map(() => value);
  const tries = rows.map((row) => row.tries);
  await client.query('begin');
  await client.query(settle, [each(agencyId), rows.map((row) => row.person_id), each(day), each('sent'), each(now.toISOString()), tries, tries]);
  await client.query('commit');
}
