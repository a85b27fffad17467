/** The second pass: what a tree must hold to before it is compiled. */
import { checkBranches } from './check-branches.ts';
import { checkDirective, directiveRule } from './directives.ts';
import { readExpectedJson } from './match/expected-json.ts';
import { isPlaceholder, readPattern } from './pattern.ts';
import { mayShareName, type PlaceholderType } from './placeholders.ts';
import type { Problem } from './problem.ts';
import type { CommandNode, HeadEntry, OutputLine, RunbookTree, StepNode } from './tree.ts';

type Names = Map<string, { readonly type: PlaceholderType; readonly line: number }>;

const HEAD_KEYS: Record<string, { readonly expected: string; fits(value: unknown): boolean }> = {
  host: {
    expected: 'the name of a host profile, such as `ubuntu-24.04`',
    fits: (v) => typeof v === 'string' && v !== '',
  },
  engines: {
    expected: 'a list of `sandbox` and `docker`, such as `[sandbox, docker]`',
    fits: (v) => Array.isArray(v) && v.length > 0 && v.every((item) => item === 'sandbox' || item === 'docker'),
  },
  failures: {
    expected: 'a list of failures, such as `[disk-full]`',
    fits: (v) => Array.isArray(v) && v.length > 0 && v.every((item) => typeof item === 'string'),
  },
  order: {
    expected: '`gate` (a step waits for those before it) or `advisory`',
    fits: (v) => v === 'gate' || v === 'advisory',
  },
  terminal: {
    expected: '`true` where commands print to a terminal, as a person sees it',
    fits: (v) => typeof v === 'boolean',
  },
};

/** Problems of a whole runbook. */
export function checkRunbook(tree: RunbookTree): Problem[] {
  const problems = [...checkHead(tree.head), ...checkSteps(tree)];
  if (tree.steps.length === 0) {
    problems.push({
      code: 'no-steps',
      line: 1,
      column: 1,
      message: 'the runbook has no steps',
      expected: '`## id`, then `$ command`',
    });
  }
  return problems;
}

/** Problems of the steps alone, as for a fence. */
export function checkSteps(tree: RunbookTree): Problem[] {
  const names: Names = new Map();
  const seen = new Map<string, number>();
  const ofSteps = tree.steps.flatMap((step) => {
    const problems = checkStep(step, names);
    const first = seen.get(step.id);
    if (first !== undefined) {
      problems.push({
        code: 'duplicate-step',
        line: step.line,
        column: 4,
        message: `there is a step \`${step.id}\` in line ${first} already`,
        expected: 'an id of its own for each step',
      });
    } else seen.set(step.id, step.line);
    return problems;
  });
  return [...ofSteps, ...checkBranches(tree.steps)];
}

function checkHead(head: readonly HeadEntry[]): Problem[] {
  const problems = head.flatMap(({ key, value, line, column }): Problem[] => {
    const rule = HEAD_KEYS[key];
    if (!rule) {
      const expected = `one of ${Object.keys(HEAD_KEYS).join(', ')}`;
      return [{ code: 'unknown-key', line, column, message: `unknown key \`${key}\``, expected }];
    }
    if (rule.fits(value)) return [];
    return [
      { code: 'key-value', line, column, message: `\`${key}\` is ${JSON.stringify(value)}`, expected: rule.expected },
    ];
  });
  const broken = head.find(({ key }) => key === 'failures');
  const engines = head.find(({ key }) => key === 'engines')?.value;
  if (broken && Array.isArray(engines) && engines.includes('docker')) {
    problems.push({
      code: 'failures-on-docker',
      line: broken.line,
      column: 1,
      message: 'a real engine cannot be given failures',
      expected: '`engines: [sandbox]`',
    });
  }
  const at = head[0];
  if (at && !head.some(({ key }) => key === 'host')) {
    problems.push({
      code: 'no-host',
      line: at.line,
      column: 1,
      message: 'no host is named',
      expected: '`host: ubuntu-24.04`',
    });
  }
  return problems;
}

function checkStep(step: StepNode, names: Names): Problem[] {
  const problems: Problem[] = [];
  const has = (name: string): boolean => step.directives.some((directive) => directive.name === name);
  const given = new Set<string>();
  for (const node of step.directives) {
    const found = checkDirective(node);
    if (found) problems.push(found);
    if (given.has(node.name) && !directiveRule(node.name)?.repeats) {
      problems.push({
        code: 'duplicate-directive',
        line: node.line,
        column: 1,
        message: `@${node.name} stands twice`,
        expected: 'it once',
      });
    }
    given.add(node.name);
    if (node.check) problems.push(...checkOutput(node.check, names, false));
  }
  if (has('json') && has('unordered')) {
    problems.push({
      code: 'two-comparisons',
      line: step.line,
      column: 1,
      message: '@json and @unordered exclude each other',
      expected: 'one of them',
    });
  }
  for (const command of step.commands) problems.push(...checkOutput(command, names, has('json')));
  if (step.commands.length === 0) {
    problems.push({
      code: 'no-commands',
      line: step.line,
      column: 1,
      message: `the step \`${step.id}\` has no command`,
      expected: '`$ command`',
    });
  }
  return problems;
}

function checkOutput(command: CommandNode, names: Names, json: boolean): Problem[] {
  const problems = command.output.flatMap((line) => checkLine(line, names));
  if (json && problems.length === 0 && command.output.length > 0) {
    const read = readExpectedJson(command.output.map((line) => (line.gap ? '...' : line.text)).join('\n'));
    if ('message' in read) {
      const at = command.output[read.line - 1];
      problems.push({
        code: 'expected-json',
        line: at?.line ?? command.line,
        column: read.column + (at?.column ?? 1) - 1,
        message: read.message,
        expected: read.expected,
      });
    }
  }
  return problems;
}

function checkLine(line: OutputLine, names: Names): Problem[] {
  const { parts, faults } = readPattern(line.text);
  const at = (offset: number) => ({ line: line.line, column: line.column + offset });
  const problems: Problem[] = faults.map(({ code, offset, message, expected }) => ({
    code,
    ...at(offset),
    message,
    expected,
  }));
  for (const part of parts) {
    if (!isPlaceholder(part) || part.name === undefined) continue;
    const first = names.get(part.name);
    if (!first) names.set(part.name, { type: part.type, line: line.line });
    else if (!mayShareName(first.type, part.type)) {
      problems.push({
        code: 'placeholder-type',
        ...at(part.offset),
        message: `\`${part.name}\` is a {{${first.type}}} in line ${first.line}`,
        expected: `{{${first.type}:${part.name}}} or another name`,
      });
    }
  }
  return problems;
}
