// What a phone loads to work by itself: its programs, built beside the server's own (`vite.config.ts`), the manifest and
// the icon. They are the same for everybody and hold nothing about anybody.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import { doorIcon } from '../../platform/html/icon.ts';
import { palette } from '../../platform/html/palette.ts';
import { jsonType, type DataReply } from '../../platform/http/reply.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { deskOf } from '../desk.ts';
import { textsId } from '../texts.id.ts';

/** The browser asks by itself whether there is a newer program; once a day is enough. */
const daySeconds = 86_400;

const read = new Map<string, Promise<DataReply>>();

async function program(name: string): Promise<DataReply> {
  const data = await readFile(join(projectRoot(), 'dist', 'server', 'phone', name, `${name}.js`), 'utf8');
  return lasting(data, 'text/javascript; charset=utf-8');
}

function lasting(data: string, type: string): DataReply {
  const version = createHash('sha256').update(data, 'utf8').digest('hex').slice(0, 16);
  return { status: 200, data, type, version, keepSeconds: daySeconds };
}

/** Read at the first request: a start does not wait for what nobody may ask for. */
function once(name: string): Promise<DataReply> {
  const known = read.get(name);
  if (known) return known;
  const reading = program(name);
  read.set(name, reading);
  // A build that is just being swapped in must not be missing for as long as the program runs.
  reading.catch(() => read.delete(name));
  return reading;
}

/** Other statements of the site make another worker: the browser sees it by the last line and loads both anew. */
export async function workerFile({ app }: PageRequest): Promise<DataReply> {
  const { data } = await once('sw');
  const digest = createHash('sha256').update(deskOf(app).siteStatements).digest('hex').slice(0, 16);
  return { ...lasting(`${data}\n// ${digest}\n`, 'text/javascript; charset=utf-8'), runsScripts: true };
}

export const siteStatementsFile = ({ app }: PageRequest): DataReply => lasting(deskOf(app).siteStatements, jsonType);

const pageScripts = ['install', 'photo'];

export async function phoneFile({ params }: PageRequest): Promise<DataReply> {
  const name = params['name'] ?? '';
  if (name === iconName) return lasting(doorIcon, 'image/svg+xml');
  const script = pageScripts.find((each) => `${each}.js` === name);
  if (script === undefined) throw new NotFound();
  return once(script);
}

const iconName = 'ikon.svg';

export const manifestFile = (): DataReply => lasting(JSON.stringify({
  name: textsId.appName, short_name: 'Netral', lang: 'id', start_url: paths.ask, scope: paths.ask, display: 'standalone',
  background_color: palette.kertas, theme_color: palette['tinta-900'],
  icons: [{ src: paths.phoneFile(iconName), sizes: 'any', type: 'image/svg+xml' }],
}), 'application/manifest+json');
