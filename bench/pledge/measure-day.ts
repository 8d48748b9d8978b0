// A day of as many acts as the agency has people: sealed, one file of it checked, and everybody counted.
import { coverageOf, totalOf } from '../../src/directive/coverage/coverage.ts';
import { checkPledgeFile } from '../../src/directive/index.ts';
import { pledgePdf } from '../../src/directive/pledge/paper/pledge-pdf.ts';
import { sealedDays } from '../../src/directive/pledge/public/published.ts';
import { proofOf } from '../../src/directive/pledge/receipt/proof-of.ts';
import { sealDay, unsealedDays } from '../../src/directive/pledge/seal/seal-day.ts';
import { pledgeSealer } from '../../src/directive/pledge/seal/sealer.ts';
import { actOfPerson } from '../../src/directive/pledge/signing/own-act.ts';
import { signPledge } from '../../src/directive/pledge/signing/sign-pledge.ts';
import { letterFor } from '../../src/directive/queries.ts';
import { todayIn } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { publishedCertificates } from '../../src/platform/sign/certificates.ts';
import { share } from '../act/senders.ts';
import type { PledgeOffice } from './office.ts';
import { addOldSignatures, town, unanswer } from './town.ts';

const { agencyId, directiveId, people } = town;
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

const yesterday = (): string => todayIn({ now: () => new Date(Date.now() - 86_400_000) }, 'Asia/Jakarta');

export async function measureSealing({ app, admin }: PledgeOffice): Promise<Record<string, number>> {
  // The day has as many acts as the whole agency has people.
  await withClient(admin, (client) => client.query('truncate pledge_act, pledge_place, pledge_day, directive_response cascade'));
  await signYesterday(app);
  const acts = 1 + await withClient(admin, (client) => addOldSignatures(client, yesterday()));
  const sealer = await pledgeSealer(app);
  const [day] = await unsealedDays(app.db, app.clock);
  if (day === undefined || acts !== people) throw new Error(`${acts} acts, ${day === undefined ? 'no' : 'a'} day`);
  const began = performance.now();
  const outcome = await sealDay(app.db, sealer, day, app.clock);
  const sealSeconds = (performance.now() - began) / 1000;
  if (!outcome.done) throw new Error(outcome.refusal);
  console.log(`a day of ${outcome.value.count} acts was sealed in ${round(sealSeconds, 2)} s`);
  return { sealSeconds: round(sealSeconds, 2), sealedActs: outcome.value.count, verifyMs: await measureChecking(app) };
}

const firstPerson = '00000000-0000-4000-8002-000000000001';

/** One signature of that day goes through the program, so that its file can be made and checked. */
async function signYesterday({ db }: PledgeOffice['app']): Promise<void> {
  const letter = await letterFor(db, agencyId, directiveId, firstPerson);
  const actor = { role: 'person', id: firstPerson, agencyId, timeZone: 'Asia/Jakarta' };
  const signing = { directiveId, personId: firstPerson, shownHash: letter?.hash ?? '', shownPerson: null, way: 'own' } as const;
  const outcome = await signPledge(db, actor, signing, { now: () => new Date(`${yesterday()}T03:00:00Z`) });
  if (!outcome.done) throw new Error(outcome.refusal);
}

async function measureChecking(app: PledgeOffice['app']): Promise<number> {
  const act = await actOfPerson(app.db, agencyId, { directiveId, personId: firstPerson });
  const began = performance.now();
  const found = act === null ? null : await proofOf(app.db, agencyId, act, { lang: 'id', timeZone: 'Asia/Jakarta', check: 'https://netral.example.go.id/periksa/ikrar' });
  if (found === null) throw new Error('The act was not sealed.');
  const file = await pledgePdf(found, await pledgeSealer(app));
  const madeMs = performance.now() - began;
  const lists = { certificates: await publishedCertificates(app.config.dataDir), days: await sealedDays(app.db) };
  const times: number[] = [];
  for (let turn = 0; turn < 40; turn++) {
    const at = performance.now();
    const { verdict } = await checkPledgeFile(file, lists, 'id');
    times.push(performance.now() - at);
    if (verdict !== 'genuine') throw new Error(verdict);
  }
  const median = share(times.toSorted((a, b) => a - b), 0.5);
  console.log(`its file of ${file.length} bytes was made in ${round(madeMs)} ms and is checked in ${round(median)} ms (median of ${times.length})`);
  return round(median);
}

export async function measureCoverage({ app, admin }: PledgeOffice): Promise<Record<string, number>> {
  await withClient(admin, unanswer);
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const at = performance.now();
    const units = await coverageOf(app.db, agencyId, { directiveId, wanted: 'signed', since: 1, today: todayIn(app.clock, 'Asia/Jakarta') });
    times.push(performance.now() - at);
    const { addressed, answered, excused, left } = totalOf(units);
    if (addressed !== people || answered + excused + left !== people || excused === 0 || left === 0) throw new Error(`${addressed} people: ${answered}, ${excused}, ${left}`);
  }
  const median = share(times.toSorted((a, b) => a - b), 0.5);
  console.log(`the coverage of ${people} people in ${town.units} units is counted in ${Math.round(median)} ms (median of ${times.length})`);
  return { coverageMs: Math.round(median) };
}
