// What a person takes home: one sheet that says who pledged what and when, with the proof and the sealed sheet of the day inside.
import type { PDFDocument } from '@cantoo/pdf-lib';
import { parsePledgeProof, writePledgeProof, type PledgeProof } from '../../../../packages/proof/pledge/proof.ts';
import { embeddedFiles, openPdf } from '../../../platform/pdf/embedded-files.ts';
import { onePage, type PageBlock } from '../../../platform/pdf/one-page.ts';
import type { Sealer } from '../../../platform/sign/sealer.ts';
import { shortHash } from './short-hash.ts';
import { filled, pledgePaperTexts } from './texts.ts';

export type PledgePdf = { readonly proof: PledgeProof; /** The sealed sheet of the day. */ readonly sheet: Uint8Array };

export async function pledgePdf({ proof, sheet }: PledgePdf, sealer: Sealer): Promise<Uint8Array> {
  const document = await drawPledge(proof);
  const at = new Date(proof.record.at);
  await document.attach(writePledgeProof(proof), 'netral-pledge.json', { mimeType: 'application/json', creationDate: at, modificationDate: at });
  await document.attach(sheet, 'netral-day.pdf', { mimeType: 'application/pdf', creationDate: at, modificationDate: at });
  return sealer.sealPdf(await document.save({ useObjectStreams: false }), { reason: pledgePaperTexts(proof.shown.lang).receiptReason });
}

/** The page, made from the proof alone, so that it can be drawn again and compared. */
export function drawPledge({ record, person, words, leaf, day, shown }: PledgeProof): Promise<PDFDocument> {
  const texts = pledgePaperTexts(shown.lang);
  const blocks: PageBlock[] = [
    { kind: 'lines', lines: [
      [texts.name, person.name], [texts.post, person.post], [texts.unit, `${person.unit} (${record.unit})`], [texts.agency, shown.agency],
      [texts.at, shown.at], [texts.way, texts.ways[record.way]], [texts.number, record.id],
      [texts.version, filled(texts.versionOf, { number: record.number, print: shortHash(record.version) })], [texts.print, shortHash(leaf)],
    ] },
    { kind: 'paragraph', text: words },
    { kind: 'paragraph', text: filled(texts.sealed, { day: day.day, count: day.count }) },
    { kind: 'note', text: texts.howToCheck, qr: shown.check },
  ];
  return onePage({ lang: shown.lang, title: texts.title, blocks, at: new Date(record.at) });
}

export type PledgePdfRead = {
  readonly document: PDFDocument;
  /** Null: nothing in it is a proof in its one form. */
  readonly proof: Uint8Array | null;
  readonly sheet: Uint8Array | null;
};

/** Null for what is no PDF. */
export async function readPledgePdf(bytes: Uint8Array): Promise<PledgePdfRead | null> {
  const document = await openPdf(bytes);
  if (document === null) return null;
  const files = embeddedFiles(document);
  return {
    document,
    proof: files.find((file) => parsePledgeProof(file) !== null) ?? null,
    sheet: files.find((file) => Buffer.from(file.subarray(0, 5)).toString('latin1') === '%PDF-') ?? null,
  };
}
