import { inLang, paths } from '../../paths.ts';
import { writtenDay } from '../../people/index.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { listDeclarations } from './queries.ts';
import { declarationTexts } from './texts.ts';

export async function declarationsPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = declarationTexts(lang);
  const list = await listDeclarations(app.db, actor.agencyId);
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        {actor.roles.includes('publisher') && <LinkList links={[{ href: inLang(lang, paths.newDeclaration), label: texts.make }]} />}
        {list.length === 0 && <p>{texts.none}</p>}
        <ul class="pilihan">
          {list.map(({ directiveId, plan, title }) => (
            <li key={directiveId}><a class="tombol lain" href={inLang(lang, paths.declaration(directiveId))}><span>{title}<small>{writtenDay(plan.heldOn, lang)}, {plan.place}</small></span></a></li>
          ))}
        </ul>
      </>
    ),
  });
}
