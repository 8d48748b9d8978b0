// Files inside a PDF, as strangers may have left them: found by what they are, not by how they are listed, because programs
// that save a PDF again list them in other ways.
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';

const largestPdf = 2_000_000;
const largestFile = 300_000;
const mostFiles = 20;

/** Null where the bytes are no PDF that can be read. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument | null> {
  if (bytes.length > largestPdf || Buffer.from(bytes.subarray(0, 1024)).indexOf('%PDF-') < 0) return null;
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, warnOnInvalidObjects: false });
  } catch (thrown) {
    // The library throws errors of many kinds for bytes that are no PDF.
    if (thrown instanceof Error) return null;
    throw thrown;
  }
}

export function embeddedFiles(document: PDFDocument): Uint8Array[] {
  const files: Uint8Array[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Type')) !== PDFName.of('EmbeddedFile') || files.length >= mostFiles) continue;
    const content = decoded(object);
    if (content !== null) files.push(content);
  }
  return files;
}

/** How the pages are drawn: the bytes of all their drawings, one behind the other; null where they cannot be read. */
export function drawingOf(document: PDFDocument): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (const page of document.getPages()) {
    const contents = page.node.Contents();
    const streams: readonly (PDFObject | undefined)[] = contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
    for (const stream of streams) {
      const content = stream instanceof PDFRawStream ? decoded(stream) : null;
      if (content === null) return null;
      parts.push(content);
    }
  }
  return withoutBrackets(Buffer.concat(parts));
}

/** Programs that save a page put its drawing between `q` and `Q` once more. */
const withoutBrackets = (drawing: Buffer): Uint8Array =>
  Buffer.from(drawing.toString('latin1').split(/[\r\n]+/u).filter((line) => !/^\s*[qQ]?\s*$/u.test(line)).join('\n'), 'latin1');

/** Null for a filter that is not taken, for what is damaged, and for more than a proof can be. */
function decoded(stream: PDFRawStream): Uint8Array | null {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only === undefined) return stream.contents.length <= largestFile ? stream.contents : null;
  if (only !== PDFName.of('FlateDecode')) return null;
  try {
    return new Uint8Array(inflateSync(stream.contents, { maxOutputLength: largestFile }));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) return null;
    throw thrown;
  }
}
