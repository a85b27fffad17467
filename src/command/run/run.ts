/** `hatoba run`: runs runbooks on the sandbox, or on a real engine. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS } from '../../machine/hosts.ts';
import { traceText } from '../../machine/trace/render.ts';
import { knownTexts } from '../../record/mask.ts';
import { type RunbookRecord, type RunRecord, runbookRecord, runRecord } from '../../record/record.ts';
import { parseRunbook } from '../../runbook/parse.ts';
import { type RunOptions, type RunResult, runPlan } from '../../runbook/run.ts';
import type { OpenWorkplace, Workplace } from '../../runbook/session.ts';
import { updateSource } from '../../runbook/update.ts';
import { openSandbox, type SandboxWorkplace } from '../machine.ts';
import { LANG_RULE, languageOf, type OptionRule, type Options, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { openRealEngine } from '../real-session.ts';
import { styleFor } from '../style.ts';
import { CannotRun, type Io, type Language, type Subcommand } from '../subcommand.ts';
import { version } from '../version.ts';
import { askBefore } from './confirm.ts';
import { tellCounts } from './counts.ts';
import { knownErrors } from './known-errors.ts';
import { type LoadedRunbook, loadRunbooks } from './load.ts';
import { createProgress, type Progress } from './progress.ts';
import { parseReports, writeReports } from './report-targets.ts';

const RULES: readonly OptionRule[] = [
  LANG_RULE,
  { name: '--report', value: 'json=FILE|junit=FILE', repeatable: true },
  { name: '--record', value: 'FILE' },
  { name: '--real' },
  { name: '--session', value: 'sandbox|docker', choices: ['sandbox', 'docker'] },
  { name: '--yes' },
  { name: '--update' },
  { name: '--trace' },
  ROOT_RULE,
];

const HELP = `hatoba run: runs runbooks, each on a fresh machine of its own.

Usage: hatoba run [SLUG…] [--lang ja|en] [--report json=FILE] [--report junit=FILE] [--record FILE] [--real] [--trace]

  SLUG             folders of runbooks/; all of them if none is named
  --lang ja|en     language of titles and headings (that of your environment if unsaid)
  --report KIND=FILE  writes a report: json or junit; may be given for both
  --record FILE    writes the record of the run, its secrets masked: hatoba show FILE tells it again, and a runbook's
                   page opens it (Share, Open a record)
  --real           runs on the Docker engine that your docker command reaches, in a temporary folder;
                   the same as --session docker. Asks before each step that deletes something, and says what the
                   engine has of it: names and sizes.
  --yes            does not ask
  --update         rewrites the expected output in steps.console with what was printed, and keeps placeholders
  --trace          after each command, what it set in motion between docker, dockerd, containerd, the shim and runc
                   (sandbox only)
  --root FOLDER    another checkout of the project

Steps run in order. A command with @retry that does not match yet is tried again, and a terminal shows which attempt it is. A
step that meets an error it has a @branch for goes on at another step; this is told, and fails nothing.

The exit status is 0 when all passed, 1 when some failed, 2 when they cannot be run.
`;

export const run: Subcommand = {
  name: 'run',
  summary: 'run runbooks, on the sandbox or on a real engine',
  help: HELP,
  async run(args, processIo) {
    const options = parseOptions(args, RULES);
    const io = withRoot(processIo, options);
    const reports = parseReports(options.values('--report'), options.value('--record'));
    const engine = options.has('--real') || options.value('--session') === 'docker' ? 'docker' : 'sandbox';
    const runbooks = fitting(loadRunbooks(io.root, options.words, languageOf(options, io.env)), engine, options, io);
    const record = await runAll(runbooks, engine, options, io);
    writeReports(
      reports,
      record,
      runbooks.flatMap(({ plan }) => knownTexts(plan)),
    );
    return summarise(record, io, languageOf(options, io.env));
  },
};

/** The runbooks that are validated on `engine`. */
function fitting(
  runbooks: readonly LoadedRunbook[],
  engine: RunRecord['engine'],
  options: Options,
  io: Io,
): LoadedRunbook[] {
  const fit = runbooks.filter(({ plan }) => plan.engines.includes(engine));
  const others = runbooks.filter(({ plan }) => !plan.engines.includes(engine)).map(({ slug }) => slug);
  const why = `not for ${engine === 'docker' ? 'a real engine' : 'the sandbox'} (engines: in steps.console)`;
  if (others.length > 0 && (fit.length === 0 || options.words.length > 0))
    throw new CannotRun(`${others.join(', ')}: ${why}.`);
  for (const slug of others) io.err.write(`${slug}: left out, ${why}\n`);
  return fit;
}

