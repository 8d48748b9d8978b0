// The same file is run from `src` in tests and from `dist` in service, so the folder of the
// project is found by what stands in it, not by counting dots.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'db', 'migrations')) && existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder of the project (with db/migrations) was not found.');
  return projectRoot(parent);
}
