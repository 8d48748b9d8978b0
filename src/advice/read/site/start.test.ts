// The real program with a file of statements, and with one that is not there.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freePort, run } from '../../../../test/crash/program.ts';
import { paths } from '../../../paths.ts';
import { makeOpenFolder } from '../../../platform/db/test-database.ts';

let folder = '';
before(async () => { folder = await makeOpenFolder(); });
after(() => rm(folder, { recursive: true, force: true, maxRetries: 20 }));

test('a start with a missing file says one sentence and ends; with the file in place it starts and shows it', async () => {
  const file = join(folder, 'pernyataan.json');
  const settings = { NETRAL_DATA: join(folder, 'data'), NETRAL_GUIDANCE: file };
  const refused = run('src/main/web.ts', { ...settings, PORT: String(await freePort()) });
  assert.equal(await refused.ended, 1, refused.said());
  assert.equal(refused.said().trim(), `The file of NETRAL_GUIDANCE (${file}) cannot be read; mend the path, or leave the setting out.`);

  await writeFile(file, JSON.stringify([{
    id: 'SE-7-2026', body: 'Sekretariat Dinas Contoh', on: '2026-03-02', channel: 'surat edaran', contests: [], direction: 'warns',
    quote: { id: 'Jangan berfoto dengan calon.', en: 'Do not be photographed with candidates.' },
  }]));
  const port = await freePort();
  const program = run('src/main/web.ts', { ...settings, PORT: String(port) });
  await program.until(/Netral answers/u);
  const page = await (await fetch(`http://127.0.0.1:${port}${paths.statements}`)).text();
  program.child.kill('SIGTERM');
  assert.equal(await program.ended, 0, program.said());
  assert.match(page, /Jangan berfoto dengan calon\./);
});
