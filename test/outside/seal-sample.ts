// A fictitious agency that seals one day of pledges with certificates made for the test, and one person's file of that day.
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toBase64Url } from '../../packages/proof/index.ts';
import type { LoggedDay } from '../../packages/proof/pledge/check-pledge.ts';
import { dayTree, type DayTree, type PledgeDay } from '../../packages/proof/pledge/day.ts';
import type { PledgeProof } from '../../packages/proof/pledge/proof.ts';
import { commitPerson, hashOfPledgeWords, pledgeLeaf, type PledgePerson, type PledgeRecord } from '../../packages/proof/pledge/record.ts';
import { sealedDaySheet } from '../../src/directive/pledge/paper/day-sheet.ts';
import { clockAt, type Clock } from '../../src/platform/clock.ts';
import { openCertificates, type Certificates } from '../../src/platform/sign/certificates.ts';
import { localSealer } from '../../src/platform/sign/local-sealer.ts';
import type { Sealer } from '../../src/platform/sign/sealer.ts';
import { trustFrom, type Trust } from '../../src/platform/sign/trust.ts';

export const sampleAgency = '00000000-0000-4000-8000-00000000000a';
export const sampleClock = clockAt('2026-11-22T17:10:00Z');
export const hashNow = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

const words = [
  'Saya berikrar menjaga netralitas selama pemilihan.',
  'Saya tidak memihak calon mana pun.',
  'Saya tidak memakai jabatan dan sarana kantor untuk mendukung calon.',
].join('\n');

const saltOf = (at: number): Uint8Array => hashNow(Uint8Array.of(at >> 16, at >> 8, at)).subarray(0, 16);
const uuidOf = (at: number): string => `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
const personOf = (at: number): PledgePerson => ({ name: `Staf Umum ${at}`, post: 'Staf umum', unit: 'Dinas Contoh' });

export const recordOf = (at: number): PledgeRecord => ({
  v: 1, id: uuidOf(at), version: hashOfPledgeWords(words, hashNow), number: 1, person: commitPerson(saltOf(at), personOf(at), hashNow),
  group: 'civil-servant', unit: 'DC-01', at: `2026-11-22T${String(7 + Math.floor((at / 3600) % 10)).padStart(2, '0')}:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}+07:00`, way: 'own',
});

export type SampleDay = {
  readonly certificates: Certificates;
  readonly sealer: Sealer;
  readonly trust: Trust;
  readonly tree: DayTree;
  readonly day: PledgeDay;
  readonly sheet: Uint8Array;
  readonly days: readonly LoggedDay[];
  readonly proofOf: (at: number) => PledgeProof;
};

export async function sampleCertificates(clock: Clock = sampleClock): Promise<Certificates> {
  const dataDir = mkdtempSync(join(tmpdir(), 'netral-seal-'));
  try {
    return await openCertificates({ databaseUrl: null, dataDir, origin: 'https://netral.example.go.id' }, clock);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

export function trustIn(published: unknown): Trust {
  const trust = trustFrom(published);
  if (trust === null) throw new Error('The certificates of the sample are not whole.');
  return trust;
}

/** Programs that are not ours judge certificates by the clock of the machine; for them the day is sealed now. */
export async function sampleDay(count: number, clock: Clock = sampleClock): Promise<SampleDay> {
  const certificates = await sampleCertificates(clock);
  const sealer = localSealer({ certificates, clock });
  const records = Array.from({ length: count }, (_, at) => recordOf(at));
  const leaves = records.map((record) => pledgeLeaf(record, hashNow));
  const tree = dayTree(leaves, hashNow);
  const day = { agency: sampleAgency, day: '2026-11-22', count, root: tree.root };
  const sheet = await sealedDaySheet({ day, agencyName: 'Pemerintah Contoh', lang: 'id', at: clock.now() }, sealer);
  const proofOf = (at: number): PledgeProof => ({
    netral: 'pledge-1', record: recordOf(at), person: personOf(at), salt: toBase64Url(saltOf(at)), words,
    leaf: toBase64Url(leaves[at] ?? new Uint8Array()), index: at, path: tree.pathOf(at).map(toBase64Url), day, sheet: toBase64Url(hashNow(sheet)),
    shown: { lang: 'id', agency: 'Pemerintah Contoh', at: '22 November 2026, 10.40 WIB', check: `https://netral.example.go.id/periksa/ikrar/${uuidOf(at)}#2JG3-GMRC-PEDE-RYMN` },
  });
  const days = [{ agency: sampleAgency, day: day.day, root: day.root, sheet: toBase64Url(hashNow(sheet)) }];
  return { certificates, sealer, trust: trustIn(certificates.published), tree, day, sheet, days, proofOf };
}
