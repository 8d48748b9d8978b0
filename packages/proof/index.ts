// Writes and checks what a person takes home. Nothing here signs: the private half of a key stays with the caller.

export { fromBase64Url, toBase64Url } from './base64url.ts';
export type { Json, JsonObject } from './canonical-json.ts';
export { canonicalText, hashOfWords } from './canonical-text.ts';
export { markOwner, slipBytesToSign, writeRecord, type OwnerMark, type SlipRecord } from './record.ts';
export { writeBlock, writeQr } from './block.ts';
export { longestPasted, readSlip, type ReadProblem, type SlipRead } from './read-slip.ts';
export { dayEntryBytesToSign, dayEntryText, firstPrevious, rootOf, type DayEntry } from './day-entry.ts';
export { dailyRoots, departsFrom, parsePublished, type CheckedKeys, type Published, type PublishedProblem, type PublishedRead, type SlipKey } from './published.ts';
export { checkSlip, type OwnerCheck, type SlipCheck, type WhyNotGenuine } from './check-slip.ts';
