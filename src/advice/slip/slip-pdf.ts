// The slip on paper: the words, the QR code, and the code to type off. The PDF proves nothing by itself; what is signed is
// the code that it shows.
import { PDFDocument, StandardFonts, fill, popGraphicsState, pushGraphicsState, rectangle, rgb, setFillingRgbColor, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { Lang } from '../../paths.ts';
import { qrOf, quietZone } from './qr-path.ts';

const page = { width: 595.28, height: 841.89, margin: 56 };
const ink = rgb(0.133, 0.106, 0.133);
const words = { size: 10, step: 14 };
const heading = { size: 14, step: 22 };
const code = { size: 8, step: 9.5 };
const qrSide = 230;

/** `at`: the time on the slip, so that the same slip gives the same file. */
export async function slipPdf(slip: { lang: Lang; title: string; words: string; block: string; qr: string | null }, at: Date): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(slip.title);
  document.setLanguage(slip.lang);
  document.setProducer('Netral');
  document.setCreator('Netral');
  document.setCreationDate(at);
  document.setModificationDate(at);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const mono = await document.embedFont(StandardFonts.Courier);
  const writer = makeWriter(document);
  const [first = '', ...lines] = printable(slip.words, font).split('\n');
  for (const part of wrapped(first, bold, heading.size)) writer.write(part, bold, heading);
  for (const line of lines) for (const part of wrapped(line, font, words.size)) writer.write(part, font, words);
  writer.skip(words.step);
  const block = slip.block.split('\n');
  if (slip.qr !== null && block.length * code.step <= page.height - 2 * page.margin) drawSideBySide(writer.room(Math.max(qrSide, block.length * code.step)), slip.qr, block, mono);
  else for (const line of block) writer.write(line, mono, code);
  return document.save({ useObjectStreams: false });
}

type Place = { page: PDFPage; top: number };

function makeWriter(document: PDFDocument) {
  let place: Place = { page: document.addPage([page.width, page.height]), top: page.height - page.margin };
  const room = (height: number): Place => {
    if (place.top - height < page.margin) place = { page: document.addPage([page.width, page.height]), top: page.height - page.margin };
    const given = { ...place };
    place.top -= height;
    return given;
  };
  return {
    room,
    skip: (height: number): void => { place.top -= height; },
    write: (text: string, font: PDFFont, { size, step }: typeof words): void => {
      const { page: sheet, top } = room(step);
      if (text !== '') sheet.drawText(text, { x: page.margin, y: top - size, size, font, color: ink });
    },
  };
}

/** The code to type off stands beside the one to scan, so that most slips are one sheet. */
function drawSideBySide(place: Place, qr: string, block: readonly string[], mono: PDFFont): void {
  drawQr(place, qr);
  block.forEach((line, at) => place.page.drawText(line, { x: page.margin + qrSide + 16, y: place.top - code.size - at * code.step, size: code.size, font: mono, color: ink }));
}

/** One filled path: thousands of separate drawings would take the server twenty times as long. */
function drawQr({ page: sheet, top }: Place, text: string): void {
  const { size, runs } = qrOf(text);
  const module = qrSide / (size + 2 * quietZone);
  sheet.pushOperators(
    pushGraphicsState(), setFillingRgbColor(0, 0, 0),
    ...runs.map(({ x, y, length }) => rectangle(
      page.margin + (x + quietZone) * module, top - (y + quietZone + 1) * module,
      // A hair wider, so that no printer leaves white lines between the rows.
      length * module + 0.05, module + 0.05,
    )),
    fill(), popGraphicsState(),
  );
}

/** The fonts that every reader of PDF has know Western letters only; what they lack is marked and stands whole in the text. */
function printable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  return Array.from(text, (char) => (char === '\n' || known.has(char.codePointAt(0) ?? 0) ? char : '?')).join('');
}

function wrapped(line: string, font: PDFFont, size: number): string[] {
  const wide = page.width - 2 * page.margin;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((each) => each.match(/.{1,70}/gsu) ?? [''])) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && font.widthOfTextAtSize(longer, size) > wide) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
