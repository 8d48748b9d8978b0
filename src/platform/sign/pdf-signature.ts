// Where a signature stands in a PDF (ISO 32000-2, 12.8): a field, a byte range, and a gap of hexadecimal digits that the
// range leaves out. What was there before stays byte for byte; the field is appended.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, type PDFRef } from '@cantoo/pdf-lib';

/** Ten digits each, so that the real ones fit. */
const openRange = [0, 9_999_999_999, 9_999_999_999, 9_999_999_999];
const rangeMark = '/ByteRange';

export type SignaturePlace = {
  readonly reason: string;
  readonly name: string;
  readonly at: Date;
  /** For the CMS with its time token. */
  readonly roomBytes: number;
};

export type PreparedPdf = { readonly bytes: Uint8Array; /** First and last but one of the gap, its brackets included. */ readonly gap: readonly [number, number] };

/** Appends an empty signature field to the PDF and says which bytes it will leave out. */
export async function prepareSignature(pdf: Uint8Array, place: SignaturePlace): Promise<PreparedPdf> {
  const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  const { context } = document;
  const value = context.register(context.obj({
    Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached', ByteRange: openRange,
    Contents: PDFHexString.of('0'.repeat(place.roomBytes * 2)), Reason: PDFHexString.fromText(place.reason), Name: PDFHexString.fromText(place.name), M: PDFString.fromDate(place.at),
  }));
  const [page] = document.getPages();
  if (page === undefined) throw new RangeError('A PDF without a page cannot be sealed.');
  const field = context.register(context.obj({
    Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of(`Seal${context.largestObjectNumber}`), V: value, F: 132, Rect: [0, 0, 0, 0], P: page.ref,
  }));
  page.node.addAnnot(field);
  addField(document, field);
  const bytes = new Uint8Array(await document.commit({ useObjectStreams: false }));
  return writeRange(bytes, pdf.length, place.roomBytes);
}

function addField(document: PDFDocument, field: PDFRef): void {
  const { catalog, context } = document;
  const form = catalog.lookup(PDFName.of('AcroForm'));
  if (form instanceof PDFDict) {
    const fields = form.lookup(PDFName.of('Fields'));
    if (fields instanceof PDFArray) fields.push(field);
    else form.set(PDFName.of('Fields'), context.obj([field]));
    form.set(PDFName.of('SigFlags'), PDFNumber.of(3));
    return;
  }
  catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [field] }));
}

function writeRange(bytes: Uint8Array, from: number, roomBytes: number): PreparedPdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = text.indexOf(`<${'0'.repeat(roomBytes * 2)}>`, from, 'latin1');
  const range = text.indexOf(rangeMark, from, 'latin1');
  const rangeEnd = text.indexOf(']', range, 'latin1');
  if (start < 0 || range < 0 || rangeEnd < 0) throw new Error('The place of the signature was not written as expected.');
  const end = start + roomBytes * 2 + 2;
  const written = `${rangeMark} [ 0 ${start} ${end} ${bytes.length - end}`;
  text.write(written.padEnd(rangeEnd - range, ' '), range, 'latin1');
  return { bytes, gap: [start, end] };
}

/** The bytes that are signed: all but the gap. */
export const signedBytes = (bytes: Uint8Array, [start, end]: readonly [number, number], until = bytes.length): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, until)]);

export function fillGap({ bytes, gap: [start, end] }: PreparedPdf, signature: Uint8Array): Uint8Array {
  const roomBytes = (end - start - 2) / 2;
  if (signature.length > roomBytes) throw new RangeError(`A signature may have ${roomBytes} bytes; this one has ${signature.length}.`);
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).write(Buffer.from(signature).toString('hex'), start + 1, 'latin1');
  return bytes;
}

export type FoundSignature = {
  readonly signature: Uint8Array;
  readonly signed: Uint8Array;
  /** Bytes behind what is signed: somebody added to the file. */
  readonly added: number;
  /** The gap is written as we write it: small digits, and zeros to the end. */
  readonly isOurForm: boolean;
};

/** `misplaced`: there is a byte range, but it does not fit this file; `near`: all but one of its numbers do. */
export type SignatureSearch = { readonly found: FoundSignature } | { readonly found: null; readonly misplaced: boolean; readonly near: boolean };

const none: SignatureSearch = { found: null, misplaced: false, near: false };

/** The signature that covers most. */
export function findSignature(bytes: Uint8Array): SignatureSearch {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let best = none;
  for (let at = text.indexOf(rangeMark, 0, 'latin1'); at >= 0; at = text.indexOf(rangeMark, at + 1, 'latin1')) {
    const range = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/u.exec(text.toString('latin1', at, at + 120));
    if (range === null) continue;
    const search = searchAt(text, range.slice(1).map(Number));
    if (isBetter(search, best)) best = search;
  }
  return best;
}

function isBetter(one: SignatureSearch, other: SignatureSearch): boolean {
  if (one.found === null) return other.found === null && (one.near || !other.misplaced);
  return other.found === null || one.found.signed.length > other.found.signed.length;
}

function searchAt(text: Buffer, [zero = -1, start = 0, end = 0, rest = 0]: readonly number[]): SignatureSearch {
  const fits = [zero === 0, text[start] === 0x3c, end > 0 && text[end - 1] === 0x3e, end + rest === text.length];
  const added = text.length - end - rest;
  const digits = text.toString('latin1', start + 1, end - 1);
  const whole = /^((?:[0-9A-Fa-f]{2})+)$/u.test(digits);
  if (!fits[0] || !fits[1] || !fits[2] || added < 0 || !whole) return { found: null, misplaced: true, near: fits.filter(Boolean).length >= 2 };
  const padded = Buffer.from(digits, 'hex');
  const length = derLength(padded);
  const signed = signedBytes(text, [start, end], end + rest);
  const isOurForm = digits === digits.toLowerCase() && padded.subarray(length).every((byte) => byte === 0);
  return { found: { signature: new Uint8Array(padded.subarray(0, length)), signed, added, isOurForm } };
}

/** How long the first piece of DER is, its head included; the rest of the gap is padding. */
function derLength(bytes: Buffer): number {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  return count < 1 || count > 3 || bytes.length < 2 + count ? bytes.length : 2 + count + bytes.readUIntBE(2, count);
}

