// What a group of statements is about: the title of the rule with its number, else the acts it speaks of.
import type { Statement } from '../../../packages/law/statements/statement.ts';
import { words } from '../../../packages/law/words/words.ts';
import type { Lang } from '../../paths.ts';
import { either, uncapital } from './condition-words.ts';
import { findRule, ruleTitle } from './library.ts';
import { capital } from './parts.tsx';
import { readTexts } from './texts.ts';

export function matterTitle(list: readonly Statement[], lang: Lang): string {
  const topic = list[0]?.topic ?? '';
  const rule = findRule(topic) ?? findRule(topic.replace(/[a-z]$/, ''));
  if (rule) return ruleTitle(rule.id, lang);
  const acts = [...new Set(list.flatMap((one) => one.acts))];
  if (acts.length === 0) return capital(readTexts(lang).anyActShort);
  return capital(either(acts.map((act) => uncapital(words[lang].acts[act])), lang));
}
