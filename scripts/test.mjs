// npm test · npm run check · npm run prove. Named steps, each with its time; ends at the first that fails.
//   npm test -- audit            only the test files whose path contains "audit", after the other steps
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, findNode, install, root, say, stop } from './prepare.mjs';

install();
process.chdir(root);
const node = findNode();
const [kind = 'test', ...parts] = process.argv.slice(2);
const tool = (...path) => join('node_modules', ...path);

function run(command, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` };
    const child = spawn(command, args, { stdio: 'inherit', env });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, pass);
    child.on('error', (thrown) => resolve(stop(`${command} could not be started: ${thrown.message}`)));
    child.on('exit', (code) => {
      for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

const types = async (project) => run(node, [tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', project]);
const tests = (size, kinds) => run(node, ['--import', './scripts/typescript.mjs', join('test', 'run.ts'), size, kinds, ...parts]);

const buildStep = { name: 'build', work: async () => (build(), 0) };
const checks = [
  buildStep,
  { name: 'types', work: () => types('.') },
  { name: 'types of packages/law', work: () => types('packages/law') },
  { name: 'types of packages/language', work: () => types('packages/language') },
  { name: 'types of packages/proof', work: () => types('packages/proof') },
  { name: 'types of what phones run', work: () => types('tsconfig.browser.json') },
  { name: 'types of the service worker', work: () => types('tsconfig.worker.json') },
  { name: 'lint', work: () => run(node, [tool('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings']) },
  { name: 'tests and proofs with small counts', work: () => tests('small', 'test,proof') },
];
const steps = {
  check: checks,
  test: checks,
  prove: [buildStep, { name: 'proofs with full counts', work: () => tests('full', 'proof') }],
}[kind];
if (steps === undefined) stop(`There is no list of steps called "${kind}"; say test, check or prove.`);

const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const summary = [];
let status = 0;
for (const { name, work } of steps) {
  const at = Date.now();
  say(`── ${name}`);
  status = await work();
  summary.push(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(at)})`);
  if (status !== 0) break;
}
say(`── summary\n${summary.join('\n')}\n${status === 0 ? 'all' : 'stopped after'} ${summary.length} of ${steps.length} steps in ${seconds(began)}`);
process.exit(status);
