// Which entries an auditor looks at: drawn from a seed that is published beforehand, so that neither the auditor nor the service
// chooses. Anybody with the seed and the size of the log draws the same.
import { sha256, utf8 } from '../bytes.ts';
import { toBase64 } from './base64.ts';

/**
 * Places from 1, in rising order. The number of a draw is the first 48 bits of SHA-256 over `netral sample 1`, seed, size and
 * the count of the draw, a line each; what would favour small places is drawn again, and so is a place that was drawn.
 */
export function drawSample(seed: string, size: number, count: number): number[] {
  if (!Number.isSafeInteger(size) || size < 0 || count > size || count < 0 || /\n/u.test(seed)) throw new RangeError('A sample has at most as many entries as the log, and its seed one line.');
  const fair = 2 ** 48 - (2 ** 48 % Math.max(size, 1));
  const drawn = new Set<number>();
  for (let draw = 1; drawn.size < count; draw++) {
    const number = sha256(utf8(`netral sample 1\n${seed}\n${size}\n${draw}`)).subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
    if (number < fair) drawn.add((number % size) + 1);
  }
  return [...drawn].toSorted((a, b) => a - b);
}

export type SeedSource = {
  /** Leaf hash of the entry by which the sample was asked for. */
  readonly request: Uint8Array;
  /** The first checkpoint that holds the request and that the named witness signed; without a witness, the first of all. */
  readonly size: number;
  readonly root: Uint8Array;
  /** The signature line of that witness, without its line break; null without one. */
  readonly cosignature: string | null;
};

/**
 * The seed of a sample: base64 of SHA-256 over `netral sample seed 1`, request, size, root and cosignature (`-` without one), a line
 * each. Nobody can name it when the sample is asked for; with a witness the service cannot work it out either.
 */
export const seedOfSample = ({ request, size, root, cosignature }: SeedSource): string =>
  toBase64(sha256(utf8(`netral sample seed 1\n${toBase64(request)}\n${size}\n${toBase64(root)}\n${cosignature ?? '-'}`)));
