// The ten rules as they are read on the page, printed, downloaded and heard.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWithoutDatabase, type Opened } from '../../../../test/journeys/no-database.ts';
import { openPaperBrowser } from '../../../../test/journeys/paper-browser.ts';
import { lawVersion } from '../../../../packages/law/index.ts';
import { tenRuleIds, tenRules, tenRuleTexts } from '../../../../packages/law/words/ten-rules.ts';
import { inLang, langs, paths, type Lang } from '../../../paths.ts';
import { publicPages } from '../../../platform/http/route.ts';
import { adviceRoutes } from '../../routes.ts';
import { fileNameOf, scriptOf } from './script.ts';
import { tenRulesFiles, tenRulesPages } from './ten-rules.page.tsx';

let folder = '';
let opened: Opened;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netral-audio-'));
  const own = publicPages(tenRulesPages(folder));
  opened = await openWithoutDatabase([...own, ...adviceRoutes.filter(({ path }) => !own.some((route) => route.path === path))]);
});
after(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => opened.server.inject(path);

/** The first page of an Ogg stream that holds Opus, and something behind it. */
const sound = (bytes = 2_000): Buffer => {
  const made = Buffer.alloc(bytes, 0x2a);
  made.write('OggS', 0, 'latin1');
  made.write('OpusHead', 28, 'latin1');
  return made;
};

async function keep(lang: Lang, script: string | null, recording: Uint8Array | null): Promise<void> {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  if (script !== null) await writeFile(join(folder, fileNameOf(lang, 'txt')), script);
  if (recording !== null) await writeFile(join(folder, fileNameOf(lang, 'opus')), recording);
}

test('the page holds the ten rules in both languages, without a number before them, and each leads to its rules', async () => {
  const browser = openPaperBrowser(opened.server);
  for (const lang of langs) {
    const page = await browser.visit(inLang(lang, paths.tenRules));
    for (const id of tenRuleIds) {
      assert.ok(page.text.includes(tenRuleTexts[lang][id]), `${lang}: ${id}`);
      for (const ruleId of tenRules[id].rules) assert.ok(page.html.includes(`href="${inLang(lang, paths.rule(ruleId))}"`), ruleId);
    }
    assert.doesNotMatch(page.html.slice(page.html.indexOf('<main')), /<ol/);
    for (const [, href = ''] of page.html.matchAll(/ href="(\/[^"]*)"/g)) assert.equal((await get(href)).statusCode, 200, href);
  }
  assert.ok((await get(paths.rules)).body.includes(`href="${paths.tenRules}"`), 'it is found from the list of rules');
});

test('the script is plain text to keep, with title, version and a pause between rules, and nothing to trip over', async () => {
  for (const lang of langs) {
    const answer = await get(inLang(lang, tenRulesFiles.script));
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'text/plain; charset=utf-8');
    assert.equal(answer.headers['content-disposition'], `attachment; filename="sepuluh-aturan.${lang}.txt"`);
    assert.equal(answer.body, scriptOf(lang));
    const [title, version, ...parts] = answer.body.trimEnd().split('\n\n');
    assert.equal(title, lang === 'id' ? 'Sepuluh aturan singkat.' : 'Ten short rules.');
    const [year = '', month = '', rest = ''] = lawVersion.split('-');
    const [day = '', number = ''] = rest.split('.');
    assert.match(version ?? '', new RegExp(`: ${Number(day)} \\p{L}+ ${year}, \\p{L}+ ${number}\\.$`, 'u'), month);
    assert.deepEqual(parts.slice(1, 11).map((part) => part.replaceAll('\n', ' ')), tenRuleIds.map((id) => tenRuleTexts[lang][id]));
    for (const line of answer.body.split('\n')) assert.ok(line === line.trim() && !/[<>&{}]/.test(line), line);
  }
});

test('without a recording the page offers none and the address of it is not there', async () => {
  await keep('id', null, null);
  assert.doesNotMatch((await get(paths.tenRules)).body, /rekaman/i);
  assert.equal((await get(tenRulesFiles.recording)).statusCode, 404);
});

test('a recording of today\'s script is offered in its language and comes byte for byte', async () => {
  const recording = sound();
  for (const script of [scriptOf('id'), `\uFEFF${scriptOf('id').replaceAll('\n', '\r\n')}\r\n`]) {
    await keep('id', script, recording);
    assert.match((await get(paths.tenRules)).body, new RegExp(`href="${tenRulesFiles.recording}">Unduh rekaman suara \\(2 KB\\)`));
    const answer = await get(tenRulesFiles.recording);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'audio/ogg; codecs=opus');
    assert.equal(answer.headers['content-disposition'], 'attachment; filename="sepuluh-aturan.id.opus"');
    assert.deepEqual(answer.rawPayload, recording);
    assert.equal((await get(inLang('en', tenRulesFiles.recording))).statusCode, 404, 'none in English');
  }
});

test('a recording of other words, without its script, too large or of another format is not offered', async () => {
  const older = scriptOf('id').replace(lawVersion.slice(0, 4), '2020');
  assert.notEqual(older, scriptOf('id'));
  const cases: readonly (readonly [string, string | null, Uint8Array | null])[] = [
    ['older', older, sound()], ['one word', scriptOf('id').replace('rahasia', 'terbuka'), sound()], ['no script', null, sound()],
    ['no recording', scriptOf('id'), null], ['empty', scriptOf('id'), new Uint8Array()], ['too large', scriptOf('id'), sound(250_001)],
    ['not Opus', scriptOf('id'), Buffer.from('ID3 something else entirely')],
  ];
  for (const [why, script, recording] of cases) {
    await keep('id', script, recording);
    assert.equal((await get(tenRulesFiles.recording)).statusCode, 404, why);
    assert.doesNotMatch((await get(paths.tenRules)).body, /rekaman/i, why);
  }
});
