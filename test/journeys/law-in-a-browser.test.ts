// The law is one program wherever it runs: built for a phone it stays small, and answers as it does here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { assess, type AssessInput } from '../../packages/law/index.ts';
import { readExamples } from '../../packages/law/proofs/examples.ts';
import { startChromium } from './chromium.ts';

const budgetBytes = 60 * 1024;

/** Engine, rules and the words of one language, as one script that puts `netral` on the page. */
async function phoneBuild(): Promise<string> {
  const entry = 'netral-phone';
  const result = await build({
    configFile: false, logLevel: 'error', publicDir: false,
    plugins: [{
      name: entry,
      resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
      load: (id) => (id === `\0${entry}` ? [
        "export { assess, interview, withAnswer, situations, startingChoices, lawVersion } from '/packages/law/index.ts';",
        "export { wordsId } from '/packages/law/words/words.id.ts';",
        "export { ruleText, answerLabel } from '/packages/law/words/look-up.ts';",
      ].join('\n') : undefined),
    }],
    build: { write: false, minify: true, rolldownOptions: { input: entry, output: { format: 'iife', name: 'netral' }, preserveEntrySignatures: 'strict' } },
  });
  const [built] = [result].flat();
  assert.ok(built && 'output' in built);
  return built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

const script = phoneBuild();

test('engine, rules and Indonesian words are at most 60 KB gzipped', async (t) => {
  const bytes = gzipSync(await script, { level: 9 }).length;
  t.diagnostic(`${bytes} bytes gzipped of ${budgetBytes}`);
  assert.ok(bytes > 10_000, 'the build is empty');
  assert.ok(bytes <= budgetBytes, `${bytes} bytes`);
});

test('every example gets the same answer in a browser as in Node', async (t) => {
  const inputs = readExamples().map(({ facts }) => facts) as AssessInput[];
  const { browser, close } = await startChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script });
    const there = await page.evaluate((told) => {
      const { netral } = globalThis as unknown as { netral: { assess: (input: unknown) => unknown } };
      return told.map((input) => JSON.stringify(netral.assess(input)));
    }, inputs);
    t.diagnostic(`${inputs.length} examples in Chromium ${browser.version()}`);
    assert.ok(inputs.length > 100);
    assert.deepEqual(there, inputs.map((input) => JSON.stringify(assess(input))));
  } finally {
    await close();
  }
});
