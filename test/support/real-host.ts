/** Commands played on a host with a real Docker Engine, through a shell there: `bash`, or `ssh host bash`. */
import { spawnSync } from 'node:child_process';
import type { Answer } from './replay.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const decode = (text: string | undefined): string => Buffer.from(text ?? '', 'base64').toString('utf8');

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

/**
 * What each command answered, in a fresh directory `$HOME/work`. `shell` is started once and fed a bash script. Throws when
 * the shell ends before the last command, or after five minutes.
 */
export function playOnRealHost(shell: string, commands: readonly string[]): Answer[] {
  const played = spawnSync('bash', ['-c', shell], { input: scriptFor(commands), encoding: 'utf8', timeout: 300_000 });
  const lines = played.stdout.trimEnd().split('\n');
  if (lines.length !== commands.length)
    throw new Error(`${lines.length} answers to ${commands.length} commands\n${played.stderr}`);
  return lines.map((line) => {
    const [exit, stdout, stderr] = line.split('|');
    return { stdout: decode(stdout), stderr: decode(stderr), exit: Number(exit) };
  });
}
