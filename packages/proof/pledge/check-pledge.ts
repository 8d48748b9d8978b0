// Whether a pledge was made as its proof says: decided from the proof, the sealed sheet of its day, and what the service
// has published. Whoever calls it brings the check of the seal, because that needs certificates.
import { toBase64Url } from '../base64url.ts';
import { sha256 } from '../bytes.ts';
import { verifyInclusion, type Sha256 } from '../log/tree.ts';
import { readDayLine, type PledgeDay } from './day.ts';
import { bytesOf, parsePledgeProof, type PledgeProof } from './proof.ts';
import { commitPerson, dayOfPledge, hashOfPledgeWords, pledgeLeaf } from './record.ts';

/** What the check of a seal says: who sealed these bytes and when, or what is wrong with it. */
export type SheetSeal =
  | { readonly ok: true; readonly signer: string; readonly at: string; readonly timeBy: string }
  | { readonly ok: false; readonly why: 'not_sealed' | 'changed' | 'signature' | 'unknown_signer' | 'time' };

export type WhyPledgeFails =
  /** Name, post or unit are not those that pledged, or the salt was changed. */
  | 'person_changed'
  /** These are not the words that were pledged. */
  | 'words_changed'
  /** The record is not the one whose hash stands in the proof. */
  | 'record_changed'
  /** The path does not lead from this pledge to the root of the day. */
  | 'path_not_to_root'
  /** The pledge belongs to another day. */
  | 'wrong_day'
  /** The file holds no sealed sheet. */
  | 'sheet_missing'
  /** The sheet is not the one that the proof names, or was changed after it was sealed. */
  | 'sheet_changed'
  | 'sheet_not_sealed'
  | 'sheet_signature'
  /** Sealed with a certificate that none of the published ones vouches for. */
  | 'sheet_signer_unknown'
  /** The seal has no good time. */
  | 'sheet_time'
  /** The sealed sheet names another root, another number of pledges, another agency. */
  | 'root_not_in_sheet'
  /** The published list has another sheet or root for that day, or none although it goes on to later days. */
  | 'root_not_in_log';

export type PledgeCheck =
  | { readonly verdict: 'genuine'; readonly proof: PledgeProof; readonly seal: SheetSeal & { readonly ok: true }; readonly log: 'in_log' | 'not_asked' | 'list_older' }
  /** `fails`: everything that is wrong, what stands nearest to the person first. */
  | { readonly verdict: 'not_genuine'; readonly proof: PledgeProof; readonly fails: readonly WhyPledgeFails[] }
  | { readonly verdict: 'not_readable' };

/** A day as the public log has it. */
export type LoggedDay = Pick<PledgeDay, 'agency' | 'day' | 'root'> & { readonly sheet: string };

export type PledgeQuestion = {
  readonly checkSeal: (sheet: Uint8Array) => SheetSeal;
  /** Ordered by day; null: nobody asked the log. */
  readonly days?: readonly LoggedDay[] | null;
  readonly hash?: Sha256;
};

export function checkPledge(proofBytes: Uint8Array, sheet: Uint8Array | null, { checkSeal, days = null, hash = sha256 }: PledgeQuestion): PledgeCheck {
  const proof = parsePledgeProof(proofBytes);
  if (proof === null) return { verdict: 'not_readable' };
  const seal: SheetSeal | null = sheet === null ? null : checkSeal(sheet);
  const log = days === null ? 'not_asked' : placeInLog(proof, days);
  const fails: WhyPledgeFails[] = [...recordFails(proof, hash), ...sheetFails(proof, sheet, seal, hash), ...(log === 'root_not_in_log' ? [log] : [])];
  if (fails.length > 0 || seal?.ok !== true || log === 'root_not_in_log') return { verdict: 'not_genuine', proof, fails };
  return { verdict: 'genuine', proof, seal, log };
}

function recordFails(proof: PledgeProof, hash: Sha256): WhyPledgeFails[] {
  const { record, day } = proof;
  const leaf = pledgeLeaf(record, hash);
  const fails: Partial<Record<WhyPledgeFails, boolean>> = {
    person_changed: commitPerson(bytesOf(proof.salt), proof.person, hash) !== record.person,
    words_changed: hashOfPledgeWords(proof.words, hash) !== record.version,
    record_changed: toBase64Url(leaf) !== proof.leaf,
    path_not_to_root: !verifyInclusion(bytesOf(proof.leaf), proof.index, day.count, bytesOf(day.root), proof.path.map(bytesOf)),
    wrong_day: dayOfPledge(record) !== day.day,
  };
  return named(fails);
}

function sheetFails({ day, sheet: wanted }: PledgeProof, sheet: Uint8Array | null, seal: SheetSeal | null, hash: Sha256): WhyPledgeFails[] {
  if (sheet === null || seal === null) return ['sheet_missing'];
  const why = seal.ok ? null : seal.why;
  const sealed = readDayLine(sheet);
  return named({
    sheet_changed: why === 'changed' || toBase64Url(hash(sheet)) !== wanted,
    sheet_not_sealed: why === 'not_sealed',
    sheet_signature: why === 'signature',
    sheet_signer_unknown: why === 'unknown_signer',
    sheet_time: why === 'time',
    root_not_in_sheet: sealed === null || sealed.root !== day.root || sealed.count !== day.count || sealed.day !== day.day || sealed.agency !== day.agency,
  });
}

const named = (fails: Partial<Record<WhyPledgeFails, boolean>>): WhyPledgeFails[] =>
  (Object.keys(fails) as WhyPledgeFails[]).filter((why) => fails[why]);

function placeInLog({ day, sheet }: PledgeProof, days: readonly LoggedDay[]): 'in_log' | 'list_older' | 'root_not_in_log' {
  const ofAgency = days.filter(({ agency }) => agency === day.agency);
  if (ofAgency.some((logged) => logged.day === day.day && logged.root === day.root && logged.sheet === sheet)) return 'in_log';
  return ofAgency.every((logged) => logged.day < day.day) ? 'list_older' : 'root_not_in_log';
}
