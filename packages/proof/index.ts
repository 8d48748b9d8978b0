// Writes and checks what a person takes home, and the log of every change. Nothing here signs: the private half of a key
// stays with the caller.

export { fromBase64Url, toBase64Url } from './base64url.ts';
export type { Json, JsonObject } from './canonical-json.ts';
export { canonicalText, hashOfWords } from './canonical-text.ts';
export { markOwner, slipBytesToSign, writeRecord, type OwnerMark, type SlipRecord } from './record.ts';
export { writeBlock, writeQr } from './block.ts';
export { longestPasted, readSlip, type ReadProblem, type SlipRead } from './read-slip.ts';
export { dayEntryBytesToSign, dayEntryText, firstPrevious, rootOf, type DayEntry } from './day-entry.ts';
export { dailyRoots, departsFrom, parsePublished, type CheckedKeys, type Published, type PublishedProblem, type PublishedRead, type SlipKey } from './published.ts';
export { checkSlip, type OwnerCheck, type SlipCheck, type WhyNotGenuine } from './check-slip.ts';
export { canonicalJson } from './canonical-json.ts';
export { verifies } from './signature.ts';
export { fromBase64, toBase64 } from './log/base64.ts';
export { checkpointText, parseCheckpoint, type Checkpoint } from './log/checkpoint.ts';
export { checkLog, type LogCheck, type LogProblem, type LogQuestion, type ReadFile } from './log/check-log.ts';
export { parseLeaf, writeLeaf, type ActLeaf, type Leaf, type SlipDayLeaf } from './log/leaf.ts';
export {
  cosignatureBytesToSign, cosignatureOf, keyHashOf, noteBytesToSign, parseNote, parseNoteKey, signatureBy, writeNote, writeNoteKey, type Note, type NoteKey, type NoteSignature,
} from './log/note.ts';
export { proverOf, type Prover, type ReadTile } from './log/proofs.ts';
export { checkSample, type SampleCheck, type SampleFile, type SampleProblem } from './log/check-sample.ts';
export { drawSample, seedOfSample, type SeedSource } from './log/sample.ts';
export { hashesAt, hashesIn, parseTilePath, readBundle, tilePath, tilesOf, tileWidth, widthAt, writeBundle, type TileName } from './log/tiles.ts';
export { growingTree, leafHash, nodeHash, rootOfLeaves, verifyConsistency, verifyInclusion, type Sha256 } from './log/tree.ts';
export { judgeGrowth, parseAddCheckpoint, writeAddCheckpoint, type AddCheckpoint, type Growth, type Held } from './log/witness.ts';
