// One document: frame, style and content in one answer. Components escape by default; the style is the
// only raw text and is our own.
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { inLang, paths, quickExit as quickExitAddress, type Lang } from '../../paths.ts';
import type { PageReply } from '../http/reply.ts';
import { doorIcon } from './icon.ts';
import { styleSheet } from './style.ts';
import { frameTexts } from './texts.ts';

/** How the page is reached in the other language: by its address, or by posting the same state there. */
export type LanguageSwitch = { path: string; fields?: Readonly<Record<string, string>> };

export type PageProps = {
  lang: Lang;
  title: string;
  /** A page that shows messages says so in its title, which is read out first. */
  hasProblems?: boolean;
  languageSwitch: LanguageSwitch;
  /** For pages that somebody may have to leave in a hurry. */
  quickExit?: boolean;
  /** Addresses of scripts of ours that add to the page; it works without them. */
  scripts?: readonly string[];
  /** Address of the manifest with which a phone keeps the page as an app. */
  manifest?: string;
  /** Where the name of the service leads; the first page, unless the page was made where that cannot be reached. */
  home?: string;
  /** A page of the office: who is signed in, and one tap out. */
  office?: OfficeFrame;
  top?: ComponentChildren;
  children: ComponentChildren;
};

/** `name` is null on the pages before signing in. */
export type OfficeFrame = { readonly name: string | null; readonly csrf: string; readonly fictitious?: boolean };

// A door, drawn in the page itself, so that the browser asks for no icon.
const icon = `data:image/svg+xml,${encodeURIComponent(doorIcon)}`;

function Head({ lang, title, hasProblems, scripts = [], manifest }: PageProps): VNode {
  const texts = frameTexts(lang);
  const name = title === texts.serviceName ? title : `${title} – ${texts.serviceName}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{hasProblems ? texts.problemPrefix + name : name}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={icon} />
      {manifest && <link rel="manifest" href={manifest} />}
      {scripts.map((src) => <script key={src} src={src} defer />)}
      <style dangerouslySetInnerHTML={{ __html: styleSheet }} />
    </head>
  );
}

function SwitchLanguage({ lang, to }: { lang: Lang; to: LanguageSwitch }): VNode {
  const other: Lang = lang === 'id' ? 'en' : 'id';
  const label = frameTexts(lang).otherLanguage;
  const address = inLang(other, to.path);
  if (!to.fields) return <a href={address} lang={other} hreflang={other}>{label}</a>;
  return (
    <form method="post" action={address}>
      <HiddenFields fields={to.fields} />
      <button type="submit" lang={other}>{label}</button>
    </form>
  );
}

export function HiddenFields({ fields }: { fields: Readonly<Record<string, string>> }): VNode {
  return <>{Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</>;
}

function SignedIn({ lang, name, csrf }: { lang: Lang; name: string; csrf: string }): VNode {
  const texts = frameTexts(lang);
  return (
    <div class="masuk">
      <div>
        <p>{texts.signedInAs} <a href={inLang(lang, paths.sessions)} title={texts.ownSessions}><strong>{name}</strong></a></p>
        <form method="post" action={inLang(lang, paths.signOut)}>
          <HiddenFields fields={{ _csrf: csrf }} />
          <button class="sebaris" type="submit">{texts.signOut}</button>
        </form>
      </div>
    </div>
  );
}

function Frame(props: PageProps): VNode {
  const { lang, languageSwitch, quickExit, office, top, home = inLang(lang, office ? paths.office : paths.home), children } = props;
  const texts = frameTexts(lang);
  return (
    <html lang={lang}>
      <Head {...props} />
      <body>
        <a class="lompat" href="#isi">{texts.skip}</a>
        <header class="pita">
          <div>
            <a class="nama" href={home}>{texts.serviceName}</a>
            <SwitchLanguage lang={lang} to={languageSwitch} />
          </div>
        </header>
        {office?.fictitious && <div class="masuk"><div><p><span class="cap">{texts.fictitious}</span> {texts.fictitiousText}</p></div></div>}
        {office?.name && <SignedIn lang={lang} name={office.name} csrf={office.csrf} />}
        <div class="isi">
          {top}
          <main id="isi" tabIndex={-1}>{children}</main>
        </div>
        <footer class="kaki">
          <div>
            {quickExit && <p><a class="tombol lain" href={quickExitAddress} rel="noreferrer">{texts.quickExit}</a></p>}
            {quickExit && <p class="kecil">{texts.quickExitHint}</p>}
            <p class="kecil">{office ? texts.officePromise : texts.promise}</p>
          </div>
        </footer>
      </body>
    </html>
  );
}

export function renderPage(props: PageProps): string {
  return `<!doctype html>${render(<Frame {...props} />)}`;
}

/** The usual way for a handler to answer. */
export function pageReply(props: PageProps, status = 200): PageReply {
  const html = renderPage(props);
  return props.scripts ? { status, html, runsScripts: true } : { status, html };
}
