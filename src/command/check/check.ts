/** `hatoba check`: everything that must hold of the content, and every command in it. */
import { runbookSlugs } from '../../book/files.ts';
import type { Page } from '../../book/page.ts';
import { readPages } from '../../book/pages.ts';
import { failures as allFailures, hosts as allHosts, openSandbox } from '../machine.ts';
import { type OptionRule, type Options, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { type Style, styleFor } from '../style.ts';
import { CannotRun, type Io, type Subcommand } from '../subcommand.ts';
import { compileBlocks, runBlocks, updateBlocks } from './blocks.ts';
import { checkErrors } from './errors.ts';
import { execute } from './execute.ts';
import { type Finding, sortFindings, tellFinding } from './finding.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { checkHeadings } from './headings.ts';
import { checkLinks } from './links.ts';
import { mdxProblems } from './mdx.ts';
import { checkParity } from './parity.ts';
import { checkRunbooks } from './runbooks.ts';
import { createStatus } from './status.ts';

const RULES: readonly OptionRule[] = [{ name: '--no-run' }, { name: '--update' }, ROOT_RULE];

const HELP = `hatoba check: the content, the runbooks and the errors: syntax, both languages alike, no dead link, every command run.

Usage: hatoba check [--no-run] [--update] [--root FOLDER] [PATH…]

  PATH             checks and runs only files whose path begins so, such as content/docs/ja/volumes or runbooks/first
  --no-run         runs nothing
  --update         rewrites the output in console blocks of pages with what was printed, and keeps placeholders
                   (for runbooks: hatoba run --update)
  --root FOLDER    another checkout of the project

Messages are file:line:column: what is wrong; expected what. The exit status is 0 when all is well, 1 when not.
`;

export const check: Subcommand = {
  name: 'check',
  summary: 'check the content: syntax, both languages, links, every command',
  help: HELP,
  async run(args, io) {
    const options = parseOptions(args, RULES);
    const { root } = withRoot(io, options);
    const style = styleFor(io.out, io.env);
    const pages = readPages(root);
    const slugs = runbookSlugs(root);
    if (pages.length === 0 && slugs.length === 0) throw new CannotRun(`there is no content in ${root}.`);
    const hosts = (await allHosts()).map(({ name }) => name);
    const chosen = (file: string): boolean =>
      options.words.length === 0 || options.words.some((word) => file.startsWith(word));
    const errors = checkErrors(root, pages, slugs);
    const failures = (await allFailures()).map(({ name }) => name);
    const runbooks = checkRunbooks(root, slugs, { hosts, failures });
    const places = { root, pages: new Map(pages.map((page) => [page.address, page])) };
    const known = {
      pages: new Set(pages.map(({ id }) => id)),
      errors: new Set(errors.entries.map(({ slug }) => slug)),
      hosts,
    };
    const compiled = pages.map((page) => ({ page, ...compileBlocks(page, hosts) }));
    const findings: Finding[] = [
      ...errors.findings,
      ...runbooks.findings,
      ...checkParity(pages),
      ...compiled.flatMap(({ page, problems }) =>
        [
          ...mdxProblems(page.text),
          ...checkFrontmatter(page, known),
          ...checkHeadings(page),
          ...checkLinks(page, places),
          ...problems,
        ].map((problem) => ({
          file: page.file,
          problem,
        })),
      ),
    ];
    const counts = { blocks: 0, steps: 0 };
    if (!options.has('--no-run')) {
      const todo = compiled.filter(
        ({ page, blocks }) =>
          blocks.length > 0 && chosen(page.file) && (options.has('--update') || !isCopy(page, pages, chosen)),
      );
      findings.push(
        ...(await runAll(
          todo,
          runbooks.runnable.filter(({ file }) => chosen(file)),
          { root, io, style, options, counts },
        )),
      );
    }
    const shown = sortFindings(findings.filter(({ file }) => chosen(file)));
    for (const finding of shown) io.out.write(tellFinding(finding, style));
    const told = [
      plural(pages.length, 'page'),
      plural(slugs.length, 'runbook'),
      plural(errors.entries.length, 'error'),
      `${plural(counts.blocks, 'console block')} and ${plural(counts.steps, 'runbook step')} run`,
    ].join(', ');
    const verdict = `${told}: ${shown.length === 0 ? 'all is well' : plural(shown.length, 'problem')}`;
    io.out.write(`${shown.length === 0 ? style.green(verdict) : style.red(verdict)}\n`);
    return shown.length === 0 ? 0 : 1;
  },
};

/** Whether a page's blocks are run already as those of its Japanese twin. */
function isCopy(page: Page, pages: readonly Page[], chosen: (file: string) => boolean): boolean {
  if (page.language === 'ja') return false;
  const twin = pages.find(({ id, language }) => id === page.id && language === 'ja');
  const blocks = ({ fences }: Page): string => JSON.stringify(fences.map(({ meta, text }) => [meta, text]));
  return twin !== undefined && chosen(twin.file) && blocks(twin) === blocks(page);
}

interface Context {
  readonly root: string;
  readonly io: Io;
  readonly style: Style;
  readonly options: Options;
  readonly counts: { blocks: number; steps: number };
}

async function runAll(
  pages: readonly ({ page: Page } & ReturnType<typeof compileBlocks>)[],
  runbooks: ReturnType<typeof checkRunbooks>['runnable'],
  { root, io, style, options, counts }: Context,
): Promise<Finding[]> {
  const status = createStatus(io, pages.length + runbooks.length);
  const findings: Finding[] = [];
  for (const { page, blocks } of pages) {
    if (io.interrupted.aborted) break;
    status.next(page.file);
    const { findings: found, ran, results } = await runBlocks(page, blocks, style, options.has('--update'));
    counts.blocks += ran;
    if (options.has('--update') && updateBlocks(root, page, results)) {
      status.clear();
      io.out.write(`updated ${page.file}\n`);
    } else findings.push(...found);
  }
  for (const runnable of runbooks) {
    if (io.interrupted.aborted) break;
    status.next(runnable.file);
    const workplace = await openSandbox(runnable.plan);
    const { findings: found, results } = await execute(runnable, workplace, style);
    await workplace.close();
    counts.steps += results.filter(({ state }) => state !== 'skipped').length;
    findings.push(...found);
  }
  status.clear();
  return findings;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
