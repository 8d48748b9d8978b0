// One rule: what it says, when it applies, what follows, and on what it rests.
import type { VNode } from 'preact';
import type { Rule } from '../../../packages/law/engine/rule.ts';
import { lawVersion } from '../../../packages/law/index.ts';
import { examinerWords, ruleText, words } from '../../../packages/law/words/words.ts';
import { inLang, paths, type Lang } from '../../paths.ts';
import { Note, Tag } from '../../platform/html/components/content.tsx';
import { NotFound } from '../../platform/errors.ts';
import type { PageRequest } from '../../platform/http/route.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { RuleCondition } from './rule-condition.tsx';
import { writtenDay, writtenSpan } from './dates.ts';
import { basisOf, findRule, groupOf, madeFrom, ruleTitle, sourcesOf, uncertainOf, type Listed } from './library.ts';
import { ArticleLink, capital, confidenceText, QuestionLinks, Rows, Sources, type Row } from './parts.tsx';
import { readPage } from './read-page.tsx';
import { RuleExamples } from './rule-examples.tsx';
import { statementsOfSite } from './site/of-site.ts';
import { RuleStatements } from './statement-lists.tsx';
import { readTexts } from './texts.ts';

export function rulePage({ app, lang, params }: PageRequest): Reply {
  const found = findRule(params['id'] ?? '');
  if (!found) throw new NotFound();
  const { id, rule, also } = found;
  const group = groupOf(id) ?? 'guidance';
  const texts = readTexts(lang);
  const { effect, track } = examinerWords[lang].findings;
  return readPage({
    lang,
    path: paths.rule(id),
    title: ruleTitle(id, lang),
    shelf: 'rules',
    children: (
      <>
        <p><Tag>{id}</Tag> <Tag>{effect[rule.effect]}</Tag> {rule.track && <Tag>{track[rule.track]}</Tag>}</p>
        <p>{ruleText(words[lang], id)?.reason}</p>
        <MadeFrom lang={lang} id={id} />
        <Doubt lang={lang} rule={rule} />
        <h2>{texts.ruleWhen}</h2>
        <RuleCondition lang={lang} rule={rule} />
        <h2>{texts.ruleResult}</h2>
        <Rows rows={resultRows(rule, lang)} />
        <Steps title={allowsSomething(rule) ? texts.conditionsTitle : texts.noticeTitle} lang={lang} keys={rule.conditions ?? []} />
        <Steps title={texts.remediesTitle} lang={lang} keys={rule.remedies ?? []} />
        {also.map((other, index) => <OtherHalf key={index} lang={lang} rule={other} />)}
        <Grounds lang={lang} found={found} />
        <RuleStatements lang={lang} ruleId={id} site={statementsOfSite({ app })} />
        <h2>{texts.examplesTitle}</h2>
        <RuleExamples lang={lang} ruleId={id} />
        <p><a class="tombol" href={inLang(lang, paths.ask)}>{texts.askAboutThis}</a></p>
        <p><a href={`${inLang(lang, paths.rules)}#${group}`}>{texts.groups[group]}</a></p>
      </>
    ),
  });
}

/** The same item in circumstances of its own. */
function OtherHalf({ lang, rule }: { lang: Lang; rule: Rule }): VNode {
  return (
    <>
      <h2>{readTexts(lang).ruleAlso}</h2>
      <RuleCondition lang={lang} rule={rule} />
      <Rows rows={resultRows(rule, lang)} />
    </>
  );
}

function MadeFrom({ lang, id }: { lang: Lang; id: Listed['id'] }): VNode | null {
  const item = madeFrom(id);
  if (item === null) return null;
  const { notes } = words[lang];
  return (
    <p>
      {id.startsWith('PER-03/') ? notes.pppk : notes.contract_worker} {readTexts(lang).madeFrom} <a href={inLang(lang, paths.rule(item))}>{item}</a>.
    </p>
  );
}

function Doubt({ lang, rule }: { lang: Lang; rule: Rule }): VNode | null {
  const texts = readTexts(lang);
  if (rule.confidence === 'I') return <Note tone="careful"><p>{texts.ourReading}</p></Note>;
  return rule.confidence === 'M' ? <Note tone="careful"><p>{texts.fromMemory}</p></Note> : null;
}

/** Without advice of its own a rule speaks by its kind, as the engine does. */
export function adviceOf({ effect, advice }: Rule): Rule['advice'] {
  if (advice) return advice;
  return ({ breach: 'forbidden', disputed: 'avoid', no_breach: 'allowed', person: 'ask', advice: 'allowed' } as const)[effect];
}

const allowsSomething = ({ effect }: Rule): boolean => effect === 'no_breach' || effect === 'advice';

function resultRows(rule: Rule, lang: Lang): Row[] {
  const texts = readTexts(lang);
  const { findings } = examinerWords[lang];
  const advice = adviceOf(rule);
  return [
    { term: texts.trackTerm, value: rule.track ? capital(findings.track[rule.track]) : texts.noTrack },
    ...(rule.level || rule.levelOpen ? [{ term: texts.levelTerm, value: levelText(rule, lang) }] : []),
    ...(rule.decidedBy || rule.effect === 'person' ? [{ term: texts.deciderTerm, value: deciderText(rule, lang) }] : []),
    ...(advice ? [{ term: texts.adviceTerm, value: words[lang].advice[advice].heading }] : []),
    { term: texts.validTerm, value: validText(rule, lang) },
    { term: texts.versionTerm, value: lawVersion },
  ];
}

function levelText({ level, levelOpen }: Rule, lang: Lang): string {
  const { findings } = examinerWords[lang];
  if (level) return capital(findings.level[level]);
  const why: Readonly<Record<string, string>> = findings.levelOpen;
  return why[levelOpen ?? ''] ?? readTexts(lang).noLevel;
}

function deciderText({ decidedBy }: Rule, lang: Lang): string {
  return decidedBy ? examinerWords[lang].findings.decider[decidedBy] : readTexts(lang).peopleDecide;
}

function validText({ from, until }: Rule, lang: Lang): string {
  const texts = readTexts(lang);
  if (from && until) return writtenSpan(from, until, lang);
  if (from) return capital(`${texts.since} ${writtenDay(from, lang)}`);
  return until ? capital(`${texts.until} ${writtenDay(until, lang)}`) : texts.validAlways;
}

function Steps({ title, lang, keys }: { title: string; lang: Lang; keys: readonly string[] }): VNode | null {
  const steps: Readonly<Record<string, string>> = words[lang].steps;
  if (keys.length === 0) return null;
  return <><h2>{title}</h2><ul>{keys.map((key) => <li key={key}>{steps[key] ?? key}</li>)}</ul></>;
}

function Grounds({ lang, found }: { lang: Lang; found: Listed }): VNode {
  const texts = readTexts(lang);
  const basis = basisOf(found);
  const uncertain = uncertainOf(found);
  return (
    <>
      <h2>{texts.basisTitle}</h2>
      {basis.length === 0 && <p>{texts.noBasis}</p>}
      <ul>{basis.map((citation) => <li key={citation}><ArticleLink lang={lang} citation={citation} /></li>)}</ul>
      <h2>{texts.confidenceTitle}</h2>
      <p>{confidenceText(found.rule.confidence, lang)}</p>
      <Sources lang={lang} ids={sourcesOf(found)} />
      {uncertain.length > 0 && <><h2>{texts.openTitle}</h2><QuestionLinks lang={lang} ids={uncertain} /></>}
    </>
  );
}
