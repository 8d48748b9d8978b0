import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rulebook } from '../../../packages/law/index.ts';
import { statements } from '../../../packages/law/statements/statements.ts';
import { paths } from '../../paths.ts';
import { findInstrument } from './instruments.ts';
import { lawExamples } from './law-examples.ts';
import { allRules, articles, findRule, groupOf, groups } from './library.ts';

test('every rule has a page and stands in one group, halves of one item together', () => {
  const grouped = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  assert.deepEqual(grouped.toSorted(), allRules.map(({ id }) => id).toSorted());
  for (const [id, rule] of Object.entries(rulebook)) {
    const found = findRule(id);
    assert.ok(found && (found.rule === rule || found.also.includes(rule)), id);
    assert.ok(groupOf(id), `${id} begins like no group: name its beginning in library.ts`);
  }
});

test('no two rules, articles or statements share an address', () => {
  const addresses = [...allRules.map(({ id }) => paths.rule(id)), ...articles.map(({ citation }) => paths.article(citation)), ...statements.map(({ id }) => paths.statement(id))];
  assert.equal(new Set(addresses.map((address) => address.toLowerCase())).size, addresses.length);
});

test('every instrument that a rule cites stands in the register, but for those that are named here', () => {
  const missing = [...new Set(articles.map(({ instrument }) => instrument).filter((name) => !findInstrument(name)))];
  assert.deepEqual(missing, ['UU Desa'], 'cited without number and year in our sources');
});

test('the examples on the pages are those that stand beside the rules', (context) => {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../../scripts/law-examples.mjs', import.meta.url)), '--check'], { stdio: 'pipe' });
  const withoutOwn = allRules.map(({ id }) => id).filter((id) => !id.includes('/') && !lawExamples.some(({ rules }) => rules.includes(id)));
  context.diagnostic(`${lawExamples.length} examples on rule pages; rules without one: ${withoutOwn.join(', ') || 'none'}`);
});
