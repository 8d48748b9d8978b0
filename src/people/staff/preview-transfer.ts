// What a transfer would change, before it is recorded.
import type { Db } from '../../platform/db/db.ts';
import { holderOf } from '../grants/actor-of.ts';
import { rightsLeftBehind } from '../grants/end-with-transfer.ts';
import { matterOfUnit } from '../grants/matter-of.ts';
import { lastNameOf, unitOn } from '../units/queries.ts';
import { headsByPost } from '../units/heads.ts';
import { postsOf } from './queries.ts';
import { superiorsOf, type Superior } from './superiors.ts';
import { lastOwnPost, type Transfer } from './transfer.ts';

export type TransferPreview = {
  readonly before: { readonly office: string | null; readonly unit: string | null; readonly from: string } | null;
  readonly unit: string;
  readonly superior: Superior | null;
  /** Names of the units over which the right of a head ends. */
  readonly rightsEnd: readonly string[];
  readonly rightsStay: number;
  /** Posts in which the person goes on acting. */
  readonly acting: readonly string[];
};

export async function previewTransfer(db: Db, agencyId: string, transfer: Transfer, today: string): Promise<TransferPreview> {
  const { personId, unitId } = transfer;
  const last = await lastOwnPost(db, agencyId, personId);
  const current = last?.until === null ? last : null;
  const ending = new Set(await rightsLeftBehind(db, agencyId, [{ personId, unitId }], today));
  const grants = ((await holderOf(db, personId, agencyId, today))?.grants ?? []).filter(({ untilOn }) => untilOn >= today);
  const over = grants.flatMap(({ id, scope }) => (ending.has(id) && scope.kind === 'unit' ? [scope.unitId] : []));
  const posts = await postsOf(db, agencyId, personId);
  return {
    before: current === null ? null : { office: current.office, unit: current.unitId === null ? null : await lastNameOf(db, agencyId, current.unitId), from: current.from },
    unit: (await unitOn(db, agencyId, unitId, today))?.name ?? '',
    superior: await superiorAfter(db, agencyId, transfer, today),
    rightsEnd: await Promise.all(over.map(async (id) => (await lastNameOf(db, agencyId, id)) ?? id)),
    rightsStay: grants.length - over.length,
    acting: posts.filter(({ standing, until }) => standing !== 'own' && (until === null || until > today)).map(({ office, place }) => office ?? place ?? ''),
  };
}

/** Whoever comes to head the unit has the next above as superior. */
async function superiorAfter(db: Db, agencyId: string, { personId, unitId, echelon }: Transfer, today: string): Promise<Superior | null> {
  const chain = (await matterOfUnit(db, agencyId, unitId, today)).unitIds.function;
  const here = (await headsByPost(db, agencyId, [unitId], today)).get(unitId) ?? [];
  const willHead = echelon !== '99' && here.every((head) => head.personId === personId || head.echelon === null || echelon <= head.echelon);
  return (await superiorsOf(db, agencyId, personId, willHead ? chain.slice(1) : chain, today))[0] ?? null;
}
