// What `netral verify-slip` says of a slip: the verdict first, then only what was signed.
import type { Published, SlipCheck, SlipRecord } from '../../../packages/proof/index.ts';
import { advices } from '../../../packages/law/index.ts';
import { lawWords } from '../law-words.ts';
import { writtenDate } from '../texts.ts';
import { slipTexts } from './texts.ts';
import { verifySlipId } from './verify-texts.id.ts';

const texts = slipTexts('id');

export function checkLines(check: SlipCheck, keys: Published): string[] {
  if (check.verdict === 'not_readable') return [check.why === 'empty' ? verifySlipId.empty : texts.problems[check.why]];
  // What somebody made up is not repeated here: it would look as if it had been checked.
  if (check.verdict === 'not_genuine') return [texts.notGenuine, texts.why[check.why]];
  const listed = verifySlipId.listed.replace('{day}', writtenDate(check.day.day, 'id')).replace('{service}', keys.service);
  return [
    { genuine: texts.genuine, genuine_block_only: texts.genuineBlockOnly, genuine_words_changed: texts.genuineWordsChanged }[check.verdict],
    ...(check.verdict === 'genuine' && check.otherWords ? [texts.otherWords] : []),
    listed, '',
    ...recordLines(check.record), '',
    check.owner === 'not_asked' ? verifySlipId.ownerNotAsked : texts.owner[check.owner],
    ...(check.words === null ? [] : ['', `${texts.signedWords}:`, ...check.words.split('\n').map((line) => `| ${printable(line)}`), '']),
    texts.weight,
  ];
}

function recordLines({ at, kind, actOn, advice, law, facts }: SlipRecord): string[] {
  const { record: terms, kinds } = texts;
  return [
    `${terms.at}: ${writtenMinute(at)}`,
    `${terms.kind}: ${kinds[kind]}`,
    ...(actOn === null ? [] : [`${terms.actOn}: ${actOn.split('/').map((day) => writtenDate(day, 'id')).join(' – ')}`]),
    ...(advice === null ? [] : [`${terms.advice}: ${headingOf(advice)}`]),
    `${terms.law}: ${law}`,
    `${terms.facts}: ${printable(JSON.stringify(facts))}`,
  ];
}

/** A later version of the law may know other kinds of advice. */
function headingOf(advice: string): string {
  const known = advices.find((each) => each === advice);
  return known === undefined ? advice : lawWords('id').advice(known).heading;
}

const writtenMinute = (at: string): string => verifySlipId.minute
  .replace('{day}', writtenDate(at.slice(0, 10), 'id')).replace('{time}', at.slice(11, 16).replace(':', '.')).replace('{offset}', at.slice(16));

/** What steers a terminal, or turns the direction of writing, is shown as a mark and does nothing. */
const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd');
