import { codeOf, Problem } from '../errors.ts';

export const damaged = (options?: ErrorOptions): Problem =>
  new Problem('backup-damaged', 'This back-up is damaged or not whole, so nothing of it was kept; take another copy of it, or an earlier one.', options);

export const noRoom = (where: string, options?: ErrorOptions): Problem =>
  new Problem('disk-full', `There is no space left for ${where}; nothing was kept; free some space and do it again.`, options);

/** What the file system or the server says about a full disk becomes one sentence; anything else passes through. */
export function roomProblem(thrown: unknown, where: string): unknown {
  return ['ENOSPC', 'EDQUOT', '53100'].includes(codeOf(thrown)) ? noRoom(where, { cause: thrown }) : thrown;
}
