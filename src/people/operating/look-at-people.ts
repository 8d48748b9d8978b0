// What doctor says about who can run the service: the fictitious agency, administrators, and a second person who may approve.
import type { Client } from 'pg';
import { todayIn, type Clock } from '../../platform/clock.ts';
import { good, weak, type Finding } from '../../platform/backup/finding.ts';
import { demoCode } from '../demo/fictitious-agency.ts';

type AgencyRow = { readonly id: string; readonly code: string; readonly time_zone: string };
type Holders = { readonly administrators: string; readonly approving: string };

export async function lookAtPeople(owner: Client, clock: Clock): Promise<readonly Finding[]> {
  const { rows: [there] } = await owner.query<{ there: boolean }>("select to_regclass('public.role_grant') is not null as there");
  if (there?.there !== true) return [];
  const { rows: agencies } = await owner.query<AgencyRow>('select id, code, time_zone from agency order by code');
  const real = agencies.filter(({ code }) => code !== demoCode);
  const findings: Finding[] = agencies.length > real.length ? [demo(real.length)] : [];
  for (const agency of agencies) findings.push(...(await people(owner, agency, todayIn(clock, agency.time_zone))));
  return findings;
}

const demo = (real: number): Finding => weak(real === 0
  ? 'The fictitious agency is loaded, and nobody in it is real; begin in an empty data folder, or with DATABASE_URL, before real people come.'
  : 'The fictitious agency stands beside a real one; move the real one to a database of its own.');

async function people(owner: Client, { id, code }: AgencyRow, today: string): Promise<Finding[]> {
  const { rows: [found] } = await owner.query<Holders>(
    `select count(distinct g.person_id) filter (where g.role = 'administrator') as administrators, count(distinct g.person_id) as approving
     from role_grant g
     where g.agency_id = $1 and g.role in ('administrator', 'approver') and g.scope_kind = 'agency' and g.from_on <= $2 and g.until_on >= $2
       and not exists (select from role_grant_end e where e.agency_id = g.agency_id and e.grant_id = g.id)`, [id, today]);
  const [administrators, approving] = [Number(found?.administrators ?? 0), Number(found?.approving ?? 0)];
  if (administrators === 0) return [weak(`Nobody is administrator of the agency ${code}; make one with: netral setup`)];
  return [
    administrators === 1 ? weak(`The agency ${code} has one administrator; give a second person that right, before the one is ill or gone.`) : good(`The agency ${code} has ${administrators} administrators.`),
    ...(approving > 1 ? [] : [weak(`In the agency ${code} nobody can approve what the administrator proposes; give a second person the right to approve.`)]),
  ];
}
