/**
 * Records what a real shell answers to the scripts of a `.cases` file (separated by lines of `%%`):
 * `node test/support/record-shell.ts test/recordings/shell/bash.cases 'bash 5.2.15' bash -c`
 * Every script runs in a directory of its own. `killme SIGNAL` must be in PATH: it sends itself that signal.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesOf } from './shell-cases.ts';

const [file = '', provenance = '', command = 'bash', ...args] = process.argv.slice(2);
const PATH = `${process.env.EXTRA_PATH ?? ''}/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;
const recorded = casesOf(readFileSync(file, 'utf8')).map((script) => {
  const cwd = mkdtempSync(join(tmpdir(), 'shell-'));
  const env = { PATH, HOME: '/root', LANG: 'C.UTF-8' };
  const run = spawnSync(command, [...args, script], { cwd, env, input: '', encoding: 'utf8' });
  rmSync(cwd, { recursive: true });
  return { script, stdout: run.stdout, stderr: run.stderr, exit: run.status ?? 128 };
});
const text = JSON.stringify({ shell: provenance, cases: recorded }, null, 1);
writeFileSync(file.replace(/\.cases$/, '.json'), `${text}\n`);
