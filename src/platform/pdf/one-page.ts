// One sheet of A4 with a title, paragraphs, named lines and perhaps a QR code: the same input gives the same drawing.
import { PDFDict, PDFDocument, PDFName, PDFString, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { qrOf } from '../qr-code.ts';
import { drawQr, paper, printable, wrapped } from './text-on-page.ts';

const ink = rgb(0.133, 0.106, 0.133);
const qrSide = 150;
const titleSize = 15;
/** Smaller than seven points nobody reads on paper. */
const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7];

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly [name: string, value: string])[] }
  /** Small and beside the QR code where there is one. */
  | { readonly kind: 'note'; readonly text: string; readonly qr: string | null };

export type OnePage = {
  readonly lang: 'id' | 'en';
  readonly title: string;
  readonly blocks: readonly PageBlock[];
  /** For the dates in the file. */
  readonly at: Date;
  /** For programs; ASCII without brackets and backslash, so that it stands in the file as it is. */
  readonly keywords?: string;
};

export class TooMuchForOnePage extends Error {
  override readonly name = 'TooMuchForOnePage';
}

export async function onePage({ lang, title, blocks, at, keywords }: OnePage): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title);
  document.setLanguage(lang);
  document.setProducer('Netral');
  document.setCreator('Netral');
  document.setCreationDate(at);
  document.setModificationDate(at);
  if (keywords !== undefined) setKeywords(document, keywords);
  const fonts = { plain: await document.embedFont(StandardFonts.Helvetica), bold: await document.embedFont(StandardFonts.HelveticaBold) };
  const page = document.addPage([paper.width, paper.height]);
  for (const draw of fittingRows(title, blocks, fonts)) draw(page);
  return document;
}

function setKeywords({ context }: PDFDocument, keywords: string): void {
  if (!/^[ -'*-[\]-~]*$/u.test(keywords)) throw new RangeError('Keywords are ASCII without brackets and backslash.');
  const info = context.lookup(context.trailerInfo.Info);
  if (info instanceof PDFDict) info.set(PDFName.of('Keywords'), PDFString.of(keywords));
}

type Fonts = { readonly plain: PDFFont; readonly bold: PDFFont };
function fittingRows(title: string, blocks: readonly PageBlock[], fonts: Fonts): Laid['draws'] {
  for (const size of sizes) {
    const { draws, height } = layOut(title, blocks, fonts, size);
    if (height <= paper.height - 2 * paper.margin) return draws;
  }
  throw new TooMuchForOnePage('These words do not fit on one sheet.');
}

type Laid = { readonly draws: readonly ((page: PDFPage) => void)[]; readonly height: number };

function layOut(title: string, blocks: readonly PageBlock[], fonts: Fonts, size: number): Laid {
  const draws: ((page: PDFPage) => void)[] = [];
  let top = 0;
  const line = (text: string, font: PDFFont, fontSize: number, x = 0): void => {
    const y = paper.height - paper.margin - top - fontSize;
    if (text !== '') draws.push((page) => page.drawText(text, { x: paper.margin + x, y, size: fontSize, font, color: ink }));
  };
  const write = (text: string, font: PDFFont, fontSize: number, x = 0, width = paper.width - 2 * paper.margin): void => {
    for (const part of wrapped(text, font, fontSize, width - x)) {
      line(part, font, fontSize, x);
      top += fontSize * 1.4;
    }
  };
  write(title, fonts.bold, titleSize);
  top += size;
  for (const block of blocks) {
    if (block.kind === 'paragraph') write(block.text, fonts.plain, size);
    else if (block.kind === 'lines') {
      for (const [name, value] of block.lines) {
        line(printable(name, fonts.bold), fonts.bold, size);
        write(value, fonts.plain, size, 120);
      }
    } else {
      const from = top;
      const { qr } = block;
      if (qr !== null) draws.push((page) => drawQr(page, qrOf(qr), { left: paper.margin, top: paper.height - paper.margin - from, side: qrSide }));
      write(block.text, fonts.plain, Math.min(size, 9), qr === null ? 0 : qrSide + 12);
      if (qr !== null) top = Math.max(top, from + qrSide);
    }
    top += size;
  }
  return { draws, height: top };
}
