/** The JUnit report of a run, as CI systems read it. */
import type { StepResult } from '../runbook/run.ts';
import { PLAIN } from './paint.ts';
import type { RunbookRecord, RunRecord, StepRecord } from './record.ts';
import { decidingReport, failureLines, faultLine, reasonOf } from './step-report.ts';

/** The whole run as XML: a suite for each runbook, a case for each step. */
export function junitReport(record: RunRecord): string {
  const suites = record.runbooks.map((runbook) => suite(runbook, record));
  const steps = record.runbooks.flatMap((runbook) => runbook.steps);
  const open = element('testsuites', { name: 'hatoba', ...totals(steps) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${suites.join('\n')}\n</testsuites>\n`;
}

function totals(steps: readonly StepResult[]): Record<string, string | number> {
  const count = (kind: string): number => steps.filter((step) => outcome(step) === kind).length;
  const time = steps.reduce((total, { duration }) => total + duration, 0);
  return {
    tests: steps.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(time),
  };
}

/** A failed optional step is told as skipped: it fails nothing. */
function outcome(step: StepResult): 'passed' | 'failure' | 'error' | 'skipped' {
  if (step.state === 'passed') return 'passed';
  if (step.state === 'skipped' || step.optional) return 'skipped';
  return step.reason === 'error' ? 'error' : 'failure';
}

function suite(runbook: RunbookRecord, record: RunRecord): string {
  const { steps } = runbook;
  const attributes = {
    name: runbook.slug,
    ...totals(steps),
    timestamp: record.started.slice(0, 19),
    file: runbook.file,
  };
  const properties = `    <properties>\n      ${element('property', { name: 'host', value: runbook.host }, true)}\n      ${element('property', { name: 'engine', value: record.engine }, true)}\n    </properties>`;
  const cases = steps.map((step) => testcase(runbook, step));
  return ['  '.concat(element('testsuite', attributes)), properties, ...cases, '  </testsuite>'].join('\n');
}

function testcase(runbook: RunbookRecord, step: StepRecord): string {
  const attributes = {
    classname: runbook.slug,
    name: step.id,
    time: seconds(step.duration),
    file: runbook.file,
    line: faultLine(step) ?? step.line,
  };
  const kind = outcome(step);
  if (kind === 'passed') return `    ${element('testcase', attributes, true)}`;
  const message = reasonOf(step, 'en');
  const details = failureLines(step, PLAIN).join('\n');
  const output = decidingReport(step)?.output ?? '';
  const inner =
    kind === 'skipped'
      ? [element('skipped', { message }, true)]
      : [
          `${element(kind, { message, type: step.reason ?? kind })}${text(details)}</${kind}>`,
          ...(output === '' ? [] : [`<system-out>${text(output)}</system-out>`]),
        ];
  return [`    ${element('testcase', attributes)}`, ...inner.map((line) => `      ${line}`), '    </testcase>'].join(
    '\n',
  );
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

function element(name: string, attributes: Readonly<Record<string, string | number>>, empty = false): string {
  const told = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${text(String(value)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`,
  );
  return `<${name}${told.join('')}${empty ? '/' : ''}>`;
}

/** Text as XML 1.0 allows it: markup escaped, characters it cannot hold replaced. */
const text = (raw: string): string =>
  raw
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
