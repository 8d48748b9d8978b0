// The sheet of a day: how many pledges there were, and the root of their tree. It is sealed, and its seal is the proof of all.
import { bytesOf } from '../../../../packages/proof/pledge/proof.ts';
import { dayLine, type PledgeDay } from '../../../../packages/proof/pledge/day.ts';
import { onePage } from '../../../platform/pdf/one-page.ts';
import type { Sealer } from '../../../platform/sign/sealer.ts';
import { filled, pledgePaperTexts } from './texts.ts';

export type DaySheet = { readonly day: PledgeDay; readonly agencyName: string; readonly lang: 'id' | 'en'; readonly at: Date };

export async function sealedDaySheet({ day, agencyName, lang, at }: DaySheet, sealer: Sealer): Promise<Uint8Array> {
  const texts = pledgePaperTexts(lang);
  const root = Buffer.from(bytesOf(day.root)).toString('hex');
  const document = await onePage({
    lang, title: texts.sheetTitle, at, keywords: dayLine(day),
    blocks: [
      { kind: 'lines', lines: [[texts.agency, agencyName], [texts.day, day.day], [texts.count, String(day.count)], [texts.root, root.replace(/^.{32}/u, '$& ')]] },
      { kind: 'paragraph', text: texts.sheetMeans },
    ],
  });
  return sealer.sealPdf(await document.save({ useObjectStreams: false }), { reason: filled(texts.reason, { day: day.day }) });
}
