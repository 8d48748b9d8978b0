// The minutes on paper: A4, black on white, as many pages as it takes, each office with a field to sign by hand.
import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { writtenDay } from '../../people/index.ts';
import { paper, printable, wrapped } from '../../platform/pdf/text-on-page.ts';
import type { Plan, Signing } from './plan.ts';
import { seatsOf, seatStandings } from './plan.ts';
import type { Minutes, TiedPledge } from './queries.ts';
import { declarationId as texts } from './texts.id.ts';

export type OnPaper = {
  /** Lines of the letterhead, from the agency's name. */
  readonly head: readonly string[];
  readonly title: string;
  readonly plan: Plan;
  readonly signings: readonly Signing[];
  readonly minutes: Minutes;
  readonly pledge: TiedPledge | null;
  /** `WIB`, `WITA` or `WIT`. */
  readonly zone: string;
};

const width = paper.width - 2 * paper.margin;
const bottom = paper.margin + 24;
const black = rgb(0, 0, 0);
const size = 11;
const columns = { office: 24, outcome: 270, signature: 390 } as const;

type Sheet = { readonly document: PDFDocument; readonly plain: PDFFont; readonly bold: PDFFont; page: PDFPage; top: number };

export async function minutesPdf(asked: OnPaper): Promise<Uint8Array> {
  const { minutes: { recordedAt } } = asked;
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(asked.title);
  document.setLanguage('id');
  document.setProducer('Netral');
  document.setCreator('Netral');
  document.setCreationDate(recordedAt);
  document.setModificationDate(recordedAt);
  const sheet: Sheet = {
    document, plain: await document.embedFont(StandardFonts.Helvetica), bold: await document.embedFont(StandardFonts.HelveticaBold),
    page: document.addPage([paper.width, paper.height]), top: paper.height - paper.margin,
  };
  drawHead(sheet, asked);
  drawEvent(sheet, asked);
  drawSeats(sheet, asked);
  drawEnd(sheet, asked);
  numberPages(sheet);
  return document.save({ useObjectStreams: false });
}

function drawHead(sheet: Sheet, { head, minutes, title }: OnPaper): void {
  for (const line of head) centred(sheet, line.toLocaleUpperCase('id-ID'), 13);
  sheet.page.drawLine({ start: { x: paper.margin, y: sheet.top }, end: { x: paper.width - paper.margin, y: sheet.top }, thickness: 1.5, color: black });
  sheet.top -= 24;
  centred(sheet, texts.paper.title, 13);
  centred(sheet, title, 12);
  centred(sheet, minutes.letterNumber === null ? texts.paper.noNumber : texts.paper.number(minutes.letterNumber), size, sheet.plain);
  sheet.top -= 12;
}

function drawEvent(sheet: Sheet, { plan, title, minutes, pledge, zone }: OnPaper): void {
  const { paper: words } = texts;
  paragraph(sheet, words.opening(writtenDay(plan.heldOn, 'id'), plan.place, plan.organiser, title));
  heading(sheet, texts.order);
  for (const [index, point] of plan.points.entries()) paragraph(sheet, `${index + 1}. ${point}`, 12);
  sheet.top -= 4;
  paragraph(sheet, words.ended(minutes.closedTime.replace(':', '.'), zone));
  if (pledge !== null) paragraph(sheet, pledge.number === null || pledge.hash === null ? words.pledgeDraft(pledge.title) : words.pledge(pledge.title, pledge.number, pledge.hash.slice(0, 16)));
}

function drawSeats(sheet: Sheet, { plan, signings, zone }: OnPaper): void {
  const { paper: words } = texts;
  for (const standing of seatStandings) {
    const seats = seatsOf(plan, standing);
    if (seats.length === 0) continue;
    heading(sheet, texts.standings[standing]);
    row(sheet, ['', words.columns.office, words.columns.outcome, words.columns.signature], sheet.bold, 18);
    for (const [index, seat] of seats.entries()) {
      const signing = signings.find(({ seatId }) => seatId === seat.id);
      const time = signing?.time ?? null;
      row(sheet, [`${index + 1}.`, texts.seat(seat.office, seat.institution), time === null ? words.notSigned : words.signed(time.replace(':', '.'), zone), ''], sheet.plain, 34);
    }
  }
}

function drawEnd(sheet: Sheet, { minutes }: OnPaper): void {
  if (minutes.remarks !== null) {
    heading(sheet, texts.paper.remarks);
    paragraph(sheet, minutes.remarks);
  }
  room(sheet, 110);
  sheet.top -= 16;
  text(sheet, texts.paper.maker, columns.outcome, sheet.plain);
  sheet.top -= 76;
  sheet.page.drawLine({ start: { x: paper.margin + columns.outcome, y: sheet.top }, end: { x: paper.width - paper.margin, y: sheet.top }, thickness: 0.7, color: black });
}

function numberPages({ document, plain }: Sheet): void {
  const pages = document.getPages();
  for (const [index, page] of pages.entries()) {
    page.drawText(texts.paper.page(index + 1, pages.length), { x: paper.margin, y: paper.margin - 16, size: 9, font: plain, color: black });
  }
}

/** A new page where the next piece would not stand whole. */
function room(sheet: Sheet, height: number): void {
  if (sheet.top - height >= bottom) return;
  sheet.page = sheet.document.addPage([paper.width, paper.height]);
  sheet.top = paper.height - paper.margin;
}

function text(sheet: Sheet, words: string, x: number, font: PDFFont, at = sheet.top - size): void {
  sheet.page.drawText(printable(words, font), { x: paper.margin + x, y: at, size, font, color: black });
}

function centred(sheet: Sheet, words: string, fontSize: number, font = sheet.bold): void {
  for (const line of wrapped(words, font, fontSize, width)) {
    sheet.page.drawText(line, { x: (paper.width - font.widthOfTextAtSize(line, fontSize)) / 2, y: sheet.top - fontSize, size: fontSize, font, color: black });
    sheet.top -= fontSize * 1.4;
  }
  sheet.top -= 2;
}

function heading(sheet: Sheet, words: string): void {
  room(sheet, 70);
  sheet.top -= 8;
  text(sheet, words, 0, sheet.bold);
  sheet.top -= size * 1.6;
}

function paragraph(sheet: Sheet, words: string, x = 0): void {
  for (const line of wrapped(words, sheet.plain, size, width - x)) {
    room(sheet, size * 1.4);
    text(sheet, line, x, sheet.plain);
    sheet.top -= size * 1.4;
  }
  sheet.top -= 4;
}

function row(sheet: Sheet, [number, office, outcome, signature]: readonly [string, string, string, string], font: PDFFont, least: number): void {
  const cells = [wrapped(office, font, size, columns.outcome - columns.office - 8), wrapped(outcome, font, size, columns.signature - columns.outcome - 8)] as const;
  const height = Math.max(least, Math.max(cells[0].length, cells[1].length) * size * 1.3 + 10);
  room(sheet, height);
  const line = (at: number): void => sheet.page.drawLine({ start: { x: paper.margin, y: at }, end: { x: paper.width - paper.margin, y: at }, thickness: 0.5, color: black });
  line(sheet.top);
  text(sheet, number, 2, font, sheet.top - size - 3);
  text(sheet, signature, columns.signature, font, sheet.top - size - 3);
  for (const [index, lines] of cells.entries()) for (const [at, words] of lines.entries()) text(sheet, words, index === 0 ? columns.office : columns.outcome, font, sheet.top - size - 3 - at * size * 1.3);
  sheet.top -= height;
  line(sheet.top);
}
