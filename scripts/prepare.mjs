// What every command needs before it can run: the packages of the lockfile, Node 24, and a build
// that is not older than its sources. Plain JavaScript without packages, because it runs first and
// on the machine's own Node (20 or newer).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with one sentence and a status that is not 0. */
export function stop(sentence, status = 1) {
  say(sentence);
  process.exit(status);
}

/** Installs through the lockfile when a package is missing or of another version. */
export function install() {
  if (isInstalled()) return;
  say('Installing the packages of package-lock.json (once, about 10 seconds) ...');
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const env = { ...process.env, NODE_ENV: 'development' };
  // npm hands its own arguments on through these; here they would change what is installed.
  for (const name of ['npm_config_package', 'npm_config_call', 'npm_config_omit', 'npm_config_prefix']) delete env[name];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) stop('The packages could not be installed (see above); check the network and run "npm ci", then try again.');
}

function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const found = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (found === null) return false;
  return Object.entries(wanted ?? {}).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const there = found[path];
    return there === undefined ? Boolean(entry.optional || entry.devOptional) : there.version === entry.version;
  });
}

function readLock(path) {
  if (!existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Node 24 from the lockfile where the platform has one, else the running Node if it is new enough. */
export function findNode() {
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(`Netral needs Node 24 and this machine (${process.platform}-${process.arch}) has ${process.version}; install Node 24 and try again.`);
}

const sources = ['src', 'packages', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const built = join(root, 'dist', 'server');
const stamp = join(built, 'built.json');

/** Builds when there is no build or a source (or the list of them) changed since. */
export function build() {
  const newest = Math.max(...sources.map((name) => newestChange(join(root, name))));
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).newest === newest) return;
  say('Building ...');
  // Built beside and swapped in, so that a start which is killed here leaves the old build or none.
  const beside = join(root, 'dist', `new-${process.pid}`);
  const result = spawnSync(findNode(), [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NETRAL_BUILD_TO: beside },
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    stop('The build failed (see above).');
  }
  writeFileSync(join(beside, 'built.json'), JSON.stringify({ newest }));
  swapIn(beside);
}

function swapIn(beside) {
  const old = join(root, 'dist', `old-${process.pid}`);
  try {
    if (existsSync(built)) renameSync(built, old);
    renameSync(beside, built);
  } catch (thrown) {
    // Another start swapped its own in between; both were made from the same sources.
    if (!existsSync(stamp)) throw thrown;
    rmSync(beside, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function newestChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time changes when a file in it comes or goes.
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), found.mtimeMs);
}

/** Runs a program in our place: same terminal, signals passed on, its exit code is ours. */
export function become(command, args, env = process.env) {
  const child = spawn(command, args, { stdio: 'inherit', env });
  // From a terminal the child gets these too; hearing them here keeps us until it has ended.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  child.on('error', (thrown) => stop(`The program could not be started: ${thrown.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
