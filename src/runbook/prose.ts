/** The prose of a runbook, ja.mdx and en.mdx: which heading tells of which step. */
import { blankFences } from './fences.ts';
import { readHeading, type WrittenHeading } from './headings.ts';
import type { Problem } from './problem.ts';

/** A step as the prose names it: `<Step id="create" />` right below its heading; with a hint `<Step id="create">…</Step>`. */
export interface ProseStep {
  readonly id: string;
  /** The text of the heading above it. */
  readonly heading: string;
  /** 2 for `##`. */
  readonly level: number;
  /** A hint of the author's own stands between `<Step …>` and `</Step>`. */
  readonly hint: boolean;
  /** 1-based line of the `<Step>`. */
  readonly line: number;
}

export interface Prose {
  readonly steps: readonly ProseStep[];
  readonly problems: readonly Problem[];
}

const STEP = /^\s*<Step\b([^>]*?)\/?>/;
const ID = /\bid=(?:"([^"]*)"|'([^']*)')/;

/** Reads which steps a page tells of, in the page's order. */
export function readProse(page: string): Prose {
  const steps: ProseStep[] = [];
  const problems: Problem[] = [];
  let heading: WrittenHeading | undefined;
  let taken = true;
  for (const [index, line] of blankFences(page).split('\n').entries()) {
    const title = readHeading(line, index + 1);
    if (title) {
      heading = title;
      taken = false;
      continue;
    }
    const step = STEP.exec(line);
    if (!step) continue;
    const place = { line: index + 1, column: line.indexOf('<Step') + 1 };
    const [, double, single] = ID.exec(step[1] ?? '') ?? [];
    const id = double ?? single;
    if (id === undefined) {
      problems.push({
        code: 'prose-step-id',
        ...place,
        message: 'a <Step> without an id',
        expected: '`<Step id="create" />`',
      });
    } else if (!heading || taken) {
      const message = `the step \`${id}\` has no heading of its own`;
      problems.push({ code: 'prose-step-heading', ...place, message, expected: '`## Title` above each <Step>' });
    } else {
      const hint = !/\/>\s*$/.test(line);
      steps.push({ id, heading: heading.text, level: heading.level, hint, line: index + 1 });
    }
    taken = true;
  }
  return { steps, problems };
}

/** Hints that the other language has and this one has not; `other` is the file of that. */
export function checkHints(prose: Prose, twin: Prose, other: string): Problem[] {
  return twin.steps.flatMap(({ id, hint, line }): Problem[] => {
    const own = prose.steps.find((step) => step.id === id);
    if (!hint || !own || own.hint) return [];
    const message = `the step \`${id}\` has no hint here`;
    return [{ code: 'prose-hint', line: own.line, column: 1, message, expected: `one as in ${other}:${line}` }];
  });
}

/** Whether the prose tells of the plan's steps, each once and in the same order. */
export function checkProse(prose: Prose, stepIds: readonly string[]): Problem[] {
  const problems: Problem[] = [...prose.problems];
  const told = prose.steps.map(({ id }) => id);
  for (const { id, line } of prose.steps) {
    if (stepIds.includes(id)) continue;
    const expected = `one of ${stepIds.join(', ')}`;
    problems.push({
      code: 'prose-unknown-step',
      line,
      column: 1,
      message: `steps.console has no step \`${id}\``,
      expected,
    });
  }
  const missing = stepIds.filter((id) => !told.includes(id));
  if (missing.length > 0) {
    const line = prose.steps.at(-1)?.line ?? 1;
    const message = `nothing is said of the step${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`;
    problems.push({
      code: 'prose-missing-step',
      line,
      column: 1,
      message,
      expected: '`## Title`, then `<Step id="…" />`',
    });
  }
  const known = prose.steps.filter(({ id }) => stepIds.includes(id));
  const wanted = stepIds.filter((id) => told.includes(id));
  const wrong = known.findIndex(({ id }, index) => id !== wanted[index]);
  const at = known[wrong];
  if (at) {
    problems.push({
      code: 'prose-step-order',
      line: at.line,
      column: 1,
      message: `the step \`${at.id}\` stands in another place than in steps.console`,
      expected: wanted[wrong] === undefined ? 'each step once' : `\`${wanted[wrong]}\` here`,
    });
  }
  return problems;
}
