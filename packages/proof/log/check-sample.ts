// Checks the file of an auditor's sample against the published log: that what was asked stood in the log first, that the seed
// came from the checkpoint after it, and that these places and no others follow from it.
import { fromBase64Url } from '../base64url.ts';
import { concatBytes, sameBytes, sha256, utf8 } from '../bytes.ts';
import { canonicalJson, isObject, type Json } from '../canonical-json.ts';
import { verifies } from '../signature.ts';
import { fromBase64 } from './base64.ts';
import type { ReadFile } from './check-log.ts';
import { checkpointText, parseCheckpoint, type Checkpoint } from './checkpoint.ts';
import { parseLeaf } from './leaf.ts';
import { parseNote, signatureBy, writeSignature, type Note, type NoteKey, type VerifySignature } from './note.ts';
import { drawSample, seedOfSample } from './sample.ts';
import { readBundle, tilePath, tileWidth, widthAt } from './tiles.ts';
import { leafHash, verifyInclusion, type Sha256 } from './tree.ts';

type Placed = { readonly place: number; readonly entry: string; readonly proof: readonly string[] };

/** What the file holds; everything in it but `detail` of an entry is worked out again. */
export type SampleFile = {
  readonly netral: 'log-sample-1';
  readonly agency: string;
  /** A signed note, with the cosignature of the witness where one was named. */
  readonly checkpoint: string;
  readonly entries: readonly (Placed & { readonly detail: string })[];
  readonly population: number;
  /** `opened`: the detail of the request and its salt, which its commitment binds. */
  readonly request: Placed & { readonly opened: { readonly salt: string; readonly actor: Json; readonly subject: Json; readonly content: Json } };
  readonly seed: string;
};

export type SampleQuestion = {
  readonly file: string;
  /** The files of a log that was checked already. */
  readonly read: ReadFile;
  readonly size: number;
  readonly keys: readonly NoteKey[];
  readonly witnesses: readonly NoteKey[];
  /** Other checkpoints with cosignatures: none between the request and the one of the sample may be from the same witness. */
  readonly witnessed: readonly string[];
  readonly hash?: Sha256;
  readonly verify?: VerifySignature;
};

export type SampleProblem =
  /** It is no file of a sample; its checkpoint is not signed; it is longer than this log. */
  | { readonly problem: 'sample_shape' | 'sample_checkpoint' | 'sample_longer' }
  /** The request does not stand in the log as the file says, or was not for this. */
  | { readonly problem: 'request_differs' }
  /** The witness signed an earlier checkpoint that holds the request. */
  | { readonly problem: 'not_first'; readonly size: number }
  | { readonly problem: 'seed_differs' | 'population_differs' | 'places_differ' }
  | { readonly problem: 'entry_differs_from_log'; readonly place: number };

export type SampleCheck =
  | { readonly ok: true; readonly population: number; readonly places: readonly number[]; readonly seed: string; readonly size: number; readonly witness: string | null }
  | ({ readonly ok: false } & SampleProblem);

type Asked = { readonly fromOn: string; readonly untilOn: string; readonly wanted: number; readonly witness: string | null };

const fault = (found: SampleProblem): SampleCheck => ({ ok: false, ...found });

export async function checkSample(question: SampleQuestion): Promise<SampleCheck> {
  const { read, size, keys, witnesses, witnessed, hash = sha256, verify = verifies } = question;
  const file = parseSample(question.file);
  if (file === null) return fault({ problem: 'sample_shape' });
  const note = parseNote(file.checkpoint);
  const checkpoint = note === null ? null : parseCheckpoint(note.text);
  // Further lines mean nothing to a log, but another text gives another signature, and so another seed.
  if (note === null || checkpoint === null || note.text !== checkpointText(checkpoint)) return fault({ problem: 'sample_checkpoint' });
  if (!keys.some((key) => key.name === checkpoint.origin && signatureBy(note, key, verify) !== null)) return fault({ problem: 'sample_checkpoint' });
  if (checkpoint.size > size) return fault({ problem: 'sample_longer' });
  const asked = askedIn(file, checkpoint, hash);
  if (asked === null) return fault({ problem: 'request_differs' });
  const cosignature = asked.witness === null ? null : lineBy(note, asked.witness, witnesses, verify);
  if (asked.witness !== null && cosignature === null) return fault({ problem: 'sample_checkpoint' });
  const earlier = asked.witness === null ? null : earlierSigned({ witnessed, witnesses, request: file.request.place, size: checkpoint.size, witness: asked.witness, verify });
  if (earlier !== null) return fault({ problem: 'not_first', size: earlier });
  const seed = seedOfSample({ request: leafHash(utf8(file.request.entry), hash), size: checkpoint.size, root: checkpoint.root, cosignature });
  if (seed !== file.seed) return fault({ problem: 'seed_differs' });
  const population = await populationOf(read, size, { ...asked, agency: file.agency, before: file.request.place });
  if (population.size !== file.population) return fault({ problem: 'population_differs' });
  const all = [...population.keys()];
  const places = drawSample(seed, all.length, Math.min(asked.wanted, all.length)).map((at) => all[at - 1] ?? 0);
  if (places.join() !== file.entries.map(({ place }) => place).join()) return fault({ problem: 'places_differ' });
  const wrong = file.entries.find((each) => population.get(each.place) !== each.entry || !stands(each, checkpoint, hash));
  if (wrong !== undefined) return fault({ problem: 'entry_differs_from_log', place: wrong.place });
  return { ok: true, population: all.length, places, seed, size: checkpoint.size, witness: asked.witness };
}

