// Ten short rules to read, to print and to read aloud. No number stands before a rule: numbers belong to candidates.
import type { VNode } from 'preact';
import { lawVersion } from '../../../../packages/law/index.ts';
import { tenRuleIds, tenRules, tenRuleTexts, type TenRuleId } from '../../../../packages/law/words/ten-rules.ts';
import { inLang, paths, type Lang } from '../../../paths.ts';
import { NotFound } from '../../../platform/errors.ts';
import { Details, Note } from '../../../platform/html/components/content.tsx';
import type { PublicPage } from '../../../platform/http/route.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import { findRule } from '../library.ts';
import { RuleList } from '../parts.tsx';
import { readPage } from '../read-page.tsx';
import { recordingOf } from './recording.ts';
import { fileNameOf, scriptOf } from './script.ts';
import { tenRulesTexts } from './texts.ts';

export const tenRulesFiles = { script: `${paths.tenRules}.txt`, recording: `${paths.tenRules}.opus` } as const;

/** `audio`: the folder in which recordings lie. */
export const tenRulesPages = (audio: string): PublicPage[] => [
  { method: 'GET', path: paths.tenRules, handle: async ({ lang }) => tenRulesPage(lang, (await recordingOf(lang, audio))?.length ?? null) },
  { method: 'GET', path: tenRulesFiles.script, handle: ({ lang }) => ({ status: 200, html: scriptOf(lang), download: { fileName: fileNameOf(lang, 'txt'), type: 'text/plain; charset=utf-8' } }) },
  {
    method: 'GET', path: tenRulesFiles.recording,
    handle: async ({ lang }) => {
      const bytes = await recordingOf(lang, audio);
      if (bytes === null) throw new NotFound();
      return { status: 200, html: '', download: { fileName: fileNameOf(lang, 'opus'), type: 'audio/ogg; codecs=opus', bytes } };
    },
  },
];

function tenRulesPage(lang: Lang, recordingBytes: number | null): Reply {
  const texts = tenRulesTexts(lang);
  return readPage({
    lang,
    path: paths.tenRules,
    title: texts.title,
    children: (
      <>
        <p>{texts.intro}</p>
        <ul class="aturan">{tenRuleIds.map((id) => <li key={id}><strong>{tenRuleTexts[lang][id]}</strong></li>)}</ul>
        <Note><p>{texts.notAll}</p></Note>
        <p><a class="tombol" href={inLang(lang, paths.ask)}>{texts.ask}</a></p>
        <h2>{texts.aloudTitle}</h2>
        <p>{texts.aloudText}</p>
        <p><a class="tombol lain" href={inLang(lang, tenRulesFiles.script)}>{texts.script}</a></p>
        {recordingBytes !== null && <p><a class="tombol lain" href={inLang(lang, tenRulesFiles.recording)}>{texts.recording} ({Math.ceil(recordingBytes / 1024)} KB)</a></p>}
        <Details summary={texts.basis}>{tenRuleIds.map((id) => <Basis key={id} lang={lang} id={id} />)}</Details>
        <p class="kecil">{texts.version}: {lawVersion}</p>
      </>
    ),
  });
}

/** For whoever asks where a rule comes from; those who read with difficulty need not pass by it. */
function Basis({ lang, id }: { lang: Lang; id: TenRuleId }): VNode {
  return <><p>{tenRuleTexts[lang][id]}</p><RuleList lang={lang} rules={tenRules[id].rules.map(findRule).filter((rule) => rule !== undefined)} /></>;
}
