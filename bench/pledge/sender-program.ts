// The phones of the measurement, in a program of their own, so that what they cost is not counted as the server's.
import { Agent } from 'node:http';
import { paths } from '../../src/paths.ts';
import { hiddenFields } from '../../test/journeys/office.ts';
import { ask, runSenders, type Run } from '../act/senders.ts';

export type Order =
  | { readonly do: 'open'; readonly port: number; readonly host: string; readonly directiveId: string; readonly tokens: readonly string[]; readonly senders: number }
  | { readonly do: 'sign'; readonly senders: number; readonly seconds: number };
export type Opened = { readonly opened: number };
export type Signed = Run & { readonly confirmed: number; readonly cpuMs: number };

type Place = Pick<Order & { readonly do: 'open' }, 'port' | 'host' | 'directiveId'>;
type Form = { readonly cookie: string; readonly body: string };

let place: Place | null = null;
let next = 0;
const forms: Form[] = [];
const agent = new Agent({ keepAlive: true });

/** Opens the page in each session; that it is open is not part of what is measured. */
async function open({ tokens, senders, ...where }: Order & { readonly do: 'open' }): Promise<Opened> {
  const { port, host, directiveId } = place = where;
  let at = 0;
  await runSenders(senders, 600, async () => {
    const token = tokens[at++];
    if (token === undefined) return false;
    const cookie = `netral_kantor=${token}`;
    const page = await ask({ agent, port, method: 'GET', path: paths.pledge(directiveId), headers: { host, cookie } });
    const secret = [page.headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0]).join('; ');
    forms.push({ cookie: `${cookie}; ${secret}`, body: new URLSearchParams({ ...hiddenFields(page.body, paths.signPledge), bersedia: 'ya' }).toString() });
    return true;
  });
  return { opened: forms.length };
}

async function sign({ senders, seconds }: Order & { readonly do: 'sign' }): Promise<Signed> {
  if (place === null) throw new Error('No page is open.');
  const { port, host, directiveId } = place;
  let confirmed = 0;
  const before = process.cpuUsage();
  const run = await runSenders(senders, seconds, async () => {
    const form = forms[next++];
    if (form === undefined) return false;
    const answer = await ask({ agent, port, method: 'POST', path: paths.signPledge, headers: { host, cookie: form.cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: form.body });
    if (answer.status !== 303 || answer.headers['location'] !== paths.pledge(directiveId)) throw new Error(`status ${answer.status} ${String(answer.headers['location'])}`);
    confirmed++;
    return true;
  });
  const { user, system } = process.cpuUsage(before);
  return { ...run, confirmed, cpuMs: (user + system) / 1000 };
}

process.on('message', (order: Order) => {
  const work = order.do === 'open' ? open(order) : sign(order);
  work.then((answer) => process.send?.(answer), (thrown: unknown) => process.send?.({ failed: String(thrown) }));
});
process.on('disconnect', () => process.exit(0));
