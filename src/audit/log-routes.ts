// The public log: a page for people, and files for programs, as C2SP tlog-tiles lays them out.
import { paths } from '../paths.ts';
import { NotFound } from '../platform/errors.ts';
import type { Reply } from '../platform/http/reply.ts';
import { fileRoutes, publicPages, type PageRequest, type Route } from '../platform/http/route.ts';
import { logFile } from './log-files.ts';
import { logPage } from './log.page.tsx';
import { witnessesOf } from './witnesses.ts';

async function fileAt({ app, path }: PageRequest): Promise<Reply> {
  const name = path.slice(paths.log.length + 1);
  const witnesses = await witnessesOf(app.config);
  const file = await logFile(app, name, witnesses.map(({ key }) => key));
  if (file === null) throw new NotFound();
  if (file.type.includes('charset')) return { status: 200, data: Buffer.from(file.bytes).toString('utf8'), type: file.type };
  return { status: 200, html: '', download: { fileName: name.replaceAll(/[^\w.]+/gu, '-'), type: file.type, bytes: file.bytes, isFixed: file.isFixed } };
}

export const logRoutes: readonly Route[] = [
  ...publicPages([{ method: 'GET', path: paths.log, handle: logPage }]),
  ...fileRoutes(['checkpoint', 'keys.json', 'witnessed.json', 'tile/*', 'time/*'].map((name) => ({ path: paths.logFile(name), handle: fileAt }))),
];
