/** The last pass: a checked tree to a plan; and the three passes in one call. */
import { checkRunbook, checkSteps } from './check.ts';
import { parseBranch, parseDuration } from './directives.ts';
import { parseFence, parseRunbook } from './parse.ts';
import type {
  Comparison,
  Compiled,
  Engine,
  Expectation,
  Order,
  Plan,
  PlanBranch,
  PlanCheck,
  PlanStep,
} from './plan.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { CommandNode, DirectiveNode, RunbookTree, StepNode } from './tree.ts';

const DEFAULT_TIMEOUT = 120_000;

/** Compiles a steps.console. */
export function compileRunbook(text: string): Compiled {
  const { tree, problems } = parseRunbook(text);
  const all = [...problems, ...checkRunbook(tree)];
  const head = Object.fromEntries(tree.head.map(({ key, value }) => [key, value]));
  const failures = (head.failures as string[] | undefined) ?? [];
  return finish(all, tree, {
    host: String(head.host),
    failures,
    order: (head.order as Order | undefined) ?? orderOf(failures),
    terminal: head.terminal === true,
    engines: (head.engines as Engine[] | undefined) ?? ['sandbox'],
  });
}

/** On a machine that is broken from the start the symptom comes before the cure; elsewhere readers may look around. */
const orderOf = (failures: readonly string[]): Order => (failures.length > 0 ? 'gate' : 'advisory');

/**
 * Compiles the inside of a `console` fence to a plan of one step called `id`, to run on `host`.
 * `firstLine` is the line of the page on which `text` begins.
 */
export function compileFence(
  text: string,
  options: { readonly id: string; readonly host: string; readonly firstLine: number },
): Compiled {
  const { tree, problems } = parseFence(text, options.id, options.firstLine);
  return finish([...problems, ...checkSteps(tree)], tree, {
    host: options.host,
    failures: [],
    order: 'advisory',
    terminal: false,
    engines: ['sandbox'],
  });
}

function finish(problems: readonly Problem[], tree: RunbookTree, head: Omit<Plan, 'steps'>): Compiled {
  if (problems.length > 0) return { plan: null, problems: sortProblems(problems) };
  const plan: Plan = { ...head, steps: tree.steps.map(compileStep) };
  return { plan, problems: [] };
}

function compileStep(step: StepNode): PlanStep {
  const value = (name: string): string | undefined => step.directives.find((node) => node.name === name)?.value;
  const has = (name: string): boolean => value(name) !== undefined;
  const comparison: Comparison = has('json') ? 'json' : has('unordered') ? 'unordered' : 'lines';
  const table = has('table');
  return {
    id: step.id,
    line: step.line,
    commands: step.commands.map((node) => ({
      text: node.text,
      line: node.line,
      expect: expectationOf(node, comparison, table),
    })),
    timeout: parseDuration(value('timeout') ?? '') ?? DEFAULT_TIMEOUT,
    retry: parseDuration(value('retry') ?? '') ?? 0,
    optional: has('optional'),
    cleanup: has('cleanup'),
    trace: has('trace'),
    destructive: value('destructive') ?? null,
    detour: has('detour'),
    branches: step.directives.flatMap(compileBranch),
    checks: step.directives.flatMap(({ check }) => (check ? [compileCheck(check)] : [])),
  };
}

function compileBranch({ name, value, line }: DirectiveNode): PlanBranch[] {
  const branch = name === 'branch' ? parseBranch(value) : undefined;
  return branch ? [{ ...branch, line }] : [];
}

const compileCheck = (node: CommandNode): PlanCheck => ({
  text: node.text,
  line: node.line,
  anyOutput: node.output.length === 0,
  expect: expectationOf(node, 'lines', false),
});

const expectationOf = (node: CommandNode, comparison: Comparison, table: boolean): Expectation => ({
  lines: node.output.map(({ text, gap, line }) => ({ text, gap, line })),
  exit: node.exit?.value ?? 0,
  comparison,
  table,
});
