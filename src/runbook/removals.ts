/** Which things of an engine a step's commands remove by name, as far as their words say it. */
import type { Values } from './pattern.ts';
import type { PlanStep } from './plan.ts';

export type ThingKind = 'container' | 'image' | 'volume' | 'network';

export interface Removals {
  readonly named: readonly { readonly kind: ThingKind; readonly name: string }[];
  /** No command of the step removes anything that is not named here, and none that was not understood. */
  readonly complete: boolean;
}

const VERBS: readonly { readonly words: RegExp; readonly kind: ThingKind }[] = [
  { words: /^docker (?:container )?rm\s/, kind: 'container' },
  { words: /^docker volume (?:rm|remove)\s/, kind: 'volume' },
  { words: /^docker network (?:rm|remove)\s/, kind: 'network' },
  { words: /^docker (?:image rm|image remove|rmi)\s/, kind: 'image' },
];
/** Commands that show or make something, and remove nothing. */
const HARMLESS =
  /^(?:docker (?:ps|images|inspect|logs|port|info|version|(?:container|image|volume|network|system) (?:ls|list|inspect|df)|(?:container )?(?:stop|start|create))|echo|true|test|cat|ls)\b/;
/** What only a shell can tell the meaning of. */
const SHELL = /[`*?;|&<>(){}'"\\]|\$\(/;

/** Reads the commands of a step; `values` are the texts that `$name` stands for. */
export function removalsOf(step: Pick<PlanStep, 'commands'>, values: Values): Removals {
  const named: { kind: ThingKind; name: string }[] = [];
  let complete = true;
  for (const { text } of step.commands) {
    const line = text.replace(/\$\{?([a-z][a-z0-9_]*)\}?/g, (whole, name: string) => values[name] ?? whole);
    const verb = VERBS.find(({ words }) => words.test(line));
    if (!verb || SHELL.test(line)) {
      complete &&= HARMLESS.test(line);
      continue;
    }
    const words = line.replace(verb.words, '').trim().split(/\s+/);
    const names = words.filter((word) => !word.startsWith('-') && !word.includes('$'));
    named.push(...names.map((name) => ({ kind: verb.kind, name })));
    // `-v` takes anonymous volumes along, which have no name here.
    complete &&= words.every((word) => !word.includes('$') && !/^(?:-\w*v\w*|--volumes)$/.test(word));
  }
  return { named, complete };
}
