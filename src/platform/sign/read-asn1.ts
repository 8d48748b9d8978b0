// Reads DER (X.690) without copying. Anything else (lengths written longer than needed, lengths left open) throws `NotDer`,
// and so does asking for what is not there: bytes come from strangers.

export class NotDer extends Error {
  override readonly name = 'NotDer';
}

export type Read = {
  readonly tag: number;
  /** Head and content. */
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
};

export const tags = { number: 0x02, octets: 0x04, objectId: 0x06, time: 0x18, sequence: 0x30, set: 0x31, context0: 0xa0, context1: 0xa1 } as const;

/** The one piece that these bytes are. */
export function readDer(bytes: Uint8Array): Read {
  const read = readAt(bytes, 0);
  if (read.bytes.length !== bytes.length) throw new NotDer('More follows.');
  return read;
}

/** The first piece of bytes that go on. */
export function readAt(bytes: Uint8Array, at: number): Read {
  const [tag, short] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f) throw new NotDer('There is no piece.');
  const more = short < 0x80 ? 0 : short & 0x7f;
  if (short >= 0x80 && (more === 0 || more > 3)) throw new NotDer('A length is open or too long.');
  let length = short < 0x80 ? short : 0;
  for (let place = 0; place < more; place++) length = length * 256 + (bytes[at + 2 + place] ?? 0);
  if (more > 0 && length < (more === 1 ? 0x80 : 256 ** (more - 1))) throw new NotDer('A length is written longer than needed.');
  const [from, end] = [at + 2 + more, at + 2 + more + length];
  if (end > bytes.length) throw new NotDer('A piece is cut off.');
  return { tag, bytes: bytes.subarray(at, end), content: bytes.subarray(from, end) };
}

/** What stands in a piece of this tag. */
export function membersOf(read: Read | undefined, tag: number): Read[] {
  if (read?.tag !== tag) throw new NotDer('Another kind of piece.');
  const members: Read[] = [];
  for (let at = 0; at < read.content.length; at += members.at(-1)?.bytes.length ?? 0) members.push(readAt(read.content, at));
  return members;
}

export function contentOf(read: Read | undefined, tag: number): Uint8Array {
  if (read?.tag !== tag) throw new NotDer('Another kind of piece.');
  return read.content;
}

/** `1.2.840.113549.1.7.2`. */
export function objectIdIn(read: Read | undefined): string {
  const arcs: number[] = [];
  let held = 0;
  for (const byte of contentOf(read, tags.objectId)) {
    held = held * 128 + (byte & 0x7f);
    if (byte < 0x80) [arcs[arcs.length], held] = [held, 0];
  }
  const [first = 0, ...rest] = arcs;
  const top = Math.min(2, Math.floor(first / 40));
  return [top, first - top * 40, ...rest].join('.');
}

/** Of an AlgorithmIdentifier. */
export const algorithmIn = (read: Read | undefined): string => objectIdIn(membersOf(read, tags.sequence)[0]);

/** GeneralizedTime to the second or finer, in UTC. */
export function timeIn(read: Read | undefined): Date {
  const text = Buffer.from(contentOf(read, tags.time)).toString('latin1');
  const [, year, month, day, hour, minute, second, fraction = ''] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/u.exec(text) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
  if (Number.isNaN(at.getTime())) throw new NotDer('No time.');
  return at;
}

/** Null where the bytes are something else. */
export function readOrNull<Found>(read: () => Found): Found | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof NotDer) return null;
    throw thrown;
  }
}
