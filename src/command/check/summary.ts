/** What `hatoba check` counted, in a few lines. */
import { isUnrun, notRunReason, notRunReasons } from '../../book/not-run.ts';
import type { Page } from '../../book/page.ts';
import { plural } from '../plural.ts';

export interface Counts {
  readonly pages: readonly Page[];
  readonly runbooks: number;
  readonly errors: number;
  /** Entries of the glossary. */
  readonly terms: number;
  /** Null when nothing was to be run. */
  readonly ran: { readonly blocks: number; readonly steps: number; readonly commands: number } | null;
  readonly coverage: { readonly rows: number; readonly covered: number };
  readonly parity: { readonly parts: number; readonly current: number; readonly missing: number };
}

/** Lines without their ends: pages, commands run and not run, rows, parity. */
export function tellCounts({ pages, runbooks, errors, terms, ran, coverage, parity }: Counts): string[] {
  return [
    `${plural(pages.length, 'page')}, ${plural(runbooks, 'runbook')}, ${plural(errors, 'error')}${terms > 0 ? `, ${plural(terms, 'word')} in the glossary` : ''}`,
    ran
      ? `${plural(ran.commands, 'command')} run: ${plural(ran.blocks, 'console block')} and ${plural(ran.steps, 'runbook step')}`
      : 'no command run',
    tellUnrun(pages),
    ...(coverage.rows > 0
      ? [`${coverage.covered} of ${plural(coverage.rows, 'row')} of the source notes covered`]
      : []),
    `${parity.current} of ${plural(parity.parts, 'part')} in step in both languages, ${plural(parity.missing, 'page')} in one language only`,
  ];
}

/** Blocks shown and not run, by reason; those that both languages share count once. */
function tellUnrun(pages: readonly Page[]): string {
  const once = pages.filter(
    ({ id, language }) => language === 'ja' || !pages.some((page) => page.id === id && page.language === 'ja'),
  );
  const unrun = once.flatMap(({ blocks }) => blocks).filter(isUnrun);
  const reasons = notRunReasons
    .map((reason) => ({ reason, count: unrun.filter((fence) => notRunReason(fence) === reason).length }))
    .filter(({ count }) => count > 0);
  const told = reasons.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  return `${plural(unrun.length, 'block')} of commands not run${told === '' ? '' : `: ${told}`}`;
}
