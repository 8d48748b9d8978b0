// A quiz over HTTP, scripts off: written, approved, sent, answered wrong and right; what is kept is that somebody passed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { words } from '../../packages/law/words/words.ts';
import type { Version } from '../../src/directive/version.ts';
import { quizEn } from '../../src/directive/quiz/texts.en.ts';
import { quizId as texts } from '../../src/directive/quiz/texts.id.ts';
import { adviceRoutes } from '../../src/advice/index.ts';
import { rulesTold } from '../../src/directive/quiz/case-words.ts';
import { itemsFor, lawOfToday, proposeItems } from '../../src/directive/quiz/quiz-item.ts';
import { everybody, legalGroups } from '../../src/people/index.ts';
import { inLang, paths } from '../../src/paths.ts';
import { randomId } from '../../src/platform/ids.ts';
import { openWithoutDatabase } from './no-database.ts';
import { hiddenFields, type OfficeAnswer, type OfficeBrowser } from './office.ts';
import { actsOf, openDemoOffice, today, wordsOf, type DemoOffice } from './unit-head-cast.ts';

export const quizVersion: Version = {
  title: 'Kuis netralitas', issuer: 'Badan Kepegawaian Contoh', letterNumber: null, letterOn: null, texts: { all: 'Kerjakan tiga soal ini.' }, chatText: null,
  wanted: ['passed'], fromOn: today, dueOn: null, cascade: 'no', audience: everybody,
};

let office: DemoOffice;
before(async () => { office = await openDemoOffice(); });
after(() => office.close());

const titleOf = ({ body }: OfficeAnswer): string => (/<h1>(.*?)<\/h1>/su.exec(body)?.[1] ?? '').replaceAll('&#39;', "'");
const keys = (group: 'civil-servant' | 'community' | 'contract-worker') => new Map(proposeItems(group, today, 3).map(({ item, key }) => [words.id.situations[item.situation], key]));

/** The next form on the page, with one of its answers. */
const answer = (browser: OfficeBrowser, page: OfficeAnswer, value?: string): Promise<OfficeAnswer> =>
  browser.post(paths.answerQuiz, { ...hiddenFields(page.body, paths.answerQuiz), ...(value === undefined ? {} : { jawaban: value }) });

const begin = async (browser: OfficeBrowser, id: string): Promise<OfficeAnswer> => answer(browser, await browser.get(paths.quiz(id)));

const passedBy = async (id: string): Promise<number> => (await office.app.db.selectFrom('directive_response').where('directive_id', '=', id).where('wanted', '=', 'passed').select('person_id').execute()).length;

test('who answers wrong reads the rule with its article and a link, and passes in the end all the same', async () => {
  const id = await office.send('quiz', quizVersion);
  const staff = await office.as('Staf Umum Dinas Contoh');
  assert.match(wordsOf(await staff.get(paths.briefings)), /Kuis netralitas/u);
  let page = await begin(staff, id);
  const key = keys('civil-servant');
  assert.equal(page.status, 200);
  const first = titleOf(page);
  for (const heading of Object.values(words.id.advice)) assert.ok(page.body.includes(`>${heading.heading}<`), heading.heading);
  assert.equal(page.headers['cache-control'], 'no-store');

  const wrong = await answer(staff, page, key.get(first) === 'allowed' ? 'forbidden' : 'allowed');
  assert.equal(wrong.status, 200);
  assert.equal(titleOf(wrong), texts.wrongTitle);
  assert.match(wordsOf(wrong), /Pasal|SKB/u);
  const [, rule = ''] = /href="(\/aturan\/[^"]+)"/u.exec(wrong.body) ?? [];
  assert.match(rule, /^\/aturan\//u);
  assert.equal(await passedBy(id), 0);

  page = await answer(staff, wrong);
  const seen: string[] = [];
  for (let count = 0; count < 3; count++) {
    assert.equal(page.status, 200);
    seen.push(titleOf(page));
    page = await answer(staff, page, key.get(titleOf(page)) ?? assert.fail(titleOf(page)));
  }
  assert.equal(seen.at(-1), first, 'the wrong one comes back last');
  assert.equal(page.status, 303);
  assert.equal(page.location, paths.quiz(id));
  assert.match(wordsOf(await staff.get(paths.quiz(id))), new RegExp(texts.passed, 'u'));
  assert.equal(await passedBy(id), 1);
  assert.equal(await actsOf(office, 'quiz.passed'), 1);
});

