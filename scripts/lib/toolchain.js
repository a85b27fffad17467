// What every script needs before it can start: the packages, and a Node that runs TypeScript. Plain JavaScript, for Node 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);

/** Prints a line of progress. */
export const say = (text) => process.stdout.write(`\u001b[2m▸\u001b[0m ${text}\n`);

/** Runs a command with its output shown; resolves with the exit status. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  });
}

/** Like `run`, but ends this script with the same status when the command fails. */
export async function must(command, args, options) {
  const status = await run(command, args, options);
  if (status !== 0) process.exit(status);
}

const newer = (a, b) => statSync(a).mtimeMs > statSync(b).mtimeMs + 1000;

/** Installs the packages that package-lock.json names, when they are missing or older than it. */
export async function ensurePackages({ forTests = false } = {}) {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const complete = !forTests || existsSync(path.join(root, 'node_modules/vitest'));
  if (existsSync(installed) && complete && !newer(lock, installed)) return;
  say(`Installing the packages${forTests ? ', those for the tests included' : ''} (about a minute the first time)`);
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('npm', [...flags, ...(forTests ? ['--include=dev'] : ['--omit=dev'])]);
}

/** A Node that runs TypeScript as it is: the one that runs this, or the one among the packages. */
export function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 23 || (major === 22 && minor >= 18)) return process.execPath;
  try {
    return require.resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    console.error(
      `This is Node ${process.versions.node} on ${process.platform}-${process.arch}; hatoba needs Node 22.18 or newer there.`,
    );
    process.exit(2);
  }
}

/** The environment in which `node` is the modern one, for tools that start themselves through a shebang. */
export function modernEnv(extra = {}) {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${path.dirname(modernNode())}${path.delimiter}${process.env.PATH ?? ''}`,
    ...extra,
  };
}

/** The script behind a package's command. */
export function bin(packageName, command = packageName.split('/').pop()) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin: entry } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof entry === 'string' ? entry : entry[command]);
}

/** Runs a package's command with the modern Node. */
export const tool = (packageName, args, options = {}) =>
  run(modernNode(), [bin(packageName), ...args], { env: modernEnv(), ...options });
