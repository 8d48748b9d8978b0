// The detail of one entry of a sample, opened by an auditor with whom a second person agreed. The look is an act; without the
// agreement, its hour over, or for another entry there is nothing to see.
import * as v from 'valibot';
import { act, detailAt, done, idsInDetail, refused, sampleById, type OpenedDetail, type Outcome } from '../../audit/index.ts';
import { todayIn, type Clock } from '../../platform/clock.ts';
import type { Db, OutsideTx, Tx } from '../../platform/db/db.ts';
import { contentOf, type ApprovalKind, type ReadProposal } from '../approval/approval.ts';
import { useApproval } from '../approval/use-approval.ts';
import { actingAs } from '../grants/acting.ts';
import type { Decision, Holder } from '../grants/may-do.ts';
import { isOnePerson } from '../grants/one-person.ts';
import { writtenDay } from '../written-day.ts';
import { mayAgreeToOpen, mayAudit } from './may-audit.ts';
import type { Agreement, OpenRefusal } from './opening.ts';
import { auditingEn } from './texts.en.ts';
import { auditingId } from './texts.id.ts';
import { auditingTexts } from './texts.ts';

export type DetailOfSample = { readonly sampleId: string; readonly place: number };

const schema = v.strictObject({ sampleId: v.pipe(v.string(), v.uuid()), place: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

export const openingContent = ({ sampleId, place }: DetailOfSample): string => contentOf({ sampleId, place });

export function readOpening(content: string): DetailOfSample | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), content);
  return parsed.success ? parsed.output : null;
}

const notDrawn: Decision = { allowed: false, why: 'out-of-scope' };
const concerned: Decision = { allowed: false, why: 'own-matter' };

async function isNamed(db: Db, holder: Holder, place: number): Promise<boolean> {
  for (const id of await idsInDetail(db, holder.agencyId, place)) if (await isOnePerson(db, holder.agencyId, id, holder.personId)) return true;
  return false;
}

function proposalOf(agencyId: string, opening: DetailOfSample): ReadProposal {
  const { sampleId, place } = opening;
  return {
    concerns: [],
    mayPropose: async (db, holder, today) => {
      const may = mayAudit(holder, today);
      if (!may.allowed) return may;
      const drawn = (await sampleById(db, agencyId, sampleId))?.draw?.places ?? [];
      return drawn.includes(place) ? may : notDrawn;
    },
    // Whoever acted, or was acted on, does not decide whether that is looked at.
    mayApprove: async (db, holder, today) => {
      const may = mayAgreeToOpen(holder, today);
      return may.allowed && await isNamed(db, holder, place) ? concerned : may;
    },
    brief: async (db) => [String(place), (await sampleById(db, agencyId, sampleId))?.purpose ?? ''].filter((part) => part !== '').join(' – '),
    describe: async (db, lang) => {
      const sample = await sampleById(db, agencyId, sampleId);
      const texts = auditingTexts(lang);
      return [
        { term: texts.placeTerm, value: String(place) },
        ...(sample === null ? [] : [{ term: texts.periodTerm, value: `${writtenDay(sample.fromOn, lang)} – ${writtenDay(sample.untilOn, lang)}` }, { term: texts.purposeTerm, value: sample.purpose }]),
      ];
    },
    carryOut: null,
  };
}

export const auditDetailApproval: ApprovalKind = {
  kind: 'audit-detail.open',
  title: { id: auditingId.openTitle, en: auditingEn.openTitle },
  lifeDays: 14,
  read: (agencyId, content) => {
    const opening = readOpening(content);
    return opening === null ? null : proposalOf(agencyId, opening);
  },
};

/** A page that did not arrive is asked for again; after this the agreement is spent. */
const againMinutes = 60;

export async function openDetail(db: OutsideTx, holder: Holder, approvalId: string, clock: Clock): Promise<Outcome<OpenedDetail & { readonly place: number }, OpenRefusal>> {
  const may = mayAudit(holder, todayIn(clock, holder.timeZone));
  if (!may.allowed) return refused('not-allowed');
  return act<OpenedDetail & { readonly place: number }, OpenRefusal>(db, actingAs(holder, may.as), 'audit-detail.opened', { kind: 'approval', id: approvalId }, async (tx) => {
    const opening = await agreed(tx, holder, approvalId, clock);
    if (typeof opening === 'string') return refused(opening);
    const detail = await detailAt(tx, holder.agencyId, opening.place);
    if (detail === null) return refused('detail-gone');
    return done({ ...detail, place: opening.place }, { ...opening });
  }, clock);
}

async function agreed(tx: Tx, holder: Holder, approvalId: string, clock: Clock): Promise<DetailOfSample | OpenRefusal> {
  const used = await useApproval(tx, holder, auditDetailApproval, approvalId, clock.now());
  if (used.done) return readOpening(used.value.approval.content) ?? 'content-changed';
  if (used.refusal !== 'used-already') return used.refusal;
  const since = new Date(clock.now().getTime() - againMinutes * 60_000);
  const row = await tx.selectFrom('approval as a').innerJoin('approval_use as u', (join) => join.onRef('u.agency_id', '=', 'a.agency_id').onRef('u.approval_id', '=', 'a.id'))
    .where('a.agency_id', '=', holder.agencyId).where('a.id', '=', approvalId).where('u.used_by', '=', holder.personId).where('u.used_at', '>=', since)
    .select('a.content').executeTakeFirst();
  return (row === undefined ? null : readOpening(row.content)) ?? 'used-already';
}

/** What became of this auditor's proposals for the entries of one sample, the newest first. */
export async function agreementsFor(db: Db, holder: Holder, sampleId: string, now: Date): Promise<readonly Agreement[]> {
  const rows = await db.selectFrom('approval as a')
    .leftJoin('approval_decision as d', (join) => join.onRef('d.agency_id', '=', 'a.agency_id').onRef('d.approval_id', '=', 'a.id'))
    .leftJoin('approval_use as u', (join) => join.onRef('u.agency_id', '=', 'a.agency_id').onRef('u.approval_id', '=', 'a.id'))
    .where('a.agency_id', '=', holder.agencyId).where('a.kind', '=', auditDetailApproval.kind).where('a.proposed_by', '=', holder.personId)
    .orderBy('a.proposed_at', 'desc').orderBy('a.id').limit(500).select(['a.id', 'a.content', 'a.expires_at', 'd.outcome', 'u.used_at']).execute();
  return rows.flatMap(({ id, content, expires_at: expiresAt, outcome, used_at: usedAt }) => {
    const opening = readOpening(content);
    if (opening === null || opening.sampleId !== sampleId) return [];
    const spent = usedAt !== null && usedAt.getTime() < now.getTime() - againMinutes * 60_000;
    const over = spent || (usedAt === null && expiresAt <= now);
    const state = over ? 'over' : outcome === 'approved' ? 'agreed' : outcome === null ? 'waiting' : 'refused';
    return [{ approvalId: id, place: opening.place, state } as const];
  });
}
