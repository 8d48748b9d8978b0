// The public keys of this service, to look at and to take along.
import { dailyRoots } from '../../../packages/proof/index.ts';
import { inLang, paths } from '../../paths.ts';
import { BackLink } from '../../platform/html/components/buttons.tsx';
import { pageReply } from '../../platform/html/page.tsx';
import { jsonReply, type DataReply, type PageReply } from '../../platform/http/reply.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import { writtenDate } from '../texts.ts';
import { publishedKeys } from './published.ts';
import { slipTexts } from './texts.ts';

const rootsShown = 14;

export async function keysPage({ app, lang }: PageRequest): Promise<PageReply> {
  const texts = slipTexts(lang);
  const published = await publishedKeys(app);
  const roots = dailyRoots(published, rootsShown).reverse();
  return pageReply({
    lang, title: texts.keysTitle, languageSwitch: { path: paths.keys },
    top: <BackLink lang={lang} href={inLang(lang, paths.checkSlip)} />,
    children: (
      <>
        <h1>{texts.keysTitle}</h1>
        <p>{texts.keysIntro} {texts.keysChain}</p>
        <p><a class="tombol lain" href={paths.keysFile}>{texts.keysFile}</a></p>
        <p>{texts.keysKeep}</p>
        <h2>{texts.keysOurs}</h2>
        <ul class="aturan">
          {published.slipKeys.toReversed().map((key) => (
            <li key={key.id}>
              <code>{key.public}</code>
              <div class="kecil">{texts.validFrom} {writtenDate(key.from, lang)}{key.until !== null && ` ${texts.validUntil} ${writtenDate(key.until, lang)}`}</div>
            </li>
          ))}
        </ul>
        <h2>{texts.keysDays}</h2>
        {roots.length === 0 && <p>{texts.keysNoDays}</p>}
        <ul class="aturan">
          {roots.map(({ day, root }) => <li key={day}>{writtenDate(day, lang)}<div class="kecil">{texts.root}: <code>{root}</code></div></li>)}
        </ul>
      </>
    ),
  });
}

/** As `parsePublished` and `netral verify-slip --keys` read it. */
export async function keysFile({ app }: PageRequest): Promise<DataReply> {
  const published = await publishedKeys(app);
  const last = dailyRoots(published).at(-1)?.root ?? 'none';
  // The same until a day or a key is added; whoever has it is told so without being sent a megabyte again.
  return { ...jsonReply(200, published), version: `${published.slipKeys.length}-${published.days.length}-${last}`, keepSeconds: 60 };
}
