import { codeOf, Problem } from './errors.ts';

/** Turns what the file system says about the data folder into a sentence; anything else passes through. */
export function folderProblem(thrown: unknown, folder: string): unknown {
  switch (codeOf(thrown)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return new Problem('folder-not-writable', `Netral cannot write to ${folder}; make the folder writable, or set NETRAL_DATA to another one.`, { cause: thrown });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Problem('disk-full', `There is no space left for ${folder}; free some space, or set NETRAL_DATA to another folder.`, { cause: thrown });
    case 'ENOTDIR':
    case 'EEXIST':
      return new Problem('folder-not-writable', `${folder} is not a folder; set NETRAL_DATA to a folder.`, { cause: thrown });
    default:
      return thrown;
  }
}

export async function onFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw folderProblem(thrown, folder);
  }
}
