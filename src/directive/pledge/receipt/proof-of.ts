// The proof of one pledge, put together from its act and the sealed day in which it stands.
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { hashOfPledgeWords } from '../../../../packages/proof/pledge/record.ts';
import type { PledgeProof } from '../../../../packages/proof/pledge/proof.ts';
import { hashNow } from '../../../audit/index.ts';
import { writtenMinute } from '../../../platform/clock.ts';
import type { Db } from '../../../platform/db/db.ts';
import { readVersion } from '../../queries.ts';
import { textFor } from '../../version.ts';
import { blockLeaves, pathOf, splitBlocks } from '../seal/day-blocks.ts';
import type { PledgeAct } from '../signing/own-act.ts';

type Shown = { readonly lang: 'id' | 'en'; readonly timeZone: string; /** Address of the page that says how to check it. */ readonly check: string };

/** Null while the day is not sealed. */
export async function proofOf(db: Db, agencyId: string, act: PledgeAct, { lang, timeZone, check }: Shown): Promise<{ readonly proof: PledgeProof; readonly sheet: Buffer } | null> {
  if (act.place === null) return null;
  const { day, part, place } = act.place;
  const sealed = await db.selectFrom('pledge_day').innerJoin('agency', 'agency.id', 'pledge_day.agency_id')
    .where('agency_id', '=', agencyId).where('day', '=', day).where('part', '=', part)
    .select(['count', 'root', 'blocks', 'sheet', 'sheet_digest', 'agency.name']).executeTakeFirstOrThrow();
  const leaves = await leavesAround(db, agencyId, act.place);
  const words = await wordsOf(db, agencyId, act);
  return {
    sheet: sealed.sheet,
    proof: {
      netral: 'pledge-1', record: act.record, person: act.person, salt: toBase64Url(act.salt), words, leaf: toBase64Url(act.leaf),
      index: place, path: pathOf(place, leaves, splitBlocks(sealed.blocks)).map(toBase64Url),
      day: { agency: agencyId, day, count: sealed.count, root: toBase64Url(sealed.root) }, sheet: toBase64Url(sealed.sheet_digest),
      shown: { lang, agency: sealed.name, at: writtenMinute(act.signedAt, timeZone, lang), check },
    },
  };
}

/** The words that were signed: those of the version for the group, which never change. */
export async function wordsOf(db: Db, agencyId: string, { directiveId, number, record }: Pick<PledgeAct, 'directiveId' | 'number' | 'record'>): Promise<string> {
  const found = await readVersion(db, agencyId, directiveId, number);
  const words = found === null ? null : textFor(found.version, record.group);
  if (words === null || hashOfPledgeWords(words, hashNow) !== record.version) throw new Error('The version does not hold the words that were signed.');
  return words;
}

async function leavesAround(db: Db, agencyId: string, { day, part, place }: NonNullable<PledgeAct['place']>): Promise<Uint8Array[]> {
  const first = Math.floor(place / blockLeaves) * blockLeaves;
  const rows = await db.selectFrom('pledge_place as p').innerJoin('pledge_act as a', (join) => join.onRef('a.agency_id', '=', 'p.agency_id').onRef('a.id', '=', 'p.act_id'))
    .where('p.agency_id', '=', agencyId).where('p.day', '=', day).where('p.part', '=', part).where('p.place', '>=', first).where('p.place', '<', first + blockLeaves)
    .select('a.leaf').orderBy('p.place').execute();
  return rows.map(({ leaf }) => leaf);
}