test('every link to a rule leads to its page at the public door', async () => {
  const door = await openWithoutDatabase(adviceRoutes);
  const links = new Set(legalGroups.flatMap((group) => itemsFor(group, today).flatMap((asked) => rulesTold(asked, group, lawOfToday, 'id').map(({ href }) => href))));
  assert.ok(links.size > 20);
  for (const link of links) assert.equal((await door.server.inject({ url: link, headers: { host: 'localhost' } })).statusCode, 200, link);
  await door.close();
});

test('nothing in the database says how often somebody tried, and nothing typed is in a log line', async () => {
  const { rows } = { rows: await office.app.db.selectFrom('audit.audit_detail as d').innerJoin('audit.audit_entry as e', 'e.id', 'd.entry_id').where('e.noun', '=', 'quiz.passed').select('d.content').execute() };
  assert.deepEqual(rows.map(({ content }) => Object.keys(content as object).toSorted()), [['hash', 'number', 'person', 'way']]);
  assert.doesNotMatch(office.logged(), /keadaan|jawaban/u);
});

test('each kind of addressee is asked by its own rules, and whoever is no civil servant reads nothing of PP 94', async () => {
  const id = await office.send('quiz', { ...quizVersion, title: 'Kuis kedua' });
  for (const [name, group] of [['Ketua RT Contoh', 'community'], ['Petugas Prasarana Contoh', 'contract-worker']] as const) {
    const browser = await office.as(name);
    let page = await begin(browser, id);
    const key = keys(group);
    for (let count = 0; count < 3; count++) {
      const right = key.get(titleOf(page)) ?? assert.fail(titleOf(page));
      assert.match(wordsOf(page), new RegExp(texts.who[group], 'u'));
      const wrong = await answer(browser, page, right === 'forbidden' ? 'allowed' : 'forbidden');
      assert.doesNotMatch(wrong.body, /PP 94/u);
      page = await answer(browser, page, right);
    }
    assert.equal(page.status, 303, name);
  }
  assert.equal(await passedBy(id), 2);
});

test('a state that was changed, belongs to somebody else or to another text begins anew', async () => {
  const id = await office.send('quiz', { ...quizVersion, title: 'Kuis ketiga' });
  const [one, two] = [await office.as('Camat Contoh'), await office.as('Lurah Contoh')];
  const page = await begin(one, id);
  const fields = hiddenFields(page.body, paths.answerQuiz);
  const own = hiddenFields((await two.get(paths.quiz(id))).body, paths.answerQuiz);
  const stolen = await two.post(paths.answerQuiz, { ...own, keadaan: fields['keadaan'] ?? '', jawaban: 'forbidden' });
  assert.deepEqual([stolen.status, stolen.location], [303, paths.quiz(id)]);
  const [head = '', body = '', mark = ''] = (fields['keadaan'] ?? '').split('.');
  const shorter = Buffer.from(Buffer.from(body, 'base64url').toString('utf8').replace(/"left":\[.*\]/u, '"left":[]'), 'utf8').toString('base64url');
  const forged = await one.post(paths.answerQuiz, { ...fields, keadaan: `${head}.${shorter}.${mark}`, jawaban: 'forbidden' });
  assert.deepEqual([forged.status, forged.location], [303, paths.quiz(id)]);
  await office.send('quiz', { ...quizVersion, title: 'Kuis ketiga, ejaan baru' }, id);
  assert.equal((await one.post(paths.answerQuiz, { ...fields, jawaban: 'forbidden' })).status, 303);
  assert.equal(await passedBy(id), 0);
});

