// Some checks need what a machine may lack. There they are skipped with a printed reason; in CI,
// where everything is installed first, a missing thing is a failure.

export function skipUnless(present: boolean, reason: string): string | false {
  if (present) return false;
  if (process.env['CI'] === 'true') throw new Error(`In CI nothing is skipped: ${reason}`);
  return reason;
}

export const isRoot = process.getuid?.() === 0;
