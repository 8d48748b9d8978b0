// When a rule applies, printed from its data: acts, elements, the circumstance that must be told, exceptions.
import type { VNode } from 'preact';
import type { Condition } from '../../../packages/law/engine/condition.ts';
import type { Rule } from '../../../packages/law/engine/rule.ts';
import { examinerWords, words } from '../../../packages/law/words/words.ts';
import type { Lang } from '../../paths.ts';
import { either, say, sayElement, uncapital } from './condition-words.ts';
import { capital, SaidText } from './parts.tsx';
import { readTexts } from './texts.ts';

export function RuleCondition({ lang, rule }: { lang: Lang; rule: Rule }): VNode {
  const texts = readTexts(lang);
  const acts = rule.acts.map((act) => uncapital(words[lang].acts[act]));
  return (
    <>
      <p>{texts.ruleWhenAll}</p>
      <ul class="aturan">
        <li><strong>{texts.actElement}</strong>: <Acts lang={lang} acts={acts} /></li>
        {rule.residual && <li>{texts.ruleResidual}</li>}
        <Elements lang={lang} of={rule.elements} />
      </ul>
      {rule.special && <><h3>{texts.ruleSpecial}</h3><ul class="aturan"><li><SaidText said={say(rule.special, lang)} /></li></ul></>}
      {rule.unless && <><h3>{texts.ruleUnless}</h3><ul class="aturan"><Elements lang={lang} of={rule.unless} /></ul></>}
    </>
  );
}

/** Many acts are easier to read one under the other. */
function Acts({ lang, acts }: { lang: Lang; acts: readonly string[] }): VNode {
  const texts = readTexts(lang);
  if (acts.length > 3) return <>{texts.condition.any}:<ul>{acts.map((act) => <li key={act}>{act}</li>)}</ul></>;
  return <>{acts.length > 0 ? either(acts, lang) : texts.anyAct}</>;
}

function Elements({ lang, of }: { lang: Lang; of: Readonly<Record<string, Condition>> }): VNode {
  return (
    <>
      {Object.entries(of).map(([name, condition]) => (
        <li key={name}><strong>{capital(elementName(name, lang))}</strong>: <SaidText said={sayElement(condition, lang)} /></li>
      ))}
    </>
  );
}

export function elementName(name: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = examinerWords[lang].elements;
  return names[name] ?? name;
}
