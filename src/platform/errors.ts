// Two answers a page can give without a fault of ours, and one for people at a terminal.
// Everything else that is thrown is our fault: logged once with a reference number.

/** Not there, or its existence is nobody's business: both look the same from outside. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** There, and the person may know that, but not theirs to see or do. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

/**
 * Something a person at a terminal can mend. `message` is one clear sentence (plus, where it
 * helps, the exact command on lines of its own) and is printed as it stands, without a stack.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The one list of start-up and command problems. `problems.test.ts` keeps it used and complete. */
export const problemCodes = [
  'bad-setting',
  'folder-in-use',
  'folder-not-writable',
  'disk-full',
  'database-missing',
  'database-unreachable',
  'database-too-old',
  'database-encoding',
  'database-stopped',
  'folder-other-version',
  'no-unprivileged-user',
  'roles-missing',
  'role-password-unknown',
  'migration-changed',
  'migration-unknown',
  'key-missing',
  'key-unreadable',
  'clock-set-back',
  'keys-unreachable',
  'keys-not-whole',
  'port-busy',
  'command-unknown',
  'option-file',
  'log-empty',
  'log-unreachable',
  'backup-damaged',
  'backup-recipient',
  'nothing-to-save',
  'restore-not-empty',
  'restore-unfinished',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** The PostgreSQL or system error code of whatever was thrown, for logs and for choosing a sentence. */
export function codeOf(thrown: unknown): string {
  if (thrown instanceof Problem) return thrown.code;
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return thrown instanceof Error ? thrown.name : 'unknown';
}
