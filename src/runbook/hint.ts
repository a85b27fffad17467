/** What can be said of a step's commands without giving them away: a hint made of the plan. */
import type { PlanCommand, PlanStep } from './plan.ts';

/** What a command leaves on the screen. */
export type Shown =
  | { readonly kind: 'nothing' | 'json' | 'table' | 'text' }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'fails'; readonly exit: number };

export interface Hint {
  /** The programs in the order they are used, each once, with their subcommands: `docker volume create`. */
  readonly programs: readonly string[];
  /** What the last command shows. */
  readonly shows: Shown;
}

/** Words after which comes another word that says what is done. */
const NOUNS =
  /^(?:volume|network|image|container|system|compose|buildx|builder|context|plugin|manifest|swarm|node|service|stack|secret|config)$/;
const HAVE_VERBS = /^(?:docker|systemctl|apt|apt-get|ip|nvidia-ctk|ctr|git)$/;

/** The hint that a step's own commands make. */
export function hintOf(step: Pick<PlanStep, 'commands'>): Hint {
  const programs = step.commands.flatMap(({ text }) => programsOf(text));
  const last = step.commands.at(-1);
  return { programs: [...new Set(programs)], shows: last ? shownBy(last) : { kind: 'nothing' } };
}

/** The program at the head of each part of a line: what pipes and lists join. Quoted text and here-documents are passed over. */
function programsOf(command: string): string[] {
  const line = (command.split('\n')[0] ?? '').replace(/'[^']*'|"[^"]*"/g, '_');
  return line.split(/\|\||&&|[|;]/).flatMap((part) => {
    const words = part.trim().split(/\s+/);
    while (/^(?:sudo|!|\w+=.*|-\S*)$/.test(words[0] ?? '')) words.shift();
    const [program = '', ...rest] = words;
    if (!/^[a-z][\w.-]*$/.test(program)) return [];
    return [[program, ...(HAVE_VERBS.test(program) ? verbsOf(rest) : [])].join(' ')];
  });
}

function verbsOf(words: readonly string[]): string[] {
  const plain = words.filter((word) => /^[a-z][a-z-]*$/.test(word));
  const [first] = plain;
  if (first === undefined) return [];
  return NOUNS.test(first) ? plain.slice(0, 2) : [first];
}

function shownBy({ expect: { exit, comparison, lines } }: PlanCommand): Shown {
  if (exit !== 0) return { kind: 'fails', exit };
  if (lines.length === 0) return { kind: 'nothing' };
  if (comparison === 'json') return { kind: 'json' };
  if (/^[A-Z]{2,}[A-Z ]* {2,}[A-Z]/.test(lines[0]?.text ?? '')) return { kind: 'table' };
  return lines.some(({ gap }) => gap) ? { kind: 'text' } : { kind: 'lines', count: lines.length };
}
