import type { Named } from '../../audit/index.ts';
import { NotAllowed, NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Lang } from '../../paths.ts';
import { actingAs } from '../grants/acting.ts';
import type { Holder } from '../grants/may-do.ts';
import { askedBy } from '../asking-holder.ts';
import { isId } from '../is-id.ts';
import { mayAudit } from './may-audit.ts';

export type AskedAuditor = { readonly holder: Holder; readonly actor: Named; readonly today: string };

/** The auditor who asks, with the right looked at anew. */
export async function askedAuditor(request: OfficeRequest): Promise<AskedAuditor> {
  const { holder, today } = await askedBy(request);
  const may = mayAudit(holder, today);
  if (!may.allowed) throw new NotAllowed();
  return { holder, today, actor: { ...actingAs(holder, may.as), id: holder.personId } };
}

export const auditField = {
  from: 'mulai', until: 'sampai', wanted: 'jumlah', purpose: 'tujuan', id: 'nomor', sample: 'contoh', place: 'baris', reason: 'alasan', approval: 'usulan', text: 'hasil',
} as const;

export function idIn({ form }: Pick<OfficeRequest, 'form'>, name: string): string {
  const id = form[name] ?? '';
  if (!isId(id)) throw new NotFound();
  return id;
}

export const figure = (value: number, lang: Lang): string => value.toLocaleString(lang === 'id' ? 'id-ID' : 'en-GB');
