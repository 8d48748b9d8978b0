// Signatures a second, as people make them: with their own sessions, over HTTP, each committed before its answer.
import { loadavg } from 'node:os';
import { checkOwnLog, sequenceLog } from '../../src/audit/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { withClient } from '../../src/platform/db/address.ts';
import { share } from '../act/senders.ts';
import { databaseCpuMs } from './cpu-time.ts';
import type { PledgeOffice } from './office.ts';
import { rawPerSecond } from './raw.ts';
import { startSenders } from './sender-process.ts';
import { addSessions, town } from './town.ts';

const { directiveId, host } = town;
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** More sessions than can be used. */
const mostPerSecond = 1_200;
/** Not counted: until every connection has planned its statements. */
const warmUpSeconds = 2;

export async function measureSigning(office: PledgeOffice, senders: number, seconds: number): Promise<Record<string, number>> {
  const phones = startSenders();
  try {
    const tokens = await withClient(office.admin, (client) => addSessions(client, mostPerSecond * (seconds + warmUpSeconds)));
    const began = performance.now();
    const { opened } = await phones.tell({ do: 'open', port: office.port, host, directiveId, tokens, senders: 8 });
    console.log(`${opened} pages opened in sessions of their own, ${Math.round(opened / ((performance.now() - began) / 1000))} a second`);
    const { perSecond: raw } = await rawPerSecond(office.address, senders, seconds / 2, tokens.length + 10_000);
    await phones.tell({ do: 'sign', senders, seconds: warmUpSeconds });
    const before = await signed(office);
    const [cpu, database] = [process.cpuUsage(), await databaseCpuMs(office.databasePid)];
    const { latencies, tookSeconds, confirmed, cpuMs } = await phones.tell({ do: 'sign', senders, seconds });
    const { user, system } = process.cpuUsage(cpu);
    const databaseMs = (await databaseCpuMs(office.databasePid)) - database;
    const kept = (await signed(office)) - before;
    await sequenceLog(office.app.db, systemClock, 'Asia/Jakarta');
    const { problems } = await checkOwnLog(office.app.db);
    const perSecond = confirmed / tookSeconds;
    console.log(`the same statements by the driver alone, ${senders} connections: ${Math.round(raw)} a second`);
    console.log(`signatures over HTTP: ${Math.round(perSecond)} a second; median ${round(share(latencies, 0.5))} ms, p99 ${round(share(latencies, 0.99))} ms; ${Math.round(perSecond / raw * 100)} % of the driver alone`);
    console.log(`of one core a signature took: server ${round((user + system) / 1000 / confirmed, 2)} ms, database ${round(databaseMs / confirmed, 2)} ms, senders ${round(cpuMs / confirmed, 2)} ms; load of the machine ${round(loadavg()[0] ?? 0)}`);
    console.log(`confirmed ${confirmed}, kept ${kept}, problems in the log ${problems.length}`);
    return { actsPerSecond32: Math.round(perSecond), p99Ms32: round(share(latencies, 0.99)), lost: Math.max(0, confirmed - kept) + problems.length, rawPerSecond32: Math.round(raw) };
  } finally {
    phones.close();
  }
}

const signed = async ({ app }: PledgeOffice): Promise<number> =>
  Number((await app.db.selectFrom('pledge_act').select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow()).count);
