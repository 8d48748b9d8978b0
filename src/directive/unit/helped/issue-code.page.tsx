// The paper with link and code: shown once, to be printed or copied by hand.
import { inLang, paths } from '../../../paths.ts';
import { writtenDay } from '../../../people/index.ts';
import { BackLink } from '../../../platform/html/components/buttons.tsx';
import { Note, SummaryList } from '../../../platform/html/components/content.tsx';
import { officePageReply } from '../../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../../platform/http/office.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { askedHelp } from './asked-help.ts';
import { helpField } from './help-field.ts';
import { page } from './help-person.page.tsx';
import { issueCode } from './signing-code.ts';
import { helpedTexts } from './texts.ts';

export async function issueCodeNow(request: OfficeRequest): Promise<Reply> {
  const { app: { db, clock, keys, config }, lang, form } = request;
  const [directiveId, personId] = [form[helpField.directive] ?? '', form[helpField.person] ?? ''];
  const asked = await askedHelp(request, directiveId, personId);
  const texts = helpedTexts(lang);
  if (asked.person.signed) return page(request, asked, {});
  const outcome = await issueCode(db, asked.holder, keys.form, { directiveId, personId, witness: form[helpField.witness] ?? '' }, clock);
  if (!outcome.done) return page(request, asked, { [helpField.witness]: texts.witnessMissing });
  const { id, code, untilOn } = outcome.value;
  return officePageReply({ ...request, path: paths.helpPerson(directiveId, personId) }, {
    title: texts.codeTitle, top: <BackLink lang={lang} href={inLang(lang, paths.helpingWith(directiveId))} />,
    children: (
      <>
        <h1>{texts.codeTitle}</h1>
        <SummaryList lang={lang} rows={[
          { term: texts.name, value: asked.now.name }, { term: texts.link, value: `${config.origin}${paths.signingCode(id)}` }, { term: texts.code, value: `${code.slice(0, 3)} ${code.slice(3)}` },
          { term: texts.until, value: writtenDay(untilOn, lang) },
        ]} />
        <Note tone="careful"><p>{texts.codeOnce}</p></Note>
        <p>{texts.codePaper}</p>
      </>
    ),
  });
}
