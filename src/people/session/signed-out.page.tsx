import { inLang, paths } from '../../paths.ts';
import { officePageReply } from '../../platform/html/office-page.tsx';
import type { EntranceRequest } from '../../platform/http/office.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { elsewhereOf } from '../sign-in/elsewhere-settings.ts';
import { endAddress } from '../sign-in/elsewhere.ts';
import { signInTexts } from '../sign-in/texts.ts';

/** Signed out here; where the agency has a sign-on service, a link leads to its own page for signing out. */
export async function signedOutPage(request: EntranceRequest): Promise<Reply> {
  const { lang } = request;
  const texts = signInTexts(lang);
  const elsewhere = await elsewhereLink(request);
  const children = (
    <>
      <h1>{texts.sessions.signedOut}</h1>
      <p>{texts.sessions.signedOutText}</p>
      {elsewhere && <p>{texts.sessions.elsewhereStays(elsewhere.name)}</p>}
      {elsewhere && <p><a class="tombol" href={elsewhere.address} rel="noreferrer">{texts.sessions.endElsewhere(elsewhere.name)}</a></p>}
      <p><a class="tombol lain" href={inLang(lang, paths.signIn)}>{texts.signIn.title}</a></p>
    </>
  );
  return officePageReply(request, { title: texts.sessions.signedOut, children });
}

async function elsewhereLink({ app, lang }: EntranceRequest): Promise<{ readonly name: string; readonly address: string } | null> {
  const settings = elsewhereOf(app.config);
  if (settings === null) return null;
  // A service that is away now cannot end anything either.
  const address = await endAddress(app, settings, inLang(lang, paths.signedOut)).catch(() => null);
  return address === null ? null : { name: settings.name, address };
}
