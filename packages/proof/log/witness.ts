// What a witness decides, and how it is asked (C2SP tlog-witness): it signs a checkpoint only when the log has grown from the
// one it signed before. It needs no trust in whoever asks.
import { verifies } from '../signature.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { parseCheckpoint, type Checkpoint } from './checkpoint.ts';
import { parseNote, signatureBy, type NoteKey, type VerifySignature } from './note.ts';
import { verifyConsistency } from './tree.ts';

/** The last checkpoint that a witness signed. */
export type Held = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

export type Growth =
  | { readonly ok: true; readonly checkpoint: Checkpoint; readonly text: string }
  /** `conflict`: asked from another size than the one held. `rewritten`: what was signed before is not in it any more. */
  | { readonly ok: false; readonly why: 'not_a_checkpoint' | 'unknown_log' | 'not_signed' | 'conflict' | 'shrunk' | 'rewritten' };

export type AddCheckpoint = { readonly old: number; readonly path: readonly Uint8Array[]; readonly note: string };

/** The body of `add-checkpoint`. */
export const writeAddCheckpoint = ({ old, path, note }: AddCheckpoint): string =>
  `old ${old}\n${path.map((hash) => `${toBase64(hash)}\n`).join('')}\n${note}`;

const longestPath = 63;

export function parseAddCheckpoint(body: string): AddCheckpoint | null {
  const end = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(end, 0)).split('\n');
  const old = /^old (0|[1-9]\d{0,15})$/u.exec(first)?.[1];
  const path = lines.map(fromBase64).filter((hash) => hash?.length === 32);
  if (end < 0 || old === undefined || path.length !== lines.length || path.length > longestPath) return null;
  return { old: Number(old), path: path.filter((hash) => hash !== null), note: body.slice(end + 2) };
}

/** `keys`: of the one log that this witness watches. */
export function judgeGrowth(held: Held | null, { old, path, note: text }: AddCheckpoint, keys: readonly NoteKey[], verify: VerifySignature = verifies): Growth {
  const note = parseNote(text);
  const checkpoint = note === null ? null : parseCheckpoint(note.text);
  if (note === null || checkpoint === null) return { ok: false, why: 'not_a_checkpoint' };
  const ofLog = keys.filter(({ name }) => name === checkpoint.origin);
  if (ofLog.length === 0 || (held !== null && held.origin !== checkpoint.origin)) return { ok: false, why: 'unknown_log' };
  if (!ofLog.some((key) => signatureBy(note, key, verify) !== null)) return { ok: false, why: 'not_signed' };
  if (old !== (held?.size ?? 0)) return { ok: false, why: 'conflict' };
  if (checkpoint.size < old) return { ok: false, why: 'shrunk' };
  // The first checkpoint that a witness sees is where its memory begins.
  const grown = held === null || held.size === 0 ? path.length === 0 : verifyConsistency(old, checkpoint.size, held.root, checkpoint.root, path);
  return grown ? { ok: true, checkpoint, text: note.text } : { ok: false, why: 'rewritten' };
}
