/** `hatoba show`: tells the record of a run again. */
import { readFileSync } from 'node:fs';
import { jsonReport } from '../../record/json.ts';
import { junitReport } from '../../record/junit.ts';
import { markdownReport } from '../../record/markdown.ts';
import { readRecord } from '../../record/read.ts';
import type { RunRecord } from '../../record/record.ts';
import { RecordProblem } from '../../record/shape.ts';
import { LANG_RULE, languageOf, type OptionRule, parseOptions } from '../options.ts';
import { CannotRun, type Subcommand, UsageError } from '../subcommand.ts';

const RULES: readonly OptionRule[] = [
  LANG_RULE,
  { name: '--as', value: 'markdown|junit|json', choices: ['markdown', 'junit', 'json'] },
];

const HELP = `hatoba show: tells the record of a run, from a runbook's page (Share) or from hatoba run --record.

Usage: hatoba show FILE [--lang ja|en] [--as markdown|junit|json]

  FILE           the record
  --lang ja|en   language of the words (that of your environment if unsaid)
  --as KIND      markdown, as for a ticket (if unsaid), JUnit or JSON

The exit status is 0 when the run passed, 1 when it did not, 2 when the record cannot be read.
`;

export const show: Subcommand = {
  name: 'show',
  summary: 'tell the record of a run again',
  help: HELP,
  async run(args, io) {
    const options = parseOptions(args, RULES);
    const [file, ...more] = options.words;
    if (file === undefined || more.length > 0) throw new UsageError('one FILE is to be shown.');
    const record = load(file);
    const texts: Readonly<Record<string, () => string>> = {
      markdown: () => markdownReport(record, languageOf(options, io.env)),
      junit: () => junitReport(record),
      json: () => jsonReport(record),
    };
    io.out.write(texts[options.value('--as') ?? 'markdown']?.() ?? '');
    return record.passed ? 0 : 1;
  },
};

/** Throws `CannotRun` for a file that cannot be read, and for one that holds no record, with the place. */
function load(file: string): RunRecord {
  try {
    return readRecord(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof RecordProblem ? 'no record of a run: ' : '';
    throw new CannotRun(`${file}: ${why}${error instanceof Error ? error.message : String(error)}.`);
  }
}
