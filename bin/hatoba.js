#!/usr/bin/env node
// Starts the command line with a Node that runs TypeScript: this one, or the one among the packages.
// Plain JavaScript, because it must also run where that Node is still to be found.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/command/main.ts', import.meta.url);
const cache = fileURLToPath(new URL('../node_modules/.cache/hatoba', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (!existsSync(new URL('../node_modules/yaml', import.meta.url))) {
  process.stderr.write('hatoba: the packages are not installed yet. Run `npm ci --ignore-scripts`, or `npm start`.\n');
  process.exitCode = 2;
} else if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.(cache);
  await import(main.href);
} else start(modernNode());

function modernNode() {
  try {
    return module.createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    process.stderr.write(
      `hatoba: this is Node ${process.versions.node} on ${process.platform}-${process.arch}; Node 22.18 or newer is needed there.\n`,
    );
    process.exit(2);
  }
}

/** Runs the command line in another Node and ends as it ends. */
function start(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? cache },
  });
  // A Ctrl-C typed at a terminal reaches the child by itself.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGQUIT']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`hatoba: cannot start ${node}: ${error.message}\n`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal ?? 'SIGTERM'] ?? 15)));
}
