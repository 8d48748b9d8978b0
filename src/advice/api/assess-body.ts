// `POST /api/assess`: the answer of `netral assess` for one object, or for each of a list in the same order.
import { jsonReply, type DataReply } from '../../platform/http/reply.ts';
import { assessLine } from '../assess-command.ts';
import type { Turn } from './throughput.ts';

export const mostInputs = 100;
/** Of a whole list; an object counts one and one more for each of its `acts`. Bounds the time and the size of an answer. */
export const mostActs = 500;
/** Acts between two turns: few enough that a page never waits long behind them. */
const actsPerTurn = 5;

export async function assessBody(text: string, turn: Turn): Promise<DataReply> {
  const told = read(text);
  if (Array.isArray(told)) return isTooMany(told) ? tooMany : jsonReply(200, await assessList(told, turn));
  await turnsFor(actsIn(told), turn);
  const { failed, answer } = assessLine(text, {}, {});
  return jsonReply(failed ? 422 : 200, answer);
}

const tooMany = jsonReply(413, { error: { code: 'too_many', message: `A list may have ${mostInputs} objects and ${mostActs} acts in all.` } });
const isTooMany = (list: readonly unknown[]): boolean =>
  list.length > mostInputs || list.reduce<number>((sum, one) => sum + actsIn(one), 0) > mostActs;

function actsIn(one: unknown): number {
  const acts = typeof one === 'object' && one !== null && 'acts' in one ? one.acts : null;
  return 1 + (Array.isArray(acts) ? acts.length : 0);
}

async function turnsFor(acts: number, turn: Turn): Promise<void> {
  for (let begun = 0; begun < acts; begun += actsPerTurn) await turn();
}

async function assessList(list: readonly unknown[], turn: Turn): Promise<unknown[]> {
  const answers: unknown[] = [];
  let paid = 0;
  for (const one of list) {
    const acts = actsIn(one);
    if (acts > paid) {
      await turnsFor(acts - paid, turn);
      paid += Math.ceil((acts - paid) / actsPerTurn) * actsPerTurn;
    }
    paid -= acts;
    answers.push(assessLine(lineOf(one), {}, {}).answer);
  }
  return answers;
}

/** What is not JSON gets its error from the core, as on a line. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line that `netral assess` would read. A number beyond all numbers would come out as `null`, which means unknown. */
function lineOf(one: unknown): string {
  try {
    return JSON.stringify(one, (_name, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 0 : value));
  } catch {
    // Nested too deeply to be written again, so it holds no facts either: an object with one field that nobody knows.
    return '{"nestedTooDeeply":true}';
  }
}
