import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { roles, ruleOf } from './roles.ts';

test('docs/how-to/rights.md says of every role what the list of roles says', () => {
  const text = readFileSync(new URL('../../../docs/how-to/rights.md', import.meta.url), 'utf8');
  const rows = roles.map((role) => {
    const { scopes, longestDays, sensitive } = ruleOf(role);
    return scopes.length === 0
      ? `| \`${role}\` | standing | – | – | no |`
      : `| \`${role}\` | grant | ${scopes.join(', ')} | ${longestDays} days | ${sensitive ? 'yes' : 'no'} |`;
  });
  assert.ok(text.includes(`| --- |\n${rows.join('\n')}\n\n`), `the table must read:\n${rows.join('\n')}`);
});
