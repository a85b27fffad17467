/** What the project keeps of its pages beside their text: which translations are in step, and when commands were run. */
import { lazy } from '../../base/lazy.ts';
import type { Page } from '../../book/page.ts';
import { currentRun, hashOfCommands, type RunRecord, readRuns } from '../../book/runs.ts';
import { type Behind, partsBehind } from '../../book/translation/behind.ts';
import { readLedger } from '../../book/translation/files.ts';
import { type PartState, pairs, translationStates } from '../../book/translation/state.ts';
import { wiki } from './wiki.ts';

const byId = lazyUnlessDeveloping(() => new Map(pairs(wiki().pages).map((pair) => [pair.id, pair])));
const ledger = lazyUnlessDeveloping(() => readLedger('.'));
const runs = lazyUnlessDeveloping(() => readRuns('.'));

function lazyUnlessDeveloping<T>(make: () => T): () => T {
  return import.meta.env.DEV ? make : lazy(make);
}

/** The states of a page's parts; none when it exists in one language only. */
export function statesOf(id: string): PartState[] {
  const { ja, en } = byId().get(id) ?? {};
  return ja && en ? translationStates(ja, en, ledger()) : [];
}

/** The parts of a page that are behind the other language, each with what has changed there. */
export function behind(page: Page): Behind[] {
  const { ja, en } = byId().get(page.id) ?? {};
  const other = page.language === 'ja' ? en : ja;
  return other ? partsBehind('.', page, other, ledger()) : [];
}

/** When the page's commands, as they are now, were last run; `stale` when they have changed since. */
export function lastRun(page: Page): { readonly record: RunRecord; readonly stale: boolean } | undefined {
  const record = runs().get(page.id);
  if (!record) return undefined;
  return { record, stale: currentRun(runs(), page.id, hashOfCommands('.', page)) === undefined };
}
