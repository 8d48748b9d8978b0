// Bytes as digits of five or six bits (RFC 4648, section 3.5: the bits left over in the last digit are zero, and
// whoever reads must refuse others, or one value would have several spellings).

export function toDigits(bytes: Uint8Array, bitsPerDigit: number, alphabet: string): string {
  let digits = '';
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    heldBits += 8;
    while (heldBits >= bitsPerDigit) {
      heldBits -= bitsPerDigit;
      digits += alphabet.charAt(held >> heldBits);
      held &= (1 << heldBits) - 1;
    }
  }
  return heldBits === 0 ? digits : digits + alphabet.charAt(held << (bitsPerDigit - heldBits));
}

/** Null for a character outside the alphabet, for a number of digits that no bytes have, and for left-over bits that are not zero. */
export function fromDigits(digits: string, bitsPerDigit: number, alphabet: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((digits.length * bitsPerDigit) / 8));
  let held = 0;
  let heldBits = 0;
  let at = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return null;
    held = (held << bitsPerDigit) | value;
    heldBits += bitsPerDigit;
    if (heldBits < 8) continue;
    heldBits -= 8;
    bytes[at++] = held >> heldBits;
    held &= (1 << heldBits) - 1;
  }
  return heldBits < bitsPerDigit && held === 0 ? bytes : null;
}
