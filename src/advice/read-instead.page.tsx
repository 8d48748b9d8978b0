// Some questions have nothing to judge: the page says what stands in the law, in the same voice.
import { paths, type Lang } from '../paths.ts';
import { BackLink } from '../platform/html/components/buttons.tsx';
import { pageReply } from '../platform/html/page.tsx';
import type { PageReply } from '../platform/http/reply.ts';
import type { Asking } from './asking.ts';
import { aboutTitle } from './ask.ts';
import { field, frameOf, startOf, switchTo } from './fields.ts';
import { toReadEn } from './to-read.en.ts';
import { toReadId, type Point, type ReadTopic } from './to-read.id.ts';
import { adviceTexts } from './texts.ts';

const pointsOf: Record<Lang, Record<ReadTopic, readonly Point[]>> = { id: toReadId, en: toReadEn };

export const isReadTopic = (about: string): about is ReadTopic => Object.hasOwn(toReadId, about);

export function readInsteadPage(asking: Asking, topic: ReadTopic): PageReply {
  const { lang } = asking;
  const title = aboutTitle(topic, lang);
  return pageReply({
    ...frameOf(asking),
    title,
    languageSwitch: switchTo(asking, paths.askStart, { [field.about]: topic }),
    quickExit: true,
    top: <BackLink lang={lang} href={startOf(asking)} />,
    children: (
      <>
        <h1>{title}</h1>
        <ul class="aturan">
          {pointsOf[lang][topic].map((point) => (
            <li key={point.text}>{point.text}{point.basis && <div class="kecil">{point.basis}</div>}</li>
          ))}
        </ul>
        <p><a class="tombol lain" href={startOf(asking)}>{adviceTexts(lang).startAgain}</a></p>
      </>
    ),
  });
}
