/** Why a whole file cannot be read; `texts.id.ts` has a sentence for each. */
export const fileProblems = [
  'not-a-table', 'old-excel', 'too-large', 'utf16', 'columns-unknown', 'too-many-rows', 'no-rows', 'swollen', 'broken', 'cut-off', 'staging-lost', 'stale',
] as const;
export type FileProblem = (typeof fileProblems)[number];

export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileProblem;

  constructor(code: FileProblem, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
