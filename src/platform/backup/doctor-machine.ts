// What doctor says of the settings and of the machine: addresses, doors, files that settings name, and the clock's help.
import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import { lookAtMail } from '../mail/look-at-mail.ts';
import { readSealSettings } from '../sign/seal-settings.ts';
import { broken, good, weak, type Finding } from './finding.ts';

export async function lookAtMachine(config: Config): Promise<readonly Finding[]> {
  return [
    ...network(config),
    ...doors(config),
    await lookAtMail(config.mail),
    ...(await file('NETRAL_GUIDANCE', config.guidancePath, "The site's own statements are read from")),
    ...(await file('NETRAL_WITNESSES', config.witnessesPath, 'The witnesses of the log are named in')),
    ...(await file('NETRAL_CALENDAR', config.calendarPath, "The site's own election calendar is read from")),
    ...(await seals(config)),
    judgeTimeService(askTimeService()),
  ];
}

const isLoopback = (host: string): boolean => /^(?:127\.|localhost$|::1$)/u.test(host);
const isHere = (origin: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);

function network({ host, origin, metrics }: Config): Finding[] {
  return [
    isLoopback(host) ? good(`It listens on ${host} only, where a web server with TLS stands in front.`)
      : weak(`It listens on ${host}, so others on the network reach it without TLS; set HOST=127.0.0.1 and put a web server with TLS in front.`),
    isHere(origin) || origin.startsWith('https:') ? good(`People type ${origin}.`)
      : weak(`People type ${origin}, so what they send can be read on the way; set NETRAL_ORIGIN to an https address.`),
    ...(metrics === null ? [weak('No program watches this one; set NETRAL_METRICS=127.0.0.1:9464 and let your monitoring ask there.')]
      : [isLoopback(metrics.host) ? good(`Monitoring asks on ${metrics.host}:${metrics.port}.`) : weak(`Everybody who reaches ${metrics.host}:${metrics.port} reads the figures; set NETRAL_METRICS to an address that only your monitoring reaches.`)]),
  ];
}

function doors({ doors: open, origin, publicOrigin, databaseUrl }: Config): Finding[] {
  if (open === 'both') {
    return isHere(origin) ? [] : [weak(`The public door and the office share ${origin}; give each a host name and a program of its own (NETRAL_DOORS), as docs/operations.md shows.`)];
  }
  if (open === 'office' && publicOrigin === null) return [weak('The office does not know where the public door is, so its links there end; set NETRAL_PUBLIC_ORIGIN.')];
  if (databaseUrl !== null) return [good(`This program opens the ${open} door only.`)];
  return [weak(`Only the ${open} door is open, and the embedded database serves this one program; set DATABASE_URL, so that a second program can open the other door.`)];
}

async function file(setting: string, path: string | null, goodWords: string): Promise<Finding[]> {
  if (path === null) return [];
  const readable = await access(path, constants.R_OK).then(() => true, () => false);
  return [readable ? good(`${goodWords} ${path}.`) : broken(`The file ${path} of ${setting} cannot be read, so a start will stop.`)];
}

/** Who outside stamps and seals; a start refuses what this calls broken. */
async function seals(config: Config): Promise<Finding[]> {
  const { sealPath } = config;
  if (sealPath === null) return [];
  try {
    const { time, esign } = await readSealSettings(config);
    const { mode } = await stat(sealPath);
    return [
      good(`${time === null ? 'This program' : 'An authority outside'} stamps the time of each sealed day.`),
      ...(esign === null ? [] : [weak('Days are sealed through the eSign service, which only its stub has ever answered; try it before you rely on it, and run: netral seal-days')]),
      ...(esign !== null && (mode & 0o007) !== 0 ? [weak(`Everybody on this machine may read the password in ${sealPath}; close it to others.`)] : []),
    ];
  } catch (thrown) {
    if (thrown instanceof Problem) return [broken(thrown.message)];
    throw thrown;
  }
}

/** What systemd says: "yes" or "no"; null where it is not asked that way. */
function askTimeService(): string | null {
  const asked = spawnSync('timedatectl', ['show', '--property=NTPSynchronized', '--value'], { encoding: 'utf8', timeout: 3_000 });
  return asked.status === 0 ? asked.stdout.trim() : null;
}

export function judgeTimeService(said: string | null): Finding {
  if (said === 'yes') return good('The clock of this machine is kept right by the network.');
  if (said === 'no') return weak('Nothing keeps the clock of this machine right; turn on time from the network (timedatectl set-ntp true).');
  return weak('Whether anything keeps the clock of this machine right cannot be told from here; check that time from the network (NTP) is on.');
}
