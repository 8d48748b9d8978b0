// Starts a browser: the machine's own where there is one, else the packed one from the lockfile with the
// libraries and fonts that come beside it. Unpacked once into the folder for passing files, by rename, so
// that two test files may start together. Every start has a profile of its own and leaves nothing behind.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export type Started = { browser: Browser; close: () => Promise<void> };

export async function startChromium(installed = '/usr/bin/chromium'): Promise<Started> {
  const home = await mkdtemp(join(tmpdir(), 'netral-browser-'));
  const found = existsSync(installed) ? { executablePath: installed, env: {} } : await packed();
  const browser = await chromium.launch({
    executablePath: found.executablePath, args: flags, env: { ...process.env, ...found.env, HOME: home },
  });
  return { browser, close: async () => { await browser.close(); await rm(home, { recursive: true, force: true }); } };
}

async function packed(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const source = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..', 'bin');
  const { version } = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `netral-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) await unpack(source, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
}

async function unpack(source: string, folder: string): Promise<void> {
  const passing = await mkdtemp(`${folder}-`);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    await writeFile(join(passing, `${name}.tar`), brotliDecompressSync(await readFile(join(source, `${name}.tar.br`))));
    await promisify(execFile)('tar', ['-xf', `${name}.tar`], { cwd: passing });
    await rm(join(passing, `${name}.tar`));
  }
  await writeFile(join(passing, 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
  await writeFile(join(passing, 'chromium'), brotliDecompressSync(await readFile(join(source, 'chromium.br'))), { mode: 0o700 });
  await mkdir(dirname(folder), { recursive: true });
  await rename(passing, folder).catch(async (error: unknown) => {
    await rm(passing, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}
