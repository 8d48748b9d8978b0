import { inLang, paths } from '../../paths.ts';
import { LinkList } from '../../platform/html/components/buttons.tsx';
import { Note } from '../../platform/html/components/content.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest, OfficeRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { factorsOf } from '../sign-in/factors.ts';
import { signInTexts } from '../sign-in/texts.ts';

export async function officeHome(request: OfficeRequest): Promise<Reply> {
  const { app, lang, actor } = request;
  const texts = signInTexts(lang).home;
  const factors = await factorsOf(app.db, { agencyId: actor.agencyId, personId: actor.id });
  const links = [
    { href: inLang(lang, paths.sessions), label: texts.sessions },
    { href: inLang(lang, paths.factors), label: texts.factors },
    ...(actor.roles.includes('personnel-officer') ? [{ href: inLang(lang, paths.recoverPerson), label: texts.recover }] : []),
  ];
  const children = (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.hello(actor.name)}</p>
      {!factors.totp && factors.passkeys.length === 0 && <Note tone="careful"><p>{texts.noCodes}</p></Note>}
      <h2>{texts.yours}</h2>
      <LinkList links={links} />
    </>
  );
  return officePageReply(request, { title: texts.title, children });
}

export function signedOutPage(request: EntranceRequest): Reply {
  const { lang } = request;
  const texts = signInTexts(lang);
  const children = (
    <>
      <h1>{texts.sessions.signedOut}</h1>
      <p>{texts.sessions.signedOutText}</p>
      <p><a class="tombol lain" href={inLang(lang, paths.signIn)}>{texts.signIn.title}</a></p>
    </>
  );
  return officePageReply(request, { title: texts.sessions.signedOut, children });
}