test('whoever was not sent the quiz finds none, and a circular is no quiz', async () => {
  const id = await office.send('quiz', { ...quizVersion, audience: { ...everybody, personIds: [office.idOf('Camat Contoh')] } });
  assert.equal((await (await office.as('Lurah Contoh')).get(paths.quiz(id))).status, 404);
  assert.equal((await (await office.as('Camat Contoh')).get(paths.quiz(randomId()))).status, 404);
  assert.equal((await (await office.as('Camat Contoh')).get(paths.quiz('x'))).status, 404);
});

test('the writer sees the questions drawn, chooses others before it is proposed, and none after that', async () => {
  const writer = await office.as('Petugas Kepegawaian Contoh');
  const list = await writer.get(paths.briefings);
  const forms = [...list.body.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gsu)].filter(([, to, inside]) => to === paths.writeDirective && inside?.includes('value="quiz"'));
  const [, , inside = ''] = forms[0] ?? assert.fail('no way to a new quiz');
  const id = /name="surat" value="([^"]+)"/u.exec(inside)?.[1] ?? '';
  const form = await writer.post(paths.writeDirective, hiddenFields(`<form action="x">${inside}</form>`, 'x'));
  assert.equal(form.status, 200);
  const saved = await writer.post(paths.saveDirective, { ...hiddenFields(form.body, paths.saveDirective), judul: 'Kuis pilihan', dari: 'Badan Kepegawaian Contoh', 'isi-all': 'Kerjakan.', 'untuk-civil-servant': 'ya', mulai: '22 11 2026' });
  assert.equal(saved.location, paths.directive(id));

  const items = await writer.get(paths.quizItems(id));
  assert.match(wordsOf(items), new RegExp(texts.itemsDrawn, 'u'));
  const fields = hiddenFields(items.body, paths.saveQuizItems);
  const bad = await writer.post(paths.saveQuizItems, { ...fields, 'hari-kejadian': 'besok' });
  assert.equal(bad.status, 422);
  const unclear = await writer.post(paths.saveQuizItems, { ...fields, 'hari-kejadian': '22 11 2026', 'soal-civil-servant-lapor': 'ya' });
  assert.equal(unclear.status, 422);
  assert.match(wordsOf(unclear), /jawabannya belum jelas/u);
  const chosen = await writer.post(paths.saveQuizItems, { ...fields, 'hari-kejadian': '10 10 2024', 'soal-civil-servant-hak_pilih': 'ya', 'soal-civil-servant-spanduk': 'ya' });
  assert.equal(chosen.location, paths.quizItems(id));
  assert.match(wordsOf(await writer.get(paths.quizItems(id))), /Memilih di TPS, 10 Oktober 2024|Memasang spanduk, stiker, atau baliho, 10 Oktober 2024/u);
  await office.send('quiz', { ...quizVersion, title: 'Kuis pilihan', audience: { ...everybody, groups: ['civil-servant'] } }, id);
  const late = await writer.post(paths.saveQuizItems, { ...fields, 'hari-kejadian': '10 10 2024', 'soal-civil-servant-like': 'ya' });
  assert.equal(late.status, 422);
  assert.match(wordsOf(late), new RegExp(texts.missing.frozen, 'u'));
  assert.match(wordsOf(await begin(await office.as('Camat Contoh'), id)), /Sisa 2 soal/u);
  assert.equal((await (await office.as('Camat Contoh')).get(paths.quizItems(id))).status, 403);
});

test('the same in English', async () => {
  const id = await office.send('quiz', { ...quizVersion, title: 'Kuis keempat' });
  const browser = await office.as('Camat Contoh');
  const page = await browser.get(inLang('en', paths.quiz(id)));
  assert.match(wordsOf(page), new RegExp(quizEn.introWrong, 'u'));
  const first = await browser.post(inLang('en', paths.answerQuiz), hiddenFields(page.body, inLang('en', paths.answerQuiz)));
  assert.match(wordsOf(first), new RegExp(words.en.advice.avoid.heading, 'u'));
});
