// On a phone without a signal: a page that only the server can make. What was posted stays in the form.
import { inLang, paths } from '../../paths.ts';
import { BackLink, MainButton } from '../../platform/html/components/buttons.tsx';
import { HiddenFields, pageReply } from '../../platform/html/page.tsx';
import type { PageReply } from '../../platform/http/reply.ts';
import type { Asking } from '../asking.ts';
import { phoneTexts } from './texts.ts';
import { frameOf, startOf } from '../fields.ts';

export function needsSignalPage(asking: Asking): PageReply {
  const { lang, path, form } = asking;
  const texts = phoneTexts(lang);
  const isKept = Object.keys(form).length > 0;
  return pageReply({
    ...frameOf(asking),
    title: texts.needsSignalTitle,
    languageSwitch: { path: paths.ask },
    quickExit: true,
    top: <BackLink lang={lang} href={startOf(asking)} />,
    children: (
      <>
        <h1>{texts.needsSignalTitle}</h1>
        <p>{texts.needsSignalText}{isKept && ` ${texts.needsSignalKept}`}</p>
        <form method={isKept ? 'post' : 'get'} action={inLang(lang, path)}>
          <HiddenFields fields={form} />
          <MainButton>{texts.tryAgain}</MainButton>
        </form>
      </>
    ),
  }, 503);
}
