// Six digits that the speaker's page shows and that change every minute. They are worked out from the session and the minute, so
// no table holds them; whoever types one was there within the last two minutes, or was told by somebody who was.
import { createHmac } from 'node:crypto';
import type { SigningKey } from '../../platform/form/sealed-state.ts';

export const stepSeconds = 60;

export type CodeOf = { readonly agencyId: string; readonly sessionId: string };

const stepOf = (at: Date): number => Math.floor(at.getTime() / (stepSeconds * 1_000));

/** As RFC 4226 cuts a number out of a mark. */
function codeAt({ agencyId, sessionId }: CodeOf, step: number, key: SigningKey): string {
  const mark = createHmac('sha256', key.secret).update(`netral attendance\n${agencyId}\n${sessionId}\n${step}`, 'utf8').digest();
  return String((mark.readUInt32BE(mark.readUInt8(31) & 0x0f) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export function attendanceCode(of: CodeOf, at: Date, keys: readonly SigningKey[]): { readonly code: string; readonly until: Date } {
  const key = keys[0];
  if (key === undefined) throw new Error('No key to make codes with.');
  const step = stepOf(at);
  return { code: codeAt(of, step, key), until: new Date((step + 1) * stepSeconds * 1_000) };
}

/** The code of this minute and of the one before; also under a key that was current then. */
export function isAttendanceCode(of: CodeOf, typed: string, at: Date, keys: readonly SigningKey[]): boolean {
  const digits = typed.replaceAll(/[\s.-]/gu, '');
  const step = stepOf(at);
  return keys.some((key) => [step, step - 1].some((each) => codeAt(of, each, key) === digits));
}
