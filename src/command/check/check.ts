/** `hatoba check`: everything that must hold of the content, and every command in it. */
import { compileBlocks } from '../../book/console-blocks.ts';
import { filesBelow, runbookSlugs } from '../../book/files.ts';
import type { Page } from '../../book/page.ts';
import { readPages } from '../../book/pages.ts';
import { hashOfBlocks, type Runs, readRuns, writeRuns } from '../../book/runs.ts';
import { readLedger } from '../../book/translation/files.ts';
import { failures as allFailures, hosts as allHosts } from '../machine.ts';
import { type OptionRule, type Options, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { plural } from '../plural.ts';
import { type Style, styleFor } from '../style.ts';
import { CannotRun, type Subcommand, UsageError } from '../subcommand.ts';
import { didYouMean } from '../suggest.ts';
import { COVERAGE_FILE, checkCoverage } from './coverage.ts';
import { checkErrors } from './errors.ts';
import { type Finding, sortFindings, tellFinding } from './finding.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { checkGlossary } from './glossary.ts';
import { checkHeadings } from './headings.ts';
import { checkLinks } from './links.ts';
import { mdxProblems } from './mdx.ts';
import { checkMoved } from './moved.ts';
import { checkNext } from './next.ts';
import { checkNotRun } from './not-run.ts';
import { checkParity } from './parity.ts';
import { type Job, runAll } from './run-all.ts';
import { checkRecords } from './run-record.ts';
import { checkRunbookPage } from './runbook-form.ts';
import { checkRunbooks } from './runbooks.ts';
import { checkShownCommands } from './shown-commands.ts';
import { tellCounts } from './summary.ts';
import { checkTranslations } from './translations.ts';

const RULES: readonly OptionRule[] = [
  { name: '--no-run' },
  { name: '--update' },
  { name: '--record' },
  { name: '--strict' },
  ROOT_RULE,
];

const HELP = `hatoba check: the content, the runbooks and the errors: syntax, both languages alike, no dead link, every command run.

Usage: hatoba check [--no-run] [--update | --record] [--strict] [--root FOLDER] [PATH…]

  PATH             checks and runs only files whose path begins so, such as content/docs/ja/volumes or runbooks/first
  --no-run         runs nothing, and does not hold docker commands that are only shown to docker's own help
  --update         rewrites the output in console blocks of pages with what was printed, and keeps placeholders
                   (for runbooks: hatoba run --update)
  --record         writes to content/runs.json when what was run with which engine: the pages show it. What is for the
                   ordinary host (ubuntu-24.04, nothing broken) is run on hosts with three other engines too
  --strict         fails for notes as well: translations that are behind, pages in one language, runs without a record
  --root FOLDER    another checkout of the project

Messages are file:line:column: what is wrong; expected what. The exit status is 0 when all is well, 1 when not.
`;

export const check: Subcommand = {
  name: 'check',
  summary: 'check the content: syntax, both languages, links, every command',
  help: HELP,
  async run(args, io) {
    const options = parseOptions(args, RULES);
    for (const other of ['--no-run', '--update']) {
      if (options.has('--record') && options.has(other))
        throw new UsageError(`--record and ${other} exclude each other.`);
    }
    const { root } = withRoot(io, options);
    const style = styleFor(io.out, io.env);
    const pages = readPages(root);
    const slugs = runbookSlugs(root);
    if (pages.length === 0 && slugs.length === 0) throw new CannotRun(`there is no content in ${root}.`);
    const { findings, jobs, counts } = await lookAt(root, pages, slugs);
    const chosen = choice(root, options);
    const context = {
      root,
      io,
      style,
      update: options.has('--update'),
      record: options.has('--record'),
      now: new Date(),
    };
    const ran = options.has('--no-run') ? undefined : await runAll(toRun(jobs, pages, chosen, context.update), context);
    if (context.record && ran) writeRuns(root, keepRuns(readRuns(root), ran.records, pages));
    const shownOnly = ran ? await checkShownCommands(pages.filter(({ file }) => chosen(file))) : [];
    const records = checkRecords(root, pages, readRuns(root));
    const shown = sortFindings(
      [...findings, ...records, ...shownOnly, ...(ran?.findings ?? [])].filter(({ file }) => chosen(file)),
    );
    for (const finding of shown) io.out.write(tellFinding(finding, style));
    for (const line of tellCounts({ ...counts, ran: ran?.counts ?? null })) io.out.write(`${line}\n`);
    return verdict(shown, options, (text) => io.out.write(`${text}\n`), style);
  },
};

/** Everything that can be seen without running it, and what there is to run. */
async function lookAt(root: string, pages: readonly Page[], slugs: readonly string[]) {
  const hosts = (await allHosts()).map(({ name }) => name);
  const errors = checkErrors(root, pages, slugs);
  const failures = (await allFailures()).map(({ name }) => name);
  const slugsOfErrors = errors.entries.flatMap(({ slug, also }) => [slug, ...also]);
  const runbooks = checkRunbooks(root, slugs, { hosts, failures, errors: slugsOfErrors });
  const places = { root, pages: new Map(pages.map((page) => [page.address, page])) };
  const known = {
    pages: new Set(pages.map(({ id }) => id)),
    errors: new Set(errors.entries.map(({ slug }) => slug)),
    hosts,
  };
  const compiled = pages.map((page) => ({ page, ...compileBlocks(page, hosts) }));
  const coverage = checkCoverage(root, pages);
  const glossary = checkGlossary(root, pages);
  const parity = checkTranslations(pages, readLedger(root));
  const findings: Finding[] = [
    ...errors.findings,
    ...runbooks.findings,
    ...checkParity(pages),
    ...checkMoved(pages),
    ...coverage.findings,
    ...parity.findings,
    ...glossary.findings,
    ...compiled.flatMap(({ page, problems }) =>
      [
        ...mdxProblems(page.text),
        ...checkFrontmatter(page, known),
        ...checkHeadings(page),
        ...checkLinks(page, places),
        ...checkNotRun(page),
        ...checkNext(page, slugs),
        ...checkRunbookPage(page),
        ...problems,
      ].map((problem) => ({ file: page.file, problem })),
    ),
  ];
  const jobs = [
    ...compiled.flatMap(({ page, blocks }): Job[] => (blocks.length > 0 ? [{ id: page.id, page, blocks }] : [])),
    ...runbooks.runnable.flatMap((runbook): Job[] => {
      const id = runbook.file.replace(/\/steps\.console$/, '');
      const page = pages.find((one) => one.id === id);
      return page ? [{ id, page, runbook }] : [];
    }),
  ];
  const counts = {
    pages,
    runbooks: slugs.length,
    errors: errors.entries.length,
    terms: glossary.terms,
    coverage,
    parity,
  };
  return { findings, jobs, counts };
}

/** Whether a file is meant by the words of the command line. Throws `CannotRun` for a word with which no file begins. */
function choice(root: string, options: Options): (file: string) => boolean {
  const words = options.words.map((word) => word.replace(/^\.\//, ''));
  const files = [...filesBelow(root, 'content', ['']), ...filesBelow(root, 'runbooks', ['']), COVERAGE_FILE];
  for (const word of words.filter((one) => !files.some((file) => file.startsWith(one))))
    throw new CannotRun(`no file that is checked begins with ${JSON.stringify(word)}.${didYouMean(word, files)}`);
  return (file) => words.length === 0 || words.some((word) => file.startsWith(word));
}

/** The chosen jobs; the blocks of a page that are those of its Japanese twin run once. */
function toRun(
  jobs: readonly Job[],
  pages: readonly Page[],
  chosen: (file: string) => boolean,
  update: boolean,
): readonly Job[] {
  return jobs.filter(({ page, runbook }) => {
    if (runbook) return chosen(runbook.file);
    return chosen(page.file) && (update || !isCopy(page, pages, chosen));
  });
}

function isCopy(page: Page, pages: readonly Page[], chosen: (file: string) => boolean): boolean {
  if (page.language === 'ja') return false;
  const twin = pages.find(({ id, language }) => id === page.id && language === 'ja');
  return twin !== undefined && chosen(twin.file) && hashOfBlocks(twin) === hashOfBlocks(page);
}

/** Old records and new ones, without those of pages that are gone. */
function keepRuns(old: Runs, fresh: Runs, pages: readonly Page[]): Runs {
  const ids = new Set(pages.map(({ id }) => id));
  return new Map([...old, ...fresh].filter(([id]) => ids.has(id)));
}

/** Says how it went; the exit status. */
function verdict(shown: readonly Finding[], options: Options, say: (text: string) => void, style: Style): number {
  const notes = shown.filter(({ note }) => note).length;
  const problems = shown.length - notes;
  const told = [...(problems > 0 ? [plural(problems, 'problem')] : []), ...(notes > 0 ? [plural(notes, 'note')] : [])];
  const failed = problems > 0 || (notes > 0 && options.has('--strict'));
  if (told.length === 0) say(style.green('All is well.'));
  else say((failed ? style.red : style.yellow)(`${failed ? '' : 'All is well but for '}${told.join(' and ')}.`));
  return failed ? 1 : 0;
}