async function runAll(
  runbooks: readonly LoadedRunbook[],
  engine: RunRecord['engine'],
  options: Options,
  io: Io,
): Promise<RunRecord> {
  const started = new Date().toISOString();
  const progress = createProgress(io, languageOf(options, io.env));
  if (engine === 'docker' && options.has('--trace')) throw new CannotRun('--trace is for the sandbox.');
  const sandbox: OpenWorkplace = options.has('--trace')
    ? async (plan) => traced(await openSandbox(plan), io)
    : openSandbox;
  const open = engine === 'docker' ? await openRealEngine(io) : sandbox;
  const results: RunbookRecord[] = [];
  for (const runbook of runbooks) {
    if (io.interrupted.aborted) break;
    results.push(await runOne(runbook, open, progress, options, io, engine));
  }
  return runRecord({
    madeBy: version(),
    engine,
    started,
    finished: new Date().toISOString(),
    runbooks: results,
  });
}

/** A workplace that tells what each command of a step set in motion; silent checks are left out. */
function traced(workplace: SandboxWorkplace, io: Io): Workplace {
  const recording = workplace.traces.start();
  return {
    ...workplace,
    session: {
      async run(command, options) {
        recording.cut();
        const result = await workplace.session.run(command, options);
        io.err.write(`$ ${command}\n${traceText(recording.cut())}`);
        return result;
      },
    },
  };
}

async function runOne(
  runbook: LoadedRunbook,
  open: OpenWorkplace,
  progress: Progress,
  options: Options,
  io: Io,
  engine: RunRecord['engine'],
): Promise<RunbookRecord> {
  const { slug, title, plan, headings } = runbook;
  progress.begin(
    slug,
    title,
    plan.steps.map(({ id }) => ({ id, heading: headings[id] ?? id })),
  );
  const workplace = await open(plan);
  const asks = engine === 'docker' && !options.has('--yes');
  const runOptions: RunOptions = {
    onEvent: progress.onEvent,
    signal: io.interrupted,
    keepGoing: options.has('--update'),
    diagnose: knownErrors(io.root),
    ...(asks ? { confirm: askBefore(io, progress, workplace) } : {}),
  };
  try {
    const result = await runPlan(plan, workplace, runOptions);
    if (options.has('--update')) update(runbook, result, io);
    const docker =
      engine === 'sandbox' ? (HOSTS.find(({ name }) => name === plan.host)?.docker?.version ?? null) : null;
    return runbookRecord({ slug, title, plan, docker, headings, result });
  } finally {
    await workplace.close();
  }
}

function update({ file, source }: LoadedRunbook, result: RunResult, io: Io): void {
  const reports = result.steps.flatMap(({ commands }) => commands.filter(({ failure }) => failure === null));
  const printed = reports.map(({ line, output, exit, match }) => ({ line, output, exit, matched: match.matched }));
  const updated = updateSource(source, parseRunbook(source).tree, printed, { values: result.values });
  if (updated === source) return;
  writeFileSync(path.join(io.root, file), updated);
  io.out.write(`updated ${file}\n`);
}

function summarise(record: RunRecord, io: Io, lang: Language): number {
  const style = styleFor(io.out, io.env);
  const good = record.passed && !io.interrupted.aborted;
  const told = tellCounts(record.counts, lang);
  io.out.write(`${io.out.isTerminal ? '\n' : ''}${good ? style.green(told) : style.red(told)}\n`);
  return io.interrupted.aborted ? 130 : good ? 0 : 1;
}
