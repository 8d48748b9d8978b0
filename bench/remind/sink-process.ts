import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../src/platform/project-root.ts';

export type Counted = { readonly ids: number; readonly mails: number; readonly addressees: number; readonly texts: number };
export type SinkProcess = { readonly url: string; readonly counted: () => Promise<Counted>; readonly close: () => void };

export async function startSink(): Promise<SinkProcess> {
  const child = spawn(process.execPath, ['--import', './scripts/typescript.mjs', join(projectRoot(), 'bench/remind/sink.ts')], { cwd: projectRoot(), stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next() as { value: string; done?: boolean };
    if (done === true) throw new Error('The sink ended.');
    return value;
  };
  const url = await line();
  return {
    url,
    counted: async () => {
      child.kill('SIGUSR2');
      return JSON.parse(await line()) as Counted;
    },
    close: () => void child.kill('SIGTERM'),
  };
}
