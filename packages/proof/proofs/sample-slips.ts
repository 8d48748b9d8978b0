// A small service of the past: keys and days that are the same in every run, and the slips it signed.
import { ed25519 } from '@noble/curves/ed25519.js';
import {
  dayEntryBytesToSign, firstPrevious, hashOfWords, markOwner, parsePublished, rootOf, slipBytesToSign, toBase64Url, writeBlock,
  type CheckedKeys, type DayEntry, type Published, type SlipKey, type SlipRecord,
} from '../index.ts';

export type Pair = { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array };

export const pairFrom = (seed: number): Pair => ed25519.keygen(new Uint8Array(32).fill(seed));
export const publicOf = ({ publicKey }: Pair): string => toBase64Url(publicKey);
const idFrom = (seed: number): string => `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`;

/** Three long-term keys: the service was rotated twice after the slips of the first. */
const longTerm = [
  { seed: 1, from: '2026-01-01', until: '2027-03-01' },
  { seed: 2, from: '2027-03-01', until: '2028-05-01' },
  { seed: 3, from: '2028-05-01', until: null },
];

export const slipKeys: readonly SlipKey[] = longTerm.map(({ seed, from, until }) => ({ id: idFrom(seed), public: publicOf(pairFrom(seed)), from, until }));

/** An entry after `before`, signed by the long-term key with this seed. */
export function entryAfter(before: DayEntry | undefined, day: string, dayKey: Pair, slipKeySeed: number): DayEntry {
  const entry = { day, key: publicOf(dayKey), keyId: idFrom(slipKeySeed), previous: before === undefined ? firstPrevious : rootOf(before) };
  return { ...entry, signature: toBase64Url(ed25519.sign(dayEntryBytesToSign(entry), pairFrom(slipKeySeed).secretKey)) };
}

/** Days as `[day, seed of the day key, seed of the slip key]`. */
export function listOf(days: readonly (readonly [string, number, number])[]): DayEntry[] {
  const list: DayEntry[] = [];
  for (const [day, daySeed, slipSeed] of days) list.push(entryAfter(list.at(-1), day, pairFrom(daySeed), slipSeed));
  return list;
}

/** The 22nd has two keys: the service was started again. */
export const days = listOf([
  ['2026-11-21', 101, 1], ['2026-11-22', 102, 1], ['2026-11-22', 103, 1], ['2026-11-23', 104, 1], ['2027-06-01', 105, 2], ['2028-06-01', 106, 3],
]);

export const published: Published = { netral: 'keys-1', service: 'https://netral.example.org', slipKeys, days };

export function checkedKeys(json: unknown): CheckedKeys {
  const read = parsePublished(json);
  if (!read.ok) throw new Error(`${read.problem} ${String(read.place)}`);
  return read.keys;
}

export const words = [
  'NETRAL: bukti sudah bertanya',
  'Ditanyakan pada: 22 November 2026, pukul 10.40',
  'Tentang: Disuruh atasan datang ke acara calon gubernur',
  '',
  'Jawaban: Jangan',
  '- Aturannya melarang Anda ikut kampanye.',
  '- Katakan: "Mohon izin, saya tetap bertugas."',
  'Bukti ini menunjukkan apa yang ditanyakan, jawabannya, dan waktunya. Ini bukan izin.',
  '',
].join('\n');

export const ownerText = 'Kepala Seksi A-17 Kelurahan Contoh';

export const record: SlipRecord = {
  v: 1, kind: 'question', at: '2026-11-22T10:40+07:00', actOn: '2026-11-25', law: '2026-11-22.1', advice: 'forbidden',
  facts: { actOn: '2026-11-25', actor: { kind: 'pns' }, act: 'attend_campaign', target: 'candidate', with: ['ordered_by_superior'] },
  text: hashOfWords(words), owner: markOwner(new Uint8Array(16).fill(7), ownerText), salt: toBase64Url(new Uint8Array(16).fill(9)), dayKey: publicOf(pairFrom(102)),
};

export const signatureBy = (signed: SlipRecord, key: Pair): Uint8Array => ed25519.sign(slipBytesToSign(signed), key.secretKey);

/** The whole slip as a person keeps it. */
export const slipOf = (signed: SlipRecord, key: Pair, above: string = words): string => `${above}\n${writeBlock(signed, signatureBy(signed, key))}\n`;

export const slip = slipOf(record, pairFrom(102));
