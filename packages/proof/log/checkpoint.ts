// A checkpoint (C2SP tlog-checkpoint): name of the log, number of entries, root. It is the text of a signed note.
import { fromBase64, toBase64 } from './base64.ts';

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

/** Null for anything else; lines that follow are allowed and mean nothing to us. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', digits = ''] = text.split('\n');
  const root = fromBase64(digits);
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/u.test(size) || root?.length !== 32 || !text.endsWith('\n')) return null;
  return { origin, size: Number(size), root };
}
