// What doctor sees in the data folder, without a database: room, keys, back-ups.
import { stat } from 'node:fs/promises';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { codeOf } from '../errors.ts';
import { brokenBelowBytes, freeBytes, weakBelowBytes } from '../free-room.ts';
import { keyFolder } from '../key-files.ts';
import { listKeys } from '../keys.ts';
import { certificatePurposes, listCertificates } from '../sign/certificates.ts';
import { broken, good, weak, type Finding } from './finding.ts';
import { readLastBackup, type LastBackup } from './last-backup.ts';
import { refuseHalfRestored } from './restore.ts';

const dayMs = 86_400_000;

export async function lookAtFolder(config: Config, clock: Clock): Promise<readonly Finding[]> {
  const there = await stat(config.dataDir).then((found) => found.isDirectory(), () => false);
  if (!there) return [weak(`There is no data folder ${config.dataDir} yet; the first start makes it.`)];
  return [half(config), await room(config), ...(await keys(config, clock)), ...(await backups(config, clock))];
}

function half({ dataDir }: Config): Finding {
  try {
    refuseHalfRestored(dataDir);
    return good(`The data folder is ${dataDir}.`);
  } catch (thrown) {
    return broken(thrown instanceof Error ? thrown.message : 'A restore did not come to its end.');
  }
}

async function room({ dataDir }: Config): Promise<Finding> {
  const free = await freeBytes(dataDir);
  const says = `${(free / 1024 ** 3).toFixed(1)} GiB are free for the data folder`;
  if (free < brokenBelowBytes) return broken(`${says}; the database stops when the disk is full: free some space now.`);
  return free < weakBelowBytes ? weak(`${says}; free some space.`) : good(`${says}.`);
}

async function keys({ dataDir }: Config, clock: Clock): Promise<readonly Finding[]> {
  try {
    const current = (await listKeys(dataDir)).filter(({ validity }) => validity.until === null);
    if (current.length === 0) return [weak('There are no keys yet; the first start makes them.')];
    const { mode } = await stat(keyFolder(dataDir));
    const open = (mode & 0o077) !== 0 ? [weak(`Others on this machine may look into ${keyFolder(dataDir)}; a start closes it.`)] : [];
    return [...open, ...current.map(({ purpose, validity }) => keyAge(purpose, validity.from, clock)), ...(await sealing(dataDir, clock))];
  } catch (thrown) {
    return [broken(codeOf(thrown) === 'key-unreadable' && thrown instanceof Error ? thrown.message : `The keys in ${keyFolder(dataDir)} cannot be read (${codeOf(thrown)}).`)];
  }
}

function keyAge(purpose: string, from: string, clock: Clock): Finding {
  const days = Math.floor((clock.now().getTime() - Date.parse(`${from}T00:00:00Z`)) / dayMs);
  if (days < -1) return broken(`The ${purpose} key is dated ${from}, which has not come yet; set the clock of this machine right.`);
  return days > 400 ? weak(`The ${purpose} key is ${days} days old; make a new one with: netral keys rotate ${purpose}`) : good(`The ${purpose} key is ${Math.max(0, days)} days old.`);
}

/** They renew themselves; a folder without one waits for the next start. */
async function sealing(dataDir: string, clock: Clock): Promise<readonly Finding[]> {
  const listed = (await listCertificates(dataDir)).filter(({ validity }) => validity.until === null);
  const today = clock.now().toISOString().slice(0, 10);
  return certificatePurposes.map((purpose) => {
    const current = listed.find((each) => each.purpose === purpose);
    if (current === undefined) return weak(`There is no ${purpose} key for pledges; the next start makes it.`);
    return current.endsOn <= today ? weak(`The certificate of the ${purpose} key ended on ${current.endsOn}; a start makes the next one.`) : good(`The certificate of the ${purpose} key is good until ${current.endsOn}.`);
  });
}

async function backups({ dataDir }: Config, clock: Clock): Promise<readonly Finding[]> {
  const last = await readLastBackup(dataDir);
  const current = [...await listKeys(dataDir).catch(() => []), ...await listCertificates(dataDir).catch(() => [])].map(({ createdOn }) => createdOn).toSorted().at(-1);
  return [backupAge('database and files', 'netral backup', last.data, clock, 2), keysBackup(last, current, clock)];
}

function backupAge(what: string, command: string, last: LastBackup['data'], clock: Clock, mostDays: number): Finding {
  if (last === undefined) return weak(`No back-up of the ${what} was ever made from this folder; make one with: ${command}`);
  const days = Math.floor((clock.now().getTime() - Date.parse(last.at)) / dayMs);
  if (days < -1) return weak(`The last back-up of the ${what} is dated ${last.at.slice(0, 10)}, which has not come yet; set the clock of this machine right and make another.`);
  return days > mostDays ? weak(`The last back-up of the ${what} is ${days} days old; make one with: ${command}`) : good(`The last back-up of the ${what} is of ${last.at.slice(0, 10)}.`);
}

function keysBackup(last: LastBackup, newestKey: string | undefined, clock: Clock): Finding {
  const older = last.keys !== undefined && newestKey !== undefined && last.keys.at.slice(0, 10) < newestKey;
  return older ? weak(`A key was made on ${newestKey}, after the last back-up of the keys; make one with: netral backup keys`) : backupAge('keys', 'netral backup keys', last.keys, clock, 400);
}
