import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/platform/project-root.ts';
import type { Opened, Order, Signed } from './sender-program.ts';

type Answer<Asked extends Order> = Asked['do'] extends 'open' ? Opened : Signed;
export type SenderProcess = { readonly tell: <Asked extends Order>(order: Asked) => Promise<Answer<Asked>>; readonly close: () => void };

export function startSenders(): SenderProcess {
  const child = fork(join(projectRoot(), 'bench/pledge/sender-program.ts'), { execArgv: ['--import', './scripts/typescript.mjs'], cwd: projectRoot() });
  const tell = async <Asked extends Order>(order: Asked): Promise<Answer<Asked>> => {
    child.send(order);
    const [answer] = await once(child, 'message') as [Answer<Asked> | { readonly failed: string }];
    if ('failed' in answer) throw new Error(answer.failed);
    return answer;
  };
  return { tell, close: () => child.disconnect() };
}
