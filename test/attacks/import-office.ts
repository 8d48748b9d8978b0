// An office in which personnel officers bring in lists over real connections, so that a sender can be slow, break off or never end.
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { peopleImportRoutes, officeDoor, signInRoutes, startPeopleImports } from '../../src/people/index.ts';
import { paths } from '../../src/paths.ts';
import { usualPatience, type Patience } from '../../src/platform/http/patience.ts';
import { createServer } from '../../src/platform/http/server.ts';
import { addAgencies, addGrant, addPerson, changing, held, ours, theirs } from '../access/cast.ts';
import { signedInAs } from '../access/office-of-cast.ts';
import { hiddenFields, type OfficeBrowser } from '../journeys/office.ts';
import { openWithDatabase, type OpenedWithDatabase } from '../journeys/with-database.ts';

export type Sent = { readonly status: number | null; readonly location: string; readonly body: string; readonly bytes: number };
export type ImportOffice = OpenedWithDatabase & {
  readonly port: number;
  readonly officers: readonly [OfficeBrowser, OfficeBrowser];
  /** A null status: the connection ended without an answer. */
  readonly upload: (who: OfficeBrowser, file: Buffer | Readable, how?: How) => Promise<Sent>;
  readonly page: (path: string) => Promise<string>;
  readonly apply: (who: OfficeBrowser, run: string) => Promise<void>;
  readonly runs: () => Promise<readonly { id: string; state: string; problem: string | null }[]>;
  readonly staged: () => Promise<number>;
  readonly until: (what: string, holds: () => Promise<boolean>) => Promise<void>;
};
type How = { readonly saysLength?: number; readonly breaksOff?: true };

const mark = 'batas-formulir-contoh';
const host = 'contoh.localhost';

export async function openImportOffice(patience: Patience = usualPatience): Promise<ImportOffice> {
  const opened = await openWithDatabase([...signInRoutes([]), ...peopleImportRoutes], undefined, officeDoor);
  await addAgencies(opened.app.db);
  for (const agency of [ours, theirs]) {
    await changing(opened.app.db, agency, async (tx) => {
      for (const number of [1, 2]) {
        await addPerson(tx, agency, number, { name: `Petugas Kepegawaian ${number}` });
        await addGrant(tx, agency, held(number, number, 'personnel-officer'));
      }
    });
  }
  const server = await createServer(opened.app, [...signInRoutes([]), ...peopleImportRoutes], officeDoor, patience);
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const imports = await startPeopleImports(opened.app);
  const officers = [await signedInAs({ ...opened, server }, 1), await signedInAs({ ...opened, server }, 2)] as const;
  const { db } = opened.app;
  let now = opened.app.clock.now().getTime();
  const office: ImportOffice = {
    ...opened, server, port, officers,
    upload: async (who, file, how = {}) => {
      // Runs are told apart by their time.
      opened.setNow(new Date(now += 1_000).toISOString());
      return send(port, await formOf(who), file, how);
    },
    page: async (path) => (await officers[0].get(path)).body,
    apply: async (who, run) => void (await who.send(run, paths.peopleImportApply, {})),
    runs: () => db.selectFrom('import_run').select(['id', 'state', 'problem']).orderBy('opened_at').execute(),
    staged: async () => {
      const counts = await Promise.all((['import_row', 'import_unit', 'import_problem'] as const).map((table) => db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('rows')).executeTakeFirstOrThrow()));
      return counts.reduce((sum, { rows }) => sum + Number(rows), 0);
    },
    until,
    close: async () => {
      await imports.close();
      server.server.closeAllConnections();
      await server.close();
      await opened.close();
    },
  };
  return office;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 400) throw new Error(`It never came to this: ${what}`);
    await wait(25);
  }
}

export type Form = { readonly cookie: string; readonly head: Buffer; readonly tail: Buffer };

export async function formOf(who: OfficeBrowser): Promise<Form> {
  const { _csrf: token = '' } = hiddenFields((await who.get(paths.peopleImports)).body, paths.peopleImports);
  const cookie = [...who.cookies].map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const part = (head: string): string => `--${mark}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`;
  return { cookie, head: Buffer.from(`${part('name="_csrf"')}${token}\r\n${part('name="berkas"; filename="daftar.csv"')}`), tail: Buffer.from(`\r\n--${mark}--\r\n`) };
}

export const uploadHeaders = ({ cookie }: Pick<Form, 'cookie'>): Record<string, string> => ({ host, cookie, 'content-type': `multipart/form-data; boundary=${mark}` });

async function send(port: number, form: Form, file: Buffer | Readable, { saysLength, breaksOff }: How): Promise<Sent> {
  const length = saysLength ?? (Buffer.isBuffer(file) ? form.head.length + file.length + form.tail.length : null);
  const request = ask({ port, host: '127.0.0.1', method: 'POST', path: paths.peopleImports, headers: { ...uploadHeaders(form), ...(length === null ? {} : { 'content-length': length }) } });
  let bytes = 0;
  const body = async function* (): AsyncGenerator<Buffer> {
    yield form.head;
    for await (const chunk of Buffer.isBuffer(file) ? pieces(file) : file as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      yield chunk;
    }
    if (breaksOff) request.destroy();
    else yield form.tail;
  };
  const answered = new Promise<Omit<Sent, 'bytes'>>((resolve) => {
    const none = { status: null, location: '', body: '' };
    request.on('error', () => resolve(none));
    request.on('close', () => resolve(none));
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      const answer = (): void => resolve({ status: response.statusCode ?? null, location: response.headers.location ?? '', body: Buffer.concat(parts).toString() });
      response.on('data', (chunk: Buffer) => parts.push(chunk));
      response.on('end', answer);
      response.on('error', answer);
    });
  });
  // A server that has answered does not have to listen on.
  const sent = pipeline(Readable.from(body()), request).catch(() => undefined);
  const answer = await answered;
  await sent;
  return { ...answer, bytes };
}

function* pieces(file: Buffer): Generator<Buffer> {
  for (let at = 0; at < file.length; at += 65_536) yield file.subarray(at, at + 65_536);
}
