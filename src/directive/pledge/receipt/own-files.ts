// What somebody downloads after signing: the receipt at once, the proof when the day was sealed. Only their own; for people
// who signed with help `unit/helped/helped-proof.ts` hands the proof out.
import { toBase64Url } from '../../../../packages/proof/index.ts';
import { paths } from '../../../paths.ts';
import { isId } from '../../../people/index.ts';
import { writtenMinute } from '../../../platform/clock.ts';
import { NotFound } from '../../../platform/errors.ts';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { openCertificates } from '../../../platform/sign/certificates.ts';
import { pledgePdf } from '../paper/pledge-pdf.ts';
import { shortHash } from '../paper/short-hash.ts';
import { pledgeSealer } from '../seal/sealer.ts';
import { actOfPerson, type PledgeAct } from '../signing/own-act.ts';
import { pledgeTexts } from '../texts.ts';
import { proofOf, wordsOf } from './proof-of.ts';
import { receiptBlock } from './receipt.ts';

export async function pledgeFilePage(request: OfficeRequest): Promise<Reply> {
  return pledgeFile(request, await ownAct(request));
}

/** Whoever calls this has asked whether the file is for this actor. */
export async function pledgeFile({ app, lang, actor }: Pick<OfficeRequest, 'app' | 'lang' | 'actor'>, act: PledgeAct): Promise<Reply> {
  // Anybody follows the code on the paper, so it leads to the public door where that has a host name of its own.
  const check = (app.config.publicOrigin ?? app.config.origin) + paths.checkPledgeOf(act.id);
  const found = await proofOf(app.db, actor.agencyId, act, { lang, timeZone: actor.timeZone, check });
  if (found === null) throw new NotFound();
  const bytes = await pledgePdf(found, await pledgeSealer(app));
  return { status: 200, html: '', download: { fileName: `bukti-ikrar-${act.id.slice(0, 8)}.pdf`, type: 'application/pdf', bytes } };
}

export async function pledgeReceiptPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const act = await ownAct(request);
  const words = await wordsOf(app.db, actor.agencyId, act);
  const { seal } = await openCertificates(app.config, app.clock);
  const issuedAt = `${app.clock.now().toISOString().slice(0, 19)}Z`;
  const block = receiptBlock({ issuedAt, record: act.record, person: act.person, salt: toBase64Url(act.salt), words }, seal);
  const texts = pledgeTexts(lang);
  const lines = [
    texts.receiptTitle, '', words, '',
    `${texts.name}: ${act.person.name}`, `${texts.post}: ${act.person.post || texts.none}`, `${texts.unit}: ${act.person.unit || texts.none}`,
    `${texts.at}: ${writtenMinute(act.signedAt, actor.timeZone, lang)}`, `${texts.wayTerm}: ${texts.way[act.record.way]}`, `${texts.version}: ${act.number}`,
    `${texts.number}: ${act.id}`, `${texts.print}: ${shortHash(toBase64Url(act.leaf))}`, '', texts.receiptLater, texts.receiptCheck, '', block,
  ];
  return { status: 200, html: lines.join('\n'), download: { fileName: `tanda-terima-${act.id.slice(0, 8)}.txt`, type: 'text/plain; charset=utf-8' } };
}

async function ownAct({ app, actor, params }: OfficeRequest): Promise<PledgeAct> {
  const directiveId = params['id'] ?? '';
  const act = isId(directiveId) ? await actOfPerson(app.db, actor.agencyId, { directiveId, personId: actor.id }) : null;
  if (act === null) throw new NotFound();
  return act;
}
