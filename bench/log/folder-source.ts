import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../../packages/proof/index.ts';

export const folderSource = (folder: string): ReadFile => (path) => readFile(join(folder, path));
