import { Problem } from '../platform/errors.ts';

/** One line for the person at the terminal; standard output is for answers. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Fulfilled by the first SIGTERM or SIGINT; a later one does not wait. What comes within a second is
 * the same wish: a terminal sends Ctrl-C to every program of the group, and `npm start` passes it on.
 */
export function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt = 0;
    const ask = (): void => {
      if (askedAt !== 0 && performance.now() - askedAt > 1000) process.exit(1);
      askedAt ||= performance.now();
      resolve();
    };
    process.on('SIGTERM', ask);
    process.on('SIGINT', ask);
  });
}

/** Ends the program with what `work` returns; a problem is printed as its sentence, a fault with its stack. */
export async function end(work: Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await work) ?? 0;
  } catch (thrown) {
    say(thrown instanceof Problem ? thrown.message : `Netral stopped because of a fault in itself: ${describe(thrown)}`);
    process.exitCode = 1;
  }
  // Whatever still holds the event loop must not keep an ended program alive.
  setTimeout(() => process.exit(), 5_000).unref();
}

const describe = (thrown: unknown): string => (thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
