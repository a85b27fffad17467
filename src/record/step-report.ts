/** What became of a step, in words. */

import { visible } from '../base/visible.ts';
import type { Language } from '../book/languages.ts';
import type { StepReason, StepResult } from '../runbook/run.ts';
import type { CommandReport } from '../runbook/run-command.ts';
import { diffLines } from './diff-text.ts';
import type { Paint } from './paint.ts';

export const REASONS: Readonly<Record<Language, Readonly<Record<StepReason, string>>>> = {
  en: {
    mismatch: 'the output is not as expected',
    timeout: 'the command took too long',
    error: 'the command could not be run',
    check: 'the check does not hold after the step',
    'check-before': 'the check holds before the step has run, so it proves nothing',
    declined: 'not run: declined',
    branched: 'met a known error, went on elsewhere',
    'not-needed': 'not needed',
    'after-failure': 'not run: an earlier step failed',
    stopped: 'stopped',
  },
  ja: {
    mismatch: '出力が期待と違います',
    timeout: 'コマンドが時間内に終わりません',
    error: 'コマンドを実行できません',
    check: '手順のあとに確認が成り立ちません',
    'check-before': '手順の前から確認が成り立つので、何も確かめていません',
    declined: '実行しません: 断られました',
    branched: '既知のエラーが出たので、別の手順へ進みました',
    'not-needed': '必要ありませんでした',
    'after-failure': '実行しません: 前の手順が失敗しました',
    stopped: '中断しました',
  },
};

const BRANCHED: Readonly<Record<Language, (error: string, step: string) => string>> = {
  en: (error, step) => `met ${error}, goes on at ${step}`,
  ja: (error, step) => `${error} が出たので、${step} へ進みます`,
};

/** Why a step came out as it did, in words; empty when nothing need be said. */
export function reasonOf({ reason, branch }: StepResult, lang: Language): string {
  if (reason === 'branched' && branch?.step) return BRANCHED[lang](branch.error, branch.step);
  return reason === null ? '' : REASONS[lang][reason];
}

/** The command that decided a failed step. */
export const decidingReport = (result: StepResult): CommandReport | undefined =>
  result.check ?? result.commands.find(({ match, failure }) => !match.matched || failure !== null);

/** Where a step went wrong: the first line at fault, as a line of the source. */
export function faultLine(result: StepResult): number | undefined {
  const report = decidingReport(result);
  const fault = report?.match.lines.find((line) => line.kind === 'differs' || line.kind === 'missing');
  return fault && 'line' in fault ? fault.line : report?.line;
}

/** The command of a failed step and how its output differs, as lines. */
export function failureLines(result: StepResult, paint: Paint): string[] {
  const report = decidingReport(result);
  if (!report) return [];
  const [first = '', ...rest] = report.text.split('\n');
  const command = [`$ ${first}`, ...rest.map((line) => `> ${line}`)].map((line) => paint.bold(visible(line)));
  if (report.error !== null) return [...command, paint.red(report.error)];
  const attempts = report.attempts > 1 ? [paint.dim(`(tried ${report.attempts} times)`)] : [];
  const offered = result.branch?.runbook
    ? [paint.bold(`${result.branch.error}: hatoba run ${result.branch.runbook}`)]
    : [];
  return [...command, ...attempts, ...diffLines(report.match, paint), ...offered];
}
