import { hash } from 'node:crypto';

/** SHA-256 of Node: ten times as fast as the one that also runs in browsers. */
export const hashNow = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
