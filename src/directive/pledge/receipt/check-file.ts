// A file that somebody was given after signing, PDF or text, checked with nothing but what the service has published.
import * as v from 'valibot';
import type { LoggedDay } from '../../../../packages/proof/pledge/check-pledge.ts';
import { trustFrom, type Trust } from '../../../platform/sign/trust.ts';
import { verdictLines, verifyPledge } from '../paper/verify-pledge.ts';
import { pledgeMinute } from '../paper/written-time.ts';
import { pledgeTexts } from '../texts.ts';
import { checkReceipt, isReceipt } from './receipt.ts';

export type Published = { readonly certificates: unknown; /** Null: nobody asked for the days. */ readonly days: unknown };
export type CheckedFile =
  | { readonly verdict: 'genuine' | 'not-genuine'; readonly lines: readonly string[] }
  | { readonly verdict: 'no-list'; readonly which: 'certificates' | 'days' };

const loggedDays = v.array(v.strictObject({ agency: v.pipe(v.string(), v.uuid()), day: v.pipe(v.string(), v.isoDate()), root: v.string(), sheet: v.string() }));

export async function checkPledgeFile(bytes: Uint8Array, published: Published, lang: 'id' | 'en'): Promise<CheckedFile> {
  const trust = trustFrom(published.certificates);
  if (trust === null) return { verdict: 'no-list', which: 'certificates' };
  const read = v.safeParse(v.nullable(loggedDays), published.days);
  if (!read.success) return { verdict: 'no-list', which: 'days' };
  if (isReceipt(bytes)) return receiptLines(Buffer.from(bytes).toString('utf8'), trust, lang);
  const days: readonly LoggedDay[] | null = read.output;
  const verdict = await verifyPledge(bytes, { trust, days });
  return { verdict: verdict.verdict === 'genuine' ? 'genuine' : 'not-genuine', lines: verdictLines(verdict, lang) };
}

function receiptLines(text: string, trust: Trust, lang: 'id' | 'en'): CheckedFile {
  const check = checkReceipt(text, trust);
  const texts = pledgeTexts(lang);
  if (check.verdict !== 'genuine') return { verdict: 'not-genuine', lines: [texts.receiptVerdicts[check.verdict === 'not_readable' ? 'not_readable' : check.why]] };
  const { record, person, words } = check.receipt;
  return { verdict: 'genuine', lines: [
    texts.receiptVerdicts.genuine, `${texts.name}: ${person.name}`, `${texts.post}: ${person.post || texts.none}`, `${texts.unit}: ${person.unit || texts.none}`, `${texts.at}: ${pledgeMinute(record.at, record.at, lang)}`,
    `${texts.wayTerm}: ${texts.way[record.way]}`, `${texts.number}: ${record.id}`, words,
  ] };
}
