// The slip on paper: the words, the QR code, and the code to type off. The PDF proves nothing by itself; what is signed is
// the code that it shows.
import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { Lang } from '../../paths.ts';
import { drawQr, paper, printable, wrapped } from '../../platform/pdf/text-on-page.ts';
import { qrOfCapitals } from '../../platform/qr-code.ts';

const width = paper.width - 2 * paper.margin;
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
  for (const part of wrapped(first, bold, heading.size, width)) writer.write(part, bold, heading);
  for (const line of lines) for (const part of wrapped(line, font, words.size, width)) writer.write(part, font, words);
  writer.skip(words.step);
  const block = slip.block.split('\n');
  if (slip.qr !== null && block.length * code.step <= paper.height - 2 * paper.margin) drawSideBySide(writer.room(Math.max(qrSide, block.length * code.step)), slip.qr, block, mono);
  else for (const line of block) writer.write(line, mono, code);
  return document.save({ useObjectStreams: false });
}

type Place = { page: PDFPage; top: number };

function makeWriter(document: PDFDocument) {
  let place: Place = { page: document.addPage([paper.width, paper.height]), top: paper.height - paper.margin };
  const room = (height: number): Place => {
    if (place.top - height < paper.margin) place = { page: document.addPage([paper.width, paper.height]), top: paper.height - paper.margin };
    const given = { ...place };
    place.top -= height;
    return given;
  };
  return {
    room,
    skip: (height: number): void => { place.top -= height; },
    write: (text: string, font: PDFFont, { size, step }: typeof words): void => {
      const { page: sheet, top } = room(step);
      if (text !== '') sheet.drawText(text, { x: paper.margin, y: top - size, size, font, color: ink });
    },
  };
}

/** The code to type off stands beside the one to scan, so that most slips are one sheet. */
function drawSideBySide(place: Place, qr: string, block: readonly string[], mono: PDFFont): void {
  drawQr(place.page, qrOfCapitals(qr), { left: paper.margin, top: place.top, side: qrSide });
  block.forEach((line, at) => place.page.drawText(line, { x: paper.margin + qrSide + 16, y: place.top - code.size - at * code.step, size: code.size, font: mono, color: ink }));
}
