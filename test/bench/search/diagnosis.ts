/** The same pastes put to the diagnosis and to what else could search the same pages. */
import { performance } from 'node:perf_hooks';
import { compileIndex } from '../../../src/diagnose/compile.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { ErrorEntry } from '../../../src/diagnose/types.ts';
import { kilobytes, median, ms, percent, quantile, table } from '../measure.ts';
import type { Answer, SearchEngine } from './engine.ts';
import { flexSearch, fuse, miniSearch } from './libraries.ts';
import { pagefind } from './pagefind.ts';
import { errorPages } from './pages.ts';
import { benchQueries, givenQueries, type Queries } from './queries.ts';

const HEADINGS = ['', 'first', 'in three', 'false known', 'median', '95 %', 'index'];

/** @param folder pastes of others; those made of the catalogue if unsaid */
export async function benchDiagnosis(count: number, folder?: string): Promise<void> {
  const { entries, pages } = errorPages('.');
  const queries = folder === undefined ? benchQueries(entries, count) : givenQueries(folder, entries, count);
  const engines = [
    diagnosis(entries),
    await pagefind('.cache/bench', pages),
    miniSearch(pages),
    await flexSearch(pages),
    fuse(pages),
  ];
  console.log(
    `${queries.pastes.length} pastes, ${queries.foreign.length} texts of other software, ${pages.length} pages`,
  );
  const rows = [HEADINGS];
  for (const engine of engines) {
    rows.push(await measure(engine, queries));
    await engine.close?.();
  }
  console.log(table(rows));
  console.log('False known: texts of other software that score as well as 95 in 100 of its right first hits.');
}

function diagnosis(entries: readonly ErrorEntry[]): SearchEngine {
  const index = JSON.stringify(compileIndex(entries));
  const parsed = JSON.parse(index);
  return {
    name: 'Hatoba',
    bytes: index.length,
    search(query) {
      const from = performance.now();
      const { known, matches } = diagnose(parsed, query, { lang: 'en' });
      const time = performance.now() - from;
      return { slugs: matches.map(({ slug }) => slug), score: matches[0]?.confidence ?? 0, known, time };
    },
  };
}

async function measure(engine: SearchEngine, { pastes, foreign }: Queries): Promise<string[]> {
  await engine.search('docker: Error response from daemon: port is already allocated');
  const times: number[] = [];
  const right: Answer[] = [];
  let inThree = 0;
  for (const { slug, text } of pastes) {
    const answer = await engine.search(text);
    times.push(answer.time);
    if (answer.slugs[0] === slug) right.push(answer);
    if (answer.slugs.slice(0, 3).includes(slug)) inThree++;
  }
  const isKnown = knownBy(right);
  let falseKnown = 0;
  for (const text of foreign) if (isKnown(await engine.search(text))) falseKnown++;
  return [
    engine.name,
    percent(right.length, pastes.length),
    percent(inThree, pastes.length),
    percent(falseKnown, foreign.length),
    ms(median(times)),
    ms(quantile(times, 0.95)),
    kilobytes(engine.bytes),
  ];
}

/** An engine's own word for it, else a score that 95 in 100 of its right first hits reach, else any hit at all. */
function knownBy(right: readonly Answer[]): (answer: Answer) => boolean {
  const least = quantile(
    right.map(({ score }) => score ?? 0),
    0.05,
  );
  return ({ known, score, slugs }) => known ?? (slugs.length > 0 && (score === undefined || score >= least));
}
