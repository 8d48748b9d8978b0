import { fromBase64Url } from '../../../../packages/proof/index.ts';
import { toBase32 } from '../../../../packages/proof/base32.ts';

/** The first 60 bits in groups that can be read out: `7KQ4-M2XW-9B3C`. Enough to compare, too little to trust alone. */
export function shortHash(hash: string): string {
  const digits = toBase32(fromBase64Url(hash) ?? new Uint8Array()).slice(0, 12);
  return digits.match(/.{4}/gu)?.join('-') ?? digits;
}
