/**
 * npm run record -- --engine 28.5.2 --shell COMMAND [SESSION...]
 *
 * Plays test/recordings/sessions/*.sh on a host with a real Docker Engine and writes what every command printed to
 * test/recordings/<major>/<session>.json, with the engine, the host and the date as provenance. COMMAND is started once
 * for each session and is fed a bash script: `bash` for the engine of this machine, `ssh host bash` for another one.
 * The host should have busybox:latest and hello-world:latest and nothing else; each session runs in a directory of its own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCode } from '../../src/shell/syntax/code.ts';
import { isIncomplete } from '../../src/shell/syntax/problem.ts';
import { playOnRealHost } from '../support/real-host.ts';
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

function record(session: string, commands: readonly string[]): Recording {
  const answers = playOnRealHost(values.shell ?? '', commands);
  return {
    session,
    engine: values.engine ?? '',
    recorded: values.date ?? new Date().toISOString().slice(0, 10),
    steps: answers.map((answer, index) => ({ cmd: commands[index] ?? '', ...answer })),
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
