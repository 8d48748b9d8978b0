// The whole text, for every group, before anybody signs in: one request, no cookie.
import { inLang, paths, type Lang } from '../../../paths.ts';
import { isId, legalGroups } from '../../../people/index.ts';
import type { Config } from '../../../platform/config.ts';
import { NotFound } from '../../../platform/errors.ts';
import { LinkList } from '../../../platform/html/components/buttons.tsx';
import { Note } from '../../../platform/html/components/content.tsx';
import { pageReply } from '../../../platform/html/page.tsx';
import type { Reply } from '../../../platform/http/reply.ts';
import type { PageRequest } from '../../../platform/http/route.ts';
import { textFor } from '../../version.ts';
import { pledgeTexts } from '../texts.ts';
import { Words } from '../../words-of.tsx';
import { publicPledge, publicPledges, type PublicPledge } from './public-pledge.ts';

/** The only one there is stands here at once. */
export async function pledgesPage({ app, lang }: PageRequest): Promise<Reply> {
  const found = await publicPledges(app.db);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return pledgePage(app.config, lang, only, paths.publicPledges);
  const texts = pledgeTexts(lang);
  return pageReply({
    lang, title: texts.publicTitle, languageSwitch: { path: paths.publicPledges },
    children: (
      <>
        <h1>{texts.publicTitle}</h1>
        <p>{found.length === 0 ? texts.publicNone : texts.publicChoose}</p>
        {found.length > 0 && <LinkList links={found.map(({ directiveId, version }) => ({ href: inLang(lang, paths.publicPledge(directiveId)), label: version.title }))} />}
        <p><a href={inLang(lang, paths.checkPledge)}>{texts.publicCheck}</a></p>
      </>
    ),
  });
}

export async function readPledgePage({ app, lang, params }: PageRequest): Promise<Reply> {
  const id = params['id'] ?? '';
  const pledge = isId(id) ? await publicPledge(app.db, id) : null;
  if (pledge === null) throw new NotFound();
  return pledgePage(app.config, lang, pledge, paths.publicPledge(id));
}

function pledgePage({ doors }: Pick<Config, 'doors'>, lang: Lang, { directiveId, version, ended }: PublicPledge, path: string): Reply {
  const texts = pledgeTexts(lang);
  const toSign = `${inLang(lang, paths.signIn)}?ke=${encodeURIComponent(inLang(lang, paths.pledge(directiveId)))}`;
  return pageReply({
    lang, title: version.title, languageSwitch: { path },
    children: (
      <>
        <h1 lang="id">{version.title}</h1>
        <p>{texts.from(version.issuer)}</p>
        {ended ? <Note><p>{texts.publicOver}</p></Note> : <p>{texts.publicIntro}</p>}
        {legalGroups.filter((group) => version.audience.groups.includes(group)).map((group) => (
          <section key={group}>
            <h2>{texts.publicGroup[group]}</h2>
            <Words text={textFor(version, group) ?? ''} />
          </section>
        ))}
        {/* A program with this door alone knows no address of the office. */}
        {!ended && (doors === 'public' ? <p>{texts.publicSignElsewhere}</p> : <p><a class="tombol" href={toSign}>{texts.publicSign}</a></p>)}
        {!ended && <p>{texts.publicFree} {texts.publicNoAccount}</p>}
        <p><a href={inLang(lang, paths.checkPledge)}>{texts.publicCheck}</a></p>
      </>
    ),
  });
}
