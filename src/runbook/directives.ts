/** The directives that may stand under a step's heading, and what they may be given. */
import type { Problem } from './problem.ts';
import type { DirectiveNode } from './tree.ts';

interface DirectiveRule {
  readonly name: string;
  readonly takes: 'nothing' | 'duration' | 'text' | 'command' | 'branch';
  /** May stand more than once. */
  readonly repeats?: true;
  /** One line for messages and for the documentation. */
  readonly meaning: string;
}

export const DIRECTIVES: readonly DirectiveRule[] = [
  { name: 'timeout', takes: 'duration', meaning: 'how long one command may take' },
  { name: 'retry', takes: 'duration', meaning: 'run a command again, once a second, until it matches, for this long' },
  { name: 'unordered', takes: 'nothing', meaning: 'lines may come in any order' },
  { name: 'table', takes: 'nothing', meaning: 'any run of blanks equals any other' },
  { name: 'json', takes: 'nothing', meaning: 'compare as JSON' },
  { name: 'optional', takes: 'nothing', meaning: 'a failure does not fail the runbook' },
  { name: 'cleanup', takes: 'nothing', meaning: 'runs after a failure too' },
  { name: 'destructive', takes: 'text', meaning: 'what is lost; a real engine asks first' },
  { name: 'trace', takes: 'nothing', meaning: 'what the step sets in motion is shown as it runs' },
  { name: 'detour', takes: 'nothing', meaning: 'runs only when a branch leads to it' },
  { name: 'branch', takes: 'branch', repeats: true, meaning: 'where to go on when this known error comes' },
  { name: 'check', takes: 'command', repeats: true, meaning: 'the state this step leaves, asked silently' },
];

const EXPECTED: Record<DirectiveRule['takes'], string> = {
  nothing: 'nothing after it',
  duration: 'a duration such as `500ms`, `30s` or `2m`',
  text: 'the name of what will be lost, such as `volume app-data`',
  command: 'a command whose output shows the state',
  branch: 'an error and a step, such as `port-already-allocated other-port`, or `port-already-allocated runbooks/SLUG`',
};

const UNIT_MS: Record<string, number> = { ms: 1, s: 1000, m: 60_000 };

/** `500ms`, `30s`, `2m` in milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d+)(ms|s|m)$/.exec(text) ?? [];
  const factor = UNIT_MS[unit ?? ''];
  return amount === undefined || factor === undefined || Number(amount) === 0 ? undefined : Number(amount) * factor;
}

/** `port-already-allocated other-port`, or `… runbooks/publish-ports`; undefined for anything else. */
export function parseBranch(
  text: string,
): { readonly error: string; readonly step: string | null; readonly runbook: string | null } | undefined {
  const [, error, folder, target] = /^([a-z0-9][a-z0-9-]*)\s+(runbooks\/)?([a-z0-9][a-z0-9-]*)$/.exec(text) ?? [];
  if (error === undefined || target === undefined) return undefined;
  return { error, step: folder ? null : target, runbook: folder ? target : null };
}

/** The rule called `name`. */
export const directiveRule = (name: string): DirectiveRule | undefined => DIRECTIVES.find((rule) => rule.name === name);

/** What is wrong with a directive, or undefined. */
export function checkDirective(node: DirectiveNode): Problem | undefined {
  const rule = directiveRule(node.name);
  const place = { line: node.line, column: node.column };
  if (!rule) {
    const names = DIRECTIVES.map(({ name }) => `@${name}`).join(', ');
    return {
      code: 'unknown-directive',
      ...place,
      message: `unknown directive @${node.name}`,
      expected: `one of ${names}`,
    };
  }
  if (fits(rule, node.value)) return undefined;
  const given = node.value === '' ? 'nothing' : `\`${node.value}\``;
  return {
    code: 'directive-value',
    ...place,
    message: `@${node.name} was given ${given}`,
    expected: EXPECTED[rule.takes],
  };
}

function fits(rule: DirectiveRule, value: string): boolean {
  if (rule.takes === 'nothing') return value === '';
  if (rule.takes === 'duration') return parseDuration(value) !== undefined;
  if (rule.takes === 'branch') return parseBranch(value) !== undefined;
  return value !== '';
}
