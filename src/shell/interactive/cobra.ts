// Models the completion script that cobra writes for bash (bash_completionsV2.go): what a command itself says to
// `COMMAND __complete ARGS...`.
import { ask } from './ask.ts';
import type { Candidate, Completer, Completions } from './completion.ts';

/** The bits of cobra's ShellCompDirective, the last line `:N`. */
const ERROR = 1;
const NO_SPACE = 2;
const NO_FILES = 4;
const EXTENSIONS = 8;
const DIRECTORIES = 16;

/** Completion by the command's own `__complete`. */
export const cobraCompleter: Completer = async (proc, words) => {
  const [command = '', ...rest] = words;
  const answer = await ask(proc, [command, '__complete', ...rest]);
  return answer === undefined ? undefined : readAnswer(answer, words.at(-1) ?? '');
};

function readAnswer(text: string, typed: string): Completions | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const directive = Number(/^:(\d+)$/.exec(lines.at(-1) ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(directive) || directive & ERROR) return undefined;
  const said = lines.slice(0, -1);
  if (directive & EXTENSIONS) return { candidates: [], fallback: { extensions: said } };
  if (directive & DIRECTORIES) return { candidates: [], fallback: 'directories' };
  // Of `--flag=value` the command completes the value, and of `name:tag` bash lists what comes after the colon.
  const flag = /^-[^=]*=/.exec(typed)?.[0] ?? '';
  const unlisted = /^.*[:=]/s.exec(typed)?.[0].length ?? 0;
  const candidates = said.map((line): Candidate => {
    const [name = '', description] = line.split('\t');
    const value = flag + name;
    return {
      value,
      listed: value.slice(unlisted),
      ...(description !== undefined && { description }),
      ...((directive & NO_SPACE) !== 0 && { open: true }),
    };
  });
  return { candidates, ...(!(directive & NO_FILES) && { fallback: 'files' as const }) };
}
