// Reads questions, never people: nothing here takes an author, and nothing is kept.

export { MAX_QUESTION_LENGTH } from './text.ts';
export { makeRouter, type Matched, type RankedSituation, type Routed, type Router, type SituationTexts } from './route.ts';
export { readCues, type CueFacts, type CueSpan, type ReadCues } from './cues/read-cues.ts';
