/**
 * npm run record -- --engine 28.5.2 --shell COMMAND [SESSION...]
 *
 * Plays test/recordings/sessions/*.sh on a host with a real Docker Engine and writes what every command printed to
 * test/recordings/<major>/<session>.json, with the engine, the host and the date as provenance. COMMAND is started once
 * for each session and is fed a bash script: `bash` for the engine of this machine, `ssh host bash` for another one.
 * The host should have busybox:latest and hello-world:latest and nothing else; each session runs in a directory of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCode } from '../../src/shell/syntax/code.ts';
import { isIncomplete } from '../../src/shell/syntax/problem.ts';
import { listSessions, type Recording, recordingsRoot } from '../support/recordings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' }, shell: { type: 'string' }, date: { type: 'string' } },
});
if (!values.engine || !values.shell) {
  console.error('Usage: npm run record -- --engine VERSION --shell COMMAND [SESSION...]');
  process.exit(2);
}
const major = values.engine.split('.')[0] ?? '';

/** Commands of a session: lines, joined while the shell would ask for more. */
function commandsOf(file: string): string[] {
  const commands: string[] = [];
  let open = '';
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    if (open === '' && (line.startsWith('#') || line.trim() === '')) continue;
    open = open === '' ? line : `${open}\n${line}`;
    if (isIncomplete(createCode(open))) continue;
    commands.push(open);
    open = '';
  }
  if (open !== '') throw new Error(`${file}: the last command goes on at the end of the file`);
  return commands;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A script that runs the commands one after the other in one shell and prints status, stdout and stderr of each. */
function scriptFor(commands: readonly string[]): string {
  const calls = commands.map((command) => `play ${base64(command)}`);
  return `
rm -rf "$HOME/work"; mkdir -p "$HOME/work"; cd "$HOME/work"
hatoba_out=$(mktemp) hatoba_err=$(mktemp)
exec 9>&1
play() {
  hatoba_cmd=$(printf %s "$1" | base64 -d)
  set --
  eval "$hatoba_cmd" >"$hatoba_out" 2>"$hatoba_err" </dev/null
  printf '%s|%s|%s\\n' "$?" "$(base64 -w0 <"$hatoba_out")" "$(base64 -w0 <"$hatoba_err")" >&9
}
${calls.join('\n')}
rm -f "$hatoba_out" "$hatoba_err"
`;
}

function record(session: string, commands: readonly string[]): Recording {
  const played = spawnSync('bash', ['-c', values.shell ?? ''], { input: scriptFor(commands), encoding: 'utf8', timeout: 300_000 });
  const lines = played.stdout.trimEnd().split('\n');
  if (lines.length !== commands.length) throw new Error(`${session}: ${lines.length} answers to ${commands.length} commands\n${played.stderr}`);
  const decode = (text: string | undefined): string => Buffer.from(text ?? '', 'base64').toString('utf8');
  return {
    session,
    engine: values.engine ?? '',
    recorded: values.date ?? new Date().toISOString().slice(0, 10),
    steps: commands.map((cmd, index) => {
      const [exit, stdout, stderr] = (lines[index] ?? '').split('|');
      return { cmd, stdout: decode(stdout), stderr: decode(stderr), exit: Number(exit) };
    }),
  };
}

mkdirSync(path.join(recordingsRoot, major), { recursive: true });
for (const { name, file, engines } of listSessions()) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!engines.includes(major)) continue;
  const recording = record(name, commandsOf(file));
  writeFileSync(path.join(recordingsRoot, major, `${name}.json`), `${JSON.stringify(recording, null, 1)}\n`);
  console.log(`${major}/${name}: ${recording.steps.length} commands`);
}
