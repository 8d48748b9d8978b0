import { inLang, paths } from '../../paths.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import type { DirectiveState } from '../directive.ts';
import { listDirectives } from '../queries.ts';
import { directiveTexts } from '../texts.ts';
import { writingTexts } from './texts.ts';

/** What somebody still has to do stands first, what is over last; within each the newest. */
const rank: readonly DirectiveState[] = ['proposed', 'draft', 'sending', 'sent', 'closed', 'withdrawn'];

export async function directivesPage(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const [texts, shared] = [writingTexts(lang), directiveTexts(lang)];
  const list = (await listDirectives(app.db, actor.agencyId, app.clock.now())).toSorted((one, other) => rank.indexOf(one.state) - rank.indexOf(other.state));
  return officePageReply(request, {
    title: texts.title,
    children: (
      <>
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
        {actor.roles.includes('publisher') && <LinkList links={[{ href: inLang(lang, paths.newDirective), label: texts.write }]} />}
        {list.length === 0 && <p>{texts.none}</p>}
        <ul class="pilihan">
          {list.map(({ id, kind, title, state }) => (
            <li key={id}><a class="tombol lain" href={inLang(lang, paths.directive(id))}><span>{title}<small>{shared.kinds[kind]}. {shared.states[state]}</small></span></a></li>
          ))}
        </ul>
      </>
    ),
  });
}
