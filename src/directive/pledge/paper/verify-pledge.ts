// Whether a person's file is genuine, from the file and what the service has published; no network, no database.
import { hash } from 'node:crypto';
import { checkPledge, type LoggedDay, type PledgeCheck, type SheetSeal } from '../../../../packages/proof/pledge/check-pledge.ts';
import type { PledgeProof } from '../../../../packages/proof/pledge/proof.ts';
import { drawingOf } from '../../../platform/pdf/embedded-files.ts';
import { checkSealedPdf } from '../../../platform/sign/check-sealed-pdf.ts';
import type { SealCheck } from '../../../platform/sign/sealer.ts';
import type { Trust } from '../../../platform/sign/trust.ts';
import type { FileState } from './file-state.ts';
import { drawPledge, readPledgePdf, type PledgePdfRead } from './pledge-pdf.ts';
import { filled, pledgePaperTexts } from './texts.ts';
import { pledgeDay, pledgeMinute } from './written-time.ts';

/** `trust` comes from `trustFrom` of the published certificates; `days` from the public log, null when nobody asked it. */
export type PublishedForPledges = { readonly trust: Trust; readonly days: readonly LoggedDay[] | null };

export type Verdict =
  | { readonly verdict: 'genuine'; readonly file: 'as_issued'; readonly check: PledgeCheck & { readonly verdict: 'genuine' } }
  /** The proof stands for itself; what the page shows does not. */
  | { readonly verdict: 'proof_genuine'; readonly file: Exclude<FileState, 'as_issued'>; readonly check: PledgeCheck & { readonly verdict: 'genuine' } }
  | { readonly verdict: 'not_genuine'; readonly file: FileState; readonly check: PledgeCheck & { readonly verdict: 'not_genuine' } }
  | { readonly verdict: 'not_readable' };

export async function verifyPledge(bytes: Uint8Array, { trust, days }: PublishedForPledges): Promise<Verdict> {
  const read = await readPledgePdf(bytes);
  if (read === null || read.proof === null) return { verdict: 'not_readable' };
  const check = checkPledge(read.proof, read.sheet, { days, hash: hashNow, checkSeal: (sheet) => sheetSeal(checkSealedPdf(sheet, trust)) });
  if (check.verdict === 'not_readable') return { verdict: 'not_readable' };
  const file = await fileState(checkSealedPdf(bytes, trust), read, check.proof);
  if (check.verdict === 'not_genuine') return { verdict: 'not_genuine', file, check };
  return file === 'as_issued' ? { verdict: 'genuine', file, check } : { verdict: 'proof_genuine', file, check };
}

const hashNow = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** A sheet was never added to nor saved again by us: whatever is not as it was sealed was changed. */
function sheetSeal(seal: SealCheck): SheetSeal {
  if (seal.ok) return { ok: true, signer: seal.signer, at: seal.at, timeBy: seal.timeBy };
  return { ok: false, why: seal.why === 'misplaced' || seal.why === 'added_to' ? 'changed' : seal.why };
}

async function fileState(seal: SealCheck, { document }: PledgePdfRead, proof: PledgeProof): Promise<FileState> {
  // A body outside that seals the sheets of days seals nobody's file: under its seal any page could stand around a good proof.
  if (seal.ok) return seal.known === 'own' ? 'as_issued' : 'signer_unknown';
  if (seal.why === 'added_to') return 'added_to';
  if (seal.why === 'unknown_signer') return 'signer_unknown';
  if (seal.why === 'changed' || seal.why === 'signature' || seal.why === 'time') return 'changed';
  const [shown, wanted] = [drawingOf(document), drawingOf(await drawnAgain(proof))];
  return shown !== null && wanted !== null && Buffer.compare(shown, wanted) === 0 ? 'resaved' : 'resaved_page_differs';
}

async function drawnAgain(proof: PledgeProof): Promise<PledgePdfRead['document']> {
  const drawn = await readPledgePdf(await (await drawPledge(proof)).save({ useObjectStreams: false }));
  if (drawn === null) throw new Error('A page that was just drawn cannot be read.');
  return drawn.document;
}

/** The verdict for people, a sentence a line; what was pledged by whom stands in it only where the proof holds. */
export function verdictLines(verdict: Verdict, lang: 'id' | 'en'): string[] {
  const texts = pledgePaperTexts(lang);
  const first = texts.verdicts[verdict.verdict];
  if (verdict.verdict === 'not_readable') return [first];
  if (verdict.verdict === 'not_genuine') return [first, ...verdict.check.fails.map((why) => `- ${texts.fails[why]}`), texts.files[verdict.file]];
  const { proof: { record, person, words, day }, seal } = verdict.check;
  const { changed, signer_unknown: unknown } = texts.notAsSealed;
  const wrong = verdict.file === 'as_issued' ? [] : [verdict.file === 'signer_unknown' ? unknown : changed];
  return [
    ...wrong, ...(wrong.length === 0 ? [first, texts.files[verdict.file]] : [texts.files[verdict.file], first]),
    `${texts.name}: ${person.name}`, `${texts.post}: ${person.post}`, `${texts.unit}: ${person.unit} (${record.unit})`, `${texts.at}: ${pledgeMinute(record.at, record.at, lang)}`, `${texts.way}: ${texts.ways[record.way]}`,
    `${texts.number}: ${record.id}`, words, filled(texts.sealed, { day: pledgeDay(day.day, lang), count: day.count }), filled(texts.seal, { signer: seal.signer, at: pledgeMinute(seal.at, record.at, lang), timeBy: seal.timeBy }),
  ];
}