const isPlaced = (value: unknown): boolean => isObject(value) && Number.isSafeInteger(value['place']) && Number(value['place']) >= 1 && typeof value['entry'] === 'string'
  && Array.isArray(value['proof']) && value['proof'].every((step) => typeof step === 'string');

function parseSample(text: string): SampleFile | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
  if (!isObject(file) || file['netral'] !== 'log-sample-1' || !Number.isSafeInteger(file['population']) || !Array.isArray(file['entries']) || !file['entries'].every(isPlaced)) return null;
  if (!['agency', 'checkpoint', 'seed'].every((name) => typeof file[name] === 'string') || !isPlaced(file['request'])) return null;
  const { opened } = file['request'] as { opened?: unknown };
  return isObject(opened) && typeof opened['salt'] === 'string' ? file as unknown as SampleFile : null;
}

/** Whether the entry stands at its place under the checkpoint. */
function stands({ place, entry, proof }: Placed, { size, root }: Checkpoint, hash: Sha256): boolean {
  const path = proof.map(fromBase64);
  return path.every((step) => step !== null) && verifyInclusion(leafHash(utf8(entry), hash), place - 1, size, root, path);
}

/** What the request asked for, where its entry stands in the log, is one of this agency and binds it. */
function askedIn({ agency, request }: SampleFile, checkpoint: Checkpoint, hash: Sha256): Asked | null {
  const leaf = parseLeaf(utf8(request.entry));
  if (leaf === null || !('act' in leaf) || leaf.act.noun !== 'audit-sample.requested' || leaf.act.agency !== agency || !stands(request, checkpoint, hash)) return null;
  const { salt, actor, subject, content } = request.opened;
  const commitment = fromBase64Url(leaf.act.commitment);
  const bytes = fromBase64Url(salt);
  if (commitment === null || bytes === null || !sameBytes(commitment, sha256(concatBytes(bytes, utf8(canonicalOf({ actor, content, subject })))))) return null;
  if (!isObject(content)) return null;
  const { fromOn, untilOn, wanted, witness } = content;
  const isAsked = typeof fromOn === 'string' && typeof untilOn === 'string' && typeof wanted === 'number' && wanted >= 1 && (witness === null || typeof witness === 'string');
  return isAsked ? { fromOn, untilOn, wanted, witness } : null;
}

function canonicalOf(value: Json): string {
  try {
    return canonicalJson(value);
  } catch (thrown) {
    // What has no canonical form is bound by no commitment.
    if (thrown instanceof RangeError) return '';
    throw thrown;
  }
}

/** The first good signature line of the witness, as it stands in the note: a bad one before it must not lead to another seed. */
function lineBy(note: Note, name: string, witnesses: readonly NoteKey[], verify: VerifySignature): string | null {
  const key = witnesses.find((each) => each.name === name);
  const good = key === undefined ? undefined : note.signatures.find((each) => signatureBy({ ...note, signatures: [each] }, key, verify) !== null);
  return good === undefined ? null : writeSignature(good);
}

type Earlier = Pick<SampleQuestion, 'witnessed' | 'witnesses'> & { readonly request: number; readonly size: number; readonly witness: string; readonly verify: VerifySignature };

function earlierSigned({ witnessed, witnesses, request, size, witness, verify }: Earlier): number | null {
  for (const text of witnessed) {
    const note = parseNote(text);
    const found = note === null ? null : parseCheckpoint(note.text);
    if (note === null || found === null || found.size < request || found.size >= size) continue;
    if (lineBy(note, witness, witnesses, verify) !== null) return found.size;
  }
  return null;
}

type Period = Pick<Asked, 'fromOn' | 'untilOn'> & { readonly agency: string; readonly before: number };

/** Entries of the agency in the period that stood before the request, by place. */
async function populationOf(read: ReadFile, size: number, { agency, fromOn, untilOn, before }: Period): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (let index = 0; index * tileWidth < before - 1; index++) {
    const bytes = await read(tilePath('entries', index, widthAt(0, index, size)));
    for (const [at, entry] of (bytes === null ? [] : readBundle(bytes) ?? []).entries()) {
      const place = index * tileWidth + at + 1;
      const leaf = parseLeaf(entry);
      if (place >= before || leaf === null || !('act' in leaf) || leaf.act.agency !== agency) continue;
      if (leaf.act.on >= fromOn && leaf.act.on <= untilOn) found.set(place, String.fromCharCode(...entry));
    }
  }
  return found;
}
