import { agencyNameOf } from './agency-name.ts';
import { isId } from '../../people/index.ts';
import { NotFound } from '../../platform/errors.ts';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { letterOf } from './letter-of.ts';
import { minutesPdf } from './minutes-pdf.ts';
import { minutesOf, planOf, signingsOf, tiedPledge } from './queries.ts';

export async function minutesFile({ app, actor, params }: OfficeRequest): Promise<Reply> {
  const id = params['id'] ?? '';
  const found = isId(id) ? await planOf(app.db, actor.agencyId, id) : null;
  const minutes = found === null ? null : await minutesOf(app.db, actor.agencyId, id);
  if (found === null || minutes === null) throw new NotFound();
  const { plan } = found;
  const { title, issuer } = await letterOf(app.db, actor.agencyId, id, app.clock.now());
  const bytes = await minutesPdf({
    head: [await agencyNameOf(app.db, actor.agencyId), issuer], title, plan, minutes,
    signings: await signingsOf(app.db, actor.agencyId, id),
    pledge: plan.pledgeId === null ? null : await tiedPledge(app.db, actor.agencyId, plan.pledgeId),
    zone: zoneName(actor.timeZone, plan.heldOn),
  });
  return { status: 200, html: '', download: { fileName: `berita-acara-${plan.heldOn}.pdf`, type: 'application/pdf', bytes } };
}

/** As people write it beside an hour: WIB, WITA, WIT. */
const zoneName = (timeZone: string, day: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone, timeZoneName: 'short' }).formatToParts(new Date(day)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
