// What anybody needs to check a proof: the certificates, and the days that were sealed. Both only ever grow.
import { toBase64Url } from '../../../../packages/proof/index.ts';
import type { LoggedDay } from '../../../../packages/proof/pledge/check-pledge.ts';
import type { Db } from '../../../platform/db/db.ts';
import { jsonReply, type DataReply } from '../../../platform/http/reply.ts';
import type { PageRequest } from '../../../platform/http/route.ts';
import { certificatesFor } from '../seal/sealer.ts';

export async function certificatesFile({ app }: PageRequest): Promise<DataReply> {
  return { ...jsonReply(200, await certificatesFor(app.config)), keepSeconds: 60 };
}

export async function pledgeDaysFile({ app }: PageRequest): Promise<DataReply> {
  return { ...jsonReply(200, await sealedDays(app.db)), keepSeconds: 60 };
}

export async function sealedDays(db: Db): Promise<readonly LoggedDay[]> {
  const rows = await db.selectFrom('pledge_day').select(['agency_id', 'day', 'root', 'sheet_digest']).orderBy('day').orderBy('agency_id').orderBy('part').execute();
  return rows.map(({ agency_id: agency, day, root, sheet_digest: sheet }) => ({ agency, day, root: toBase64Url(root), sheet: toBase64Url(sheet) }));
}
