import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communityEn } from '../community/texts.en.ts';
import { communityId } from '../community/texts.id.ts';
import { setNames } from '../engine/state.ts';
import { questionFor } from '../interview.ts';
import { rulebook } from '../rulebook.ts';
import { qualifiers } from '../vocabulary.ts';
import { answerLabel, examinerWords, readInstead, ruleText, words } from './words.ts';

type Text = { path: string; text: string };

function* texts(value: unknown, path = ''): Generator<Text> {
  if (typeof value === 'string') yield { path, text: value };
  else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}/${key}`);
}
const told = (lang: 'id' | 'en'): Text[] => [...texts({ ...words[lang], ...examinerWords[lang], readInstead: readInstead[lang] })];
const sentences = (text: string): string[] => text.split(/[.?:;!]["”]?(?:\s+|$)/).filter((sentence) => sentence.trim() !== '');
const wordCount = (text: string): number => text.trim().split(/\s+/).length;
const failing = (found: readonly Text[]): string[] => found.map(({ path, text }) => `${path}: ${text}`);

/** What `missing` can name: the facts that rules look at, the status and the phase by what is asked for instead. */
const missingFactNames: readonly string[] = [...setNames.filter((name) => name !== 'standing' && name !== 'phase'), 'targetStatusKnown', 'phaseKnown', 'actOn', 'act', ...qualifiers];

const usedBy = (pick: (rule: (typeof rulebook)[string]) => readonly string[]): string[] => [...new Set(Object.values(rulebook).flatMap(pick))];
const missingIn = (table: object, keys: readonly string[]): string[] => keys.filter((key) => !Object.hasOwn(table, key));

/** The second half of an item is shown under the item's own id, and with its text. */
const shownAs = (id: string): string => rulebook[id]?.shownAs?.at(-1) ?? id;

test('every rule, also one made for a contract, has a title and a reason in both languages', () => {
  for (const lang of ['id', 'en'] as const) {
    assert.deepEqual(Object.keys(rulebook).filter((id) => ruleText(words[lang], shownAs(id)) === null), []);
  }
});

test('every condition, remedy, element and open level that a rule names has a text', () => {
  for (const lang of ['id', 'en'] as const) {
    const { findings, elements } = examinerWords[lang];
    assert.deepEqual(missingIn(words[lang].steps, usedBy(({ conditions = [], remedies = [] }) => [...conditions, ...remedies])), []);
    assert.deepEqual(missingIn(elements, usedBy((rule) => [...Object.keys(rule.elements), ...Object.keys(rule.unless ?? {})])), []);
    assert.deepEqual(missingIn(findings.levelOpen, usedBy(({ levelOpen }) => (levelOpen ? [levelOpen] : []))), []);
  }
});

test('no step or element is left over that no rule names', () => {
  const steps = new Set(usedBy(({ conditions = [], remedies = [] }) => [...conditions, ...remedies]));
  assert.deepEqual(Object.keys(words.id.steps).filter((key) => !steps.has(key)), []);
  const elements = new Set(['act', ...usedBy((rule) => [...Object.keys(rule.elements), ...Object.keys(rule.unless ?? {})])]);
  assert.deepEqual(Object.keys(examinerWords.id.elements).filter((key) => !elements.has(key)), []);
});

test('no text is longer than 420 characters and no title has more than nine words', () => {
  for (const lang of ['id', 'en'] as const) {
    assert.deepEqual(failing(told(lang).filter(({ text }) => text.length > 420)), []);
  }
  const titles = Object.entries(words.id.rules).map(([path, { title }]) => ({ path, text: title }));
  assert.deepEqual(failing(titles.filter(({ text }) => wordCount(text) > 9)), []);
});

test('a reason has one to three sentences', () => {
  for (const lang of ['id', 'en'] as const) {
    for (const [id, { reason }] of Object.entries(words[lang].rules)) assert.match(reason, /^[^.!?]+\.(?: [^.!?]+\.){0,2}$/u, `${lang} ${id}`);
  }
});

// The Indonesian rules of plain words stand in test/house/indonesian.ts.
test('nobody is called an offender and nobody is shouted at in English either', () => {
  assert.deepEqual(failing(told('en').filter(({ text }) => /offender|perpetrator|violator|guilty|!/iu.test(text))), []);
});

test('the two languages never share a text', () => {
  const english = new Map(told('en').map(({ path, text }) => [path, text]));
  const indonesian = told('id');
  assert.equal(english.size, indonesian.length);
  assert.deepEqual(failing(indonesian.filter(({ path, text }) => english.get(path) === text)), []);
  assert.deepEqual(indonesian.filter(({ path }) => !english.has(path)), []);
});

// Words that may begin with a capital inside a sentence: offices, rules, media, places of the law, months.
const allowedNames: ReadonlySet<string> = new Set((
  // Indonesian
  'Anda Bapak Ibu ASN PNS CPNS PPPK PJLP PPSU RT RW LMK FKDM KPPS PPS PPK BKD KASN BKN KPU Bawaslu Gakkumdu Inspektorat MK Menteri '
  + 'Dalam Negeri Kementerian PANRB Sekda DKI Jakarta Pejabat Pembina Kepegawaian Majelis Kode Etik UU PP PKPU SKB Permendagri '
  + 'Pasal Desa CLTN APBN APBD DPR DPD DPRD KTP WA TPS Korpri Kami Oktober November Agustus September Maret '
  // English
  + 'I II III IV ID-card Act Article Home Minister Ministry Constitutional Court WhatsApp ID PANRB Village October August March Jakarta'
).split(' '));

// Every capital letter inside a sentence is the name of an office, a rule or a medium: no candidate, no party.
test('no text names a person or a party', () => {
  const named = (['id', 'en'] as const).flatMap((lang) => told(lang).flatMap(({ path, text }) => sentences(text).flatMap((sentence) =>
    sentence.trim().split(/\s+/).slice(1).map((word) => word.replace(/[^\p{L}\p{N}-]+/gu, ' ').trim().split(' ')).flat()
      .filter((word) => /^\p{Lu}/u.test(word) && !allowedNames.has(word)).map((word) => ({ path: `${lang}${path}`, text: word })))));
  assert.deepEqual(failing(named), []);
});

test('a rule that is only our inference says so', () => {
  const inferred = Object.entries(rulebook).filter(([id, { confidence }]) => confidence === 'I' && !id.startsWith('PER-03/'));
  const open = (text: RegExp, lang: 'id' | 'en') => inferred.filter(([id]) => !text.test(ruleText(words[lang], shownAs(id))?.reason ?? '')).map(([id]) => id);
  assert.deepEqual(open(/bacaan kami|Warga bebas/u, 'id'), []);
  assert.deepEqual(open(/we read it|Citizens are free/u, 'en'), []);
});

test('community officers are never shown the discipline of civil servants', () => {
  const shown = [...texts(communityId), ...texts(communityEn)];
  assert.deepEqual(failing(shown.filter(({ text }) => /PP 94|disiplin|disciplin/iu.test(text))), []);
});

test('a step that speaks of a superior names one who did not order, or other offices', () => {
  const steps = [...texts(words.id.steps)].filter(({ text }) => /atasan/iu.test(text));
  assert.ok(steps.length > 0);
  assert.deepEqual(failing(steps.filter(({ text }) => !/tidak menyuruh|berwenang/u.test(text))), []);
});

test('labels fit on a button', () => {
  for (const lang of ['id', 'en'] as const) {
    const { vocabulary, acts, answers, situations, startingChoices } = words[lang];
    const labels = [...texts({ vocabulary, acts, answers, situations, startingChoices })];
    assert.deepEqual(failing(labels.filter(({ text }) => text.length > 45)), []);
  }
});

test('a button shows the label of its value, and yes or no for a qualifier', () => {
  assert.equal(answerLabel(words.id, 'actor.kind', 'pppk'), 'PPPK');
  assert.equal(answerLabel(words.id, 'act', 'like'), 'Memberi like');
  assert.equal(answerLabel(words.id, 'gesture', 'yes'), 'Ya');
  assert.equal(answerLabel(words.en, 'gesture', 'unsure'), 'I am not sure');
});

test('every fact that the page can ask for has a question, and each of its answers a label', () => {
  for (const lang of ['id', 'en'] as const) {
    const { questions } = words[lang];
    const asked = Object.keys(questions).flatMap((fact) => questionFor(fact) ?? []);
    assert.ok(asked.length > 40);
    assert.deepEqual(missingFactNames.filter((fact) => !Object.hasOwn(questions, fact)), []);
    const unnamed = asked.flatMap(({ fact, values }) => values.filter((value) => answerLabel(words[lang], fact, value) === value).map((value) => `${fact}: ${value}`));
    assert.deepEqual(unnamed, []);
  }
});

test('every question is one sentence that asks', () => {
  for (const lang of ['id', 'en'] as const) {
    for (const [fact, { question }] of Object.entries(words[lang].questions)) {
      assert.ok(question.endsWith('?') && sentences(question).length === 1, `${fact}: ${question}`);
    }
  }
});

test('the Indonesian words that a phone carries stay under 50 kB; the budget of the whole, gzipped, is tested in test/house', (t) => {
  const bytes = new TextEncoder().encode(JSON.stringify(words.id)).length;
  t.diagnostic(`${bytes} bytes`);
  assert.ok(bytes <= 50_000, `${bytes} bytes`);
});
