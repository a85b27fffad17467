/** The runbooks: syntax of their steps, and prose that tells of the same steps. */

import { readSource } from '../../book/files.ts';
import { languages } from '../../book/languages.ts';
import { compileRunbook } from '../../runbook/compile.ts';
import type { Plan } from '../../runbook/plan.ts';
import { checkHints, checkProse, readProse } from '../../runbook/prose.ts';
import { proseFile, stepsFile } from '../run/load.ts';
import { didYouMean } from '../suggest.ts';
import type { Runnable } from './execute.ts';
import type { Finding } from './finding.ts';
import { checkRunbookPlan } from './runbook-form.ts';

/** Problems of the runbooks `slugs`, and the plans of those that can be run. */
export function checkRunbooks(
  root: string,
  slugs: readonly string[],
  known: {
    readonly hosts: readonly string[];
    readonly failures: readonly string[];
    /** Slugs of errors, by which steps branch. */
    readonly errors: readonly string[];
  },
): { runnable: Runnable[]; findings: Finding[] } {
  const runnable: Runnable[] = [];
  const findings: Finding[] = [];
  for (const slug of slugs) {
    const file = stepsFile(slug);
    const source = readSource(root, file);
    if (!source) {
      findings.push(missing(file, 'the runbook has no steps', file));
      continue;
    }
    const { plan, problems } = compileRunbook(source.text);
    findings.push(...problems.map((problem) => ({ file, problem })));
    if (!plan) continue;
    const unknown = [
      ...unknownName(file, source.text, 'host', plan.host, known.hosts),
      ...plan.failures.flatMap((name) => unknownName(file, source.text, 'failure', name, known.failures)),
    ];
    findings.push(...unknownBranches(file, plan, known.errors, slugs));
    findings.push(...unknown, ...checkRunbookPlan(plan).map((problem) => ({ file, problem })));
    if (unknown.length === 0 && plan.engines.includes('sandbox')) runnable.push({ file, plan });
    findings.push(
      ...checkProsePages(
        root,
        slug,
        plan.steps.map(({ id }) => id),
      ),
    );
  }
  return { runnable, findings };
}

function unknownName(
  file: string,
  text: string,
  what: 'host' | 'failure',
  name: string,
  known: readonly string[],
): Finding[] {
  if (known.includes(name)) return [];
  const line = text.split('\n').findIndex((one) => one.startsWith(what)) + 1;
  const message = `unknown ${what} ${name}`;
  return [
    { file, problem: { code: `unknown-${what}`, line, column: 1, message, expected: `one of ${known.join(', ')}` } },
  ];
}

/** Branches for errors, and to runbooks, that are not there. */
function unknownBranches(file: string, plan: Plan, errors: readonly string[], slugs: readonly string[]): Finding[] {
  return plan.steps
    .flatMap(({ branches }) => branches)
    .flatMap(({ error, runbook, line }) => {
      const wrong = [
        ...(errors.includes(error)
          ? []
          : [`there is no error ${error} in content/errors.${didYouMean(error, errors)}`]),
        ...(runbook === null || slugs.includes(runbook)
          ? []
          : [`there is no runbook ${runbook}.${didYouMean(runbook, slugs)}`]),
      ];
      return wrong.map((message) => ({ file, problem: { code: 'branch', line, column: 1, message } }));
    });
}

function checkProsePages(root: string, slug: string, ids: readonly string[]): Finding[] {
  const told = languages.map((language) => {
    const file = proseFile(slug, language);
    const source = readSource(root, file);
    return { file, prose: source && readProse(source.text) };
  });
  return told.flatMap(({ file, prose }): Finding[] => {
    if (!prose) return [missing(file, 'the runbook has no prose in this language', file)];
    const twin = told.find((one) => one.file !== file);
    return [...checkProse(prose, ids), ...(twin?.prose ? checkHints(prose, twin.prose, twin.file) : [])].map(
      (problem) => ({ file, problem }),
    );
  });
}

const missing = (file: string, message: string, expected: string): Finding => ({
  file,
  problem: { code: 'missing-file', line: 1, column: 1, message, expected },
});
