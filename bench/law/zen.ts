// Our rules as GoRules decision tables: one table an act, one row a rule, every met row collected.
// ZEN has two truth values; a condition is therefore written as "known to be true" (`sure`), a negation as
// "known to be false" (`surelyNot`), so that what is not known never meets a rule, as in ours.
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import type { Condition } from '../../packages/law/engine/condition.ts';
import { dayOf } from '../../packages/law/engine/dates.ts';
import type { Rule } from '../../packages/law/engine/rule.ts';
import { factKey, flagKey, windowKey, type KnownFacts } from './known-facts.ts';

const list = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(', ')}]`;
const joined = (parts: readonly string[], word: 'and' | 'or', empty: string): string => (parts.length ? `(${parts.join(` ${word} `)})` : empty);

function sure(condition: Condition): string {
  if ('all' in condition) return joined(condition.all.map(sure), 'and', 'true');
  if ('any' in condition) return joined(condition.any.map(sure), 'or', 'false');
  if ('not' in condition) return surelyNot(condition.not);
  if ('has' in condition) return `${flagKey(condition.has)} == true`;
  if ('window' in condition) return `${windowKey(condition.window)} == true`;
  return `${factKey(condition.fact)} in ${list(condition.in)}`;
}

function surelyNot(condition: Condition): string {
  if ('all' in condition) return joined(condition.all.map(surelyNot), 'or', 'false');
  if ('any' in condition) return joined(condition.any.map(surelyNot), 'and', 'true');
  if ('not' in condition) return sure(condition.not);
  if ('has' in condition) return `${flagKey(condition.has)} == false`;
  if ('window' in condition) return `${windowKey(condition.window)} == false`;
  const key = factKey(condition.fact);
  return `(${key} != null and ${key} not in ${list(condition.in)})`;
}

function rowOf(id: string, rule: Rule): Record<string, string> {
  const parts = [
    ...(rule.special ? [sure(rule.special)] : []), ...Object.values(rule.elements).map(sure),
    ...Object.values(rule.unless ?? {}).map((exception) => `not ${joined([sure(exception)], 'and', 'false')}`),
    ...(rule.from ? [`day >= ${dayOf(rule.from)}`] : []), ...(rule.until ? [`day <= ${dayOf(rule.until)}`] : []),
  ];
  return {
    _id: id, when: joined(parts, 'and', 'true'), rule: `'${id}'`, track: `'${rule.track ?? ''}'`, effect: `'${rule.effect}'`,
    level: `'${rule.level ?? ''}'`, basis: `[${rule.basis.map((article) => `"${article}"`).join(', ')}]`,
  };
}

const outputs = ['rule', 'track', 'effect', 'level', 'basis'];
const at = { position: { x: 0, y: 0 } };

function tableOf(rules: readonly [string, Rule][]): object {
  return {
    nodes: [
      { id: 'facts', name: 'facts', type: 'inputNode', ...at },
      {
        id: 'law', name: 'law', type: 'decisionTableNode', ...at,
        content: {
          hitPolicy: 'collect', inputs: [{ id: 'when', name: 'when', type: 'expression' }],
          outputs: outputs.map((name) => ({ id: name, name, field: name, type: 'expression' })), rules: rules.map(([id, rule]) => rowOf(id, rule)),
        },
      },
      { id: 'met', name: 'met', type: 'outputNode', ...at },
    ],
    edges: [{ id: 'a', sourceId: 'facts', targetId: 'law', type: 'edge' }, { id: 'b', sourceId: 'law', targetId: 'met', type: 'edge' }],
  };
}

/** The ids of the rules that are met; with trace, as our answer shows its elements. */
export function zenPeer(rulesOf: ReadonlyMap<string, readonly [string, Rule][]>): (facts: KnownFacts) => Promise<string[]> {
  const engine = new ZenEngine();
  const decisions = new Map([...rulesOf].map(([act, rules]) => [act, engine.createDecision(new ZenDecisionContent(tableOf(rules)))]));
  return async (facts) => {
    const answer = await decisions.get(facts['act'] as string)?.evaluate(facts, { trace: true });
    return ((answer?.result ?? []) as { rule: string }[]).map(({ rule }) => rule);
  };
}
