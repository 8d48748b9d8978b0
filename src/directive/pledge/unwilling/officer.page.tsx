import { inLang, paths } from '../../../paths.ts';
import { askedBy, isId } from '../../../people/index.ts';
import { NotAllowed, NotFound } from '../../../platform/errors.ts';
import { BackLink, MainButton } from '../../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../../platform/html/components/content.tsx';
import { OfficeForm } from '../../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { legalGroups } from '../../../people/index.ts';
import { directiveTexts } from '../../texts.ts';
import { pledgeTexts } from '../texts.ts';
import { lookAtUnwilling, unwillingNumbers, type UnwillingPerson } from './look-at-unwilling.ts';

export const unwillingField = { directive: 'surat' } as const;

export const unwillingPage = (request: OfficeRequest): Promise<Reply> => shown(request, request.params['id'] ?? '', null, false);

/** Looking is an act, so the list is the answer to a form and stands under no address. */
export async function showUnwilling(request: OfficeRequest): Promise<Reply> {
  const { app, form } = request;
  const directiveId = form[unwillingField.directive] ?? '';
  if (!isId(directiveId)) throw new NotFound();
  const { holder } = await askedBy(request);
  const outcome = await lookAtUnwilling(app.db, holder, directiveId, app.clock);
  if (outcome.done) return shown(request, directiveId, outcome.value, false);
  if (outcome.refusal === 'not-allowed') throw new NotAllowed();
  return shown(request, directiveId, null, true);
}

async function shown(request: OfficeRequest, directiveId: string, people: readonly UnwillingPerson[] | null, taken: boolean): Promise<Reply> {
  const { app, lang, csrf, actor } = request;
  const pledge = isId(directiveId)
    ? await app.db.selectFrom('directive').where('agency_id', '=', actor.agencyId).where('id', '=', directiveId).where('kind', '=', 'pledge').select('id').executeTakeFirst()
    : undefined;
  if (pledge === undefined) throw new NotFound();
  const texts = pledgeTexts(lang);
  const numbers = await unwillingNumbers(app.db, actor.agencyId, directiveId);
  return officePageReply({ ...request, path: paths.pledgeUnwilling(directiveId) }, {
    title: texts.officerTitle, hasProblems: taken, top: <BackLink lang={lang} href={inLang(lang, paths.directive(directiveId))} />,
    children: (
      <>
        <h1>{texts.officerTitle}</h1>
        <p>{texts.officerText}</p>
        <SummaryList lang={lang} rows={legalGroups.map((group) => ({ term: directiveTexts(lang).groups[group], value: String(numbers[group]) }))} />
        {taken && <Note tone="careful"><p role="status">{texts.officerOther}</p></Note>}
        {people === null && !taken && <OfficeForm action={inLang(lang, paths.showUnwilling)} csrf={csrf} fields={{ [unwillingField.directive]: directiveId }}><MainButton>{texts.officerShow}</MainButton></OfficeForm>}
        {people?.length === 0 && <p>{texts.officerNobody}</p>}
        {people?.map(({ name, unit, reason }, at) => (
          <Note key={at}><p><strong>{name}</strong><br />{unit}</p>{reason !== null && <p>{reason}</p>}</Note>
        ))}
      </>
    ),
  }, taken ? 422 : 200);
}
