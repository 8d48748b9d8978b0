// The people of the fictitious agency sign in by links that are printed at the start; each opens one session.
import type { AppContext } from '../../platform/app-context.ts';
import { inLang, paths } from '../../paths.ts';
import { OneButton } from '../../platform/html/components/office-form.tsx';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../platform/http/office.ts';
import { moved, type Reply } from '../../platform/http/reply.ts';
import { agencyOf } from '../session/agency-of.ts';
import { openSession } from '../session/open-session.ts';
import { isToken, newToken } from '../session/session.ts';
import { keepLink, linkHolder, useLink } from './one-time-link.ts';
import type { Found } from './sign-in-name.ts';
import { signInTexts } from './texts.ts';

const linkHours = 24;

/** For the demonstration alone: whoever calls this has made sure that no real agency is there. */
export async function newDemoLink(app: Pick<AppContext, 'db' | 'clock' | 'config'>, who: Found): Promise<string> {
  const token = newToken();
  await keepLink(app, { token, purpose: 'demo', who, endsAt: new Date(app.clock.now().getTime() + linkHours * 3_600_000) });
  return `${app.config.origin}${paths.signInOnce(token)}`;
}

async function holderOf({ app, host, params }: EntranceRequest) {
  const token = params['token'] ?? '';
  const agency = await agencyOf(app.db, host);
  const who = agency !== null && isToken(token) ? await linkHolder(app, 'demo', token) : null;
  return who === null || agency?.id !== who.agencyId ? null : { token, person: { id: who.personId, agencyId: agency.id, timeZone: agency.timeZone } };
}

/** A look at the link uses nothing up: programs that look at links before people do must not sign in. */
export async function demoLinkPage(request: EntranceRequest): Promise<Reply> {
  const found = await holderOf(request);
  if (found === null) return closed(request);
  const { lang, csrf } = request;
  const texts = signInTexts(lang).signIn;
  const children = <><h1>{texts.title}</h1><p>{texts.demo}</p><OneButton action={inLang(lang, paths.signInOnce(found.token))} csrf={csrf}>{texts.go}</OneButton></>;
  return officePageReply({ ...request, path: paths.signIn }, { title: texts.title, children });
}

export async function signInByDemoLink(request: EntranceRequest): Promise<Reply> {
  const found = await holderOf(request);
  const session = found === null ? null : await openSession(request.app, found.person, 'link', (tx) => useLink(tx, found.token));
  return session === null ? closed(request) : moved(inLang(request.lang, paths.office), [session]);
}

function closed(request: EntranceRequest): Reply {
  const { lang } = request;
  const texts = signInTexts(lang);
  const children = (
    <>
      <h1>{texts.setUp.closed}</h1>
      <p>{texts.setUp.closedText}</p>
      <p><a class="tombol lain" href={inLang(lang, paths.signIn)}>{texts.signIn.title}</a></p>
    </>
  );
  return officePageReply({ ...request, path: paths.signIn }, { title: texts.setUp.closed, children }, 404);
}
