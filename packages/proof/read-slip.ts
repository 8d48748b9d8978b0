// Finds the block in whatever was pasted, and the words around it.
import { readBlock, withoutEndMark, type Block, type BlockProblem } from './block.ts';

/** UTF-16 units; a slip has two or three thousand. */
export const longestPasted = 40_000;

export type ReadProblem = 'empty' | 'too_long' | 'no_block' | BlockProblem;

export type SlipRead =
  | ({ readonly ok: true; /** Everything above the block; null where that is only white space. */ readonly humanText: string | null; /** Words behind it. */ readonly after: string } & Block)
  | { readonly ok: false; readonly problem: ReadProblem };

const hyphen = '[-\u2010-\u2015\u2212]';
const ourMark = new RegExp(`NETRAL\\s*${hyphen}\\s*2`, 'giu');
const anyMark = new RegExp(`NETRAL\\s*${hyphen}\\s*\\d`, 'iu');
/** Somebody may have written the mark into the words; a text that repeats it a thousand times is no slip. */
const marksTried = 4;

/** Takes case, spaces, line breaks, look-alikes and punctuation as they come. The last readable block counts. */
export function readSlip(pasted: string): SlipRead {
  if (pasted.trim() === '') return { ok: false, problem: 'empty' };
  if (pasted.length > longestPasted) return { ok: false, problem: 'too_long' };
  const text = unquoted(pasted);
  const marks = [...text.matchAll(ourMark)].slice(-marksTried).reverse();
  let problem: ReadProblem = anyMark.test(text) ? 'other_version' : 'no_block';
  for (const mark of marks) {
    const read = readBlock(text, mark.index + mark[0].length);
    if (read.ok) {
      const above = text.slice(0, mark.index);
      return { ok: true, ...read.block, humanText: above.trim() === '' ? null : above, after: withoutEndMark(text.slice(read.end)) };
    }
    if (mark === marks[0]) problem = read.problem;
  }
  return { ok: false, problem };
}

/**
 * A message quoted as a whole ("> " before every line) without its quoting marks. A mark before some lines only belongs to the
 * words: taking it away would let "> 50" become "50".
 */
function unquoted(pasted: string): string {
  const lines = pasted.split(/\r\n?|\n/u);
  const isQuoted = lines.every((line) => line.trim() === '' || /^\s*>/u.test(line));
  return (isQuoted ? lines.map((line) => line.replace(/^\s*>+ ?/u, '')) : lines).join('\n');
}
