// Asks each witness to sign the newest checkpoint (C2SP tlog-witness). What it answers is checked before it is kept.
import { parseNote, signatureBy, writeAddCheckpoint, type NoteKey } from '../../packages/proof/index.ts';
import type { AppContext } from '../platform/app-context.ts';
import type { Db } from '../platform/db/db.ts';
import { housekeep } from './housekeep.ts';
import { proverFor } from './log-tree.ts';
import type { Witness } from './witnesses.ts';

type Newest = { readonly size: number; readonly note: string };

/** Names of the witnesses that gave no good answer. */
export async function gatherCosignatures({ db }: Pick<AppContext, 'db'>, witnesses: readonly Witness[]): Promise<readonly string[]> {
  const newest = await db.selectFrom('audit.log_checkpoint').select(['size', 'note']).orderBy('size', 'desc').limit(1).executeTakeFirst();
  if (newest === undefined) return [];
  const silent = await Promise.all(witnesses.map(async (witness) => ((await isSigned(db, witness, newest)) ? [] : [witness.key.name])));
  return silent.flat();
}

async function isSigned(db: AppContext['db'], { key, url }: Witness, newest: Newest): Promise<boolean> {
  const { last } = await db.selectFrom('audit.log_cosignature').select((of) => of.fn.max('size').as('last')).where('witness', '=', key.name).executeTakeFirstOrThrow();
  if (last === newest.size) return true;
  try {
    const found = await ask(db, url, newest, last ?? 0, key);
    if (found === null) return false;
    const row = { size: newest.size, witness: key.name, ...found };
    await housekeep(db, 'vouch-log', (tx) => tx.insertInto('audit.log_cosignature').values(row).onConflict((on) => on.doNothing()).execute());
    return true;
  } catch (thrown) {
    // Not reached, or not in time: asked again at the next round.
    if (thrown instanceof TypeError || (thrown instanceof DOMException && thrown.name === 'TimeoutError')) return false;
    throw thrown;
  }
}

type Cosignature = { readonly line: string; readonly signed_at: Date };

async function ask(db: Db, url: string, newest: Newest, old: number, key: NoteKey): Promise<Cosignature | null> {
  const first = await post(db, url, newest, old);
  const theirs = first.status === 409 && /^\d{1,10}\n?$/u.test(first.text) ? Number(first.text) : null;
  // It remembers another size than we do, because an answer was lost on the way.
  const answer = theirs === null || theirs === old || theirs > newest.size ? first : await post(db, url, newest, theirs);
  return answer.status === 200 ? readCosignature(newest.note, answer.text, key) : null;
}

async function post(db: Db, url: string, { size, note }: Newest, old: number): Promise<{ status: number; text: string }> {
  const path = await proverFor(db, size).consistency(old);
  const answer = await fetch(`${url}/add-checkpoint`, {
    method: 'POST', body: writeAddCheckpoint({ old, path, note }), redirect: 'error', signal: AbortSignal.timeout(10_000),
  });
  return { status: answer.status, text: (await answer.text()).slice(0, 10_000) };
}

function readCosignature(note: string, lines: string, key: NoteKey): Cosignature | null {
  for (const line of lines.split('\n')) {
    const signed = parseNote(`${note.slice(0, note.lastIndexOf('\n\n') + 2)}${line}\n`);
    const good = signed === null ? null : signatureBy(signed, key);
    if (good !== null && good.atSeconds !== null) return { line, signed_at: new Date(good.atSeconds * 1000) };
  }
  return null;
}
