/** A record as Markdown, for a ticket or a chat: what was run, what came, and where it differs. */
import { visible } from '../base/visible.ts';
import type { Language } from '../book/languages.ts';
import { diffLines } from './diff-text.ts';
import { PLAIN } from './paint.ts';
import type { RunbookRecord, RunRecord, StepRecord, TypedCommand } from './record.ts';
import { decidingReport, reasonOf } from './step-report.ts';
import { storyOf } from './story.ts';
import { WORDS } from './words.ts';

/** Lines of output beyond this many are left out in the middle. */
const LONGEST = 60;

/** One document for all runbooks of the record. */
export function markdownReport(record: RunRecord, language: Language): string {
  return `${record.runbooks.map((runbook) => runbookPart(runbook, record, language)).join('\n\n')}\n`;
}

function runbookPart(runbook: RunbookRecord, record: RunRecord, language: Language): string {
  const words = WORDS[language];
  const where = runbook.docker === null ? runbook.host : `${runbook.host} (Docker ${runbook.docker})`;
  const facts = [
    `${words.runbook}: ${inCode(runbook.slug)}`,
    `${words.host}: ${record.engine === 'docker' ? words.realEngine : inCode(where)}`,
    `${words.when}: ${record.started}`,
    `${words.madeBy}: ${record.madeBy}`,
    ...(record.masked === null ? [] : [words.masked(record.masked)]),
  ];
  const passed = runbook.steps.filter(({ state }) => state === 'passed').length;
  const head = `## ${inText(runbook.title)}: ${words.passed(passed, runbook.steps.length)}`;
  return [head, facts.map((fact) => `- ${fact}`).join('\n'), ...told(runbook, language)].join('\n\n');
}

const told = (runbook: RunbookRecord, language: Language): string[] =>
  storyOf(runbook).map((scene) =>
    scene.kind === 'step' ? stepPart(scene.step, scene.index, language) : typedPart(scene.commands, language),
  );

function stepPart(step: StepRecord, index: number, language: Language): string {
  const words = WORDS[language];
  const head = `### ${index + 1}. ${inText(step.heading)}: ${stateOf(step, language)}`;
  const blocks = step.commands.map(({ text, output, exit }) => fence('console', consoleText(text, output, exit)));
  const report = step.state === 'failed' ? decidingReport(step) : undefined;
  const diff = report ? diffLines(report.match, PLAIN) : [];
  return [head, ...blocks, ...(diff.length > 0 ? [words.differs, fence('diff', diff.join('\n'))] : [])].join('\n\n');
}

const typedPart = (commands: readonly TypedCommand[], language: Language): string =>
  [
    `### ${WORDS[language].typed}`,
    fence('console', commands.map(({ line, output, exit }) => consoleText(line, output, exit)).join('\n')),
  ].join('\n\n');

/** What became of a step, in a few words. */
export function stateOf(step: StepRecord, language: Language): string {
  const { noticed, states } = WORDS[language];
  if (step.noticed) return noticed;
  return step.state === 'passed' ? states.passed : reasonOf(step, language) || states[step.state];
}

/** Escape sequences of terminals: colours, and what moves the cursor. */
const ESCAPES = /\x1b(?:\[[\d;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|.)/g;

/** A command and what it printed, as a terminal shows them; a status other than 0 is said. */
export function consoleText(command: string, output: string, exit: number): string {
  const [first = '', ...rest] = command.split('\n');
  const printed = output.replace(ESCAPES, '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const lines = printed === '' ? [] : printed.split('\n');
  const shown =
    lines.length <= LONGEST
      ? lines
      : [...lines.slice(0, LONGEST / 2), `… (${lines.length - LONGEST})`, ...lines.slice(-LONGEST / 2)];
  const status = exit === 0 ? [] : [`? ${exit}`];
  return visible([`$ ${first}`, ...rest.map((line) => `> ${line}`), ...shown, ...status].join('\n'));
}

/** A fence longer than any in the text. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

/** Somebody else's words in ours: no markup of theirs takes effect. */
const inText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|!]/g, '\\$&');
const inCode = (text: string): string => `\`${text.replace(/[`\s]+/g, ' ')}\``;
