/** How the diagnosis grows with its catalogue: templates made up of words that programs use, each with words of its own. */
import { performance } from 'node:perf_hooks';
import { createRandom, type Random } from '../../../src/base/random.ts';
import { readErrors } from '../../../src/command/error-index.ts';
import { compileIndex } from '../../../src/diagnose/compile.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { DiagnosisIndex, ErrorEntry } from '../../../src/diagnose/types.ts';
import { gzipped, kilobytes, median, ms, percent, quantile, table } from '../measure.ts';
import { benchQueries } from './queries.ts';

const COMMON =
  `failed to create start open read write container image network volume layer mount device permission denied not found
  invalid argument timeout unable request response daemon driver driver file directory path option value unsupported version`.split(
    /\s+/,
  );
const SLOTS = ['{{name:container}}', '"{{path:path}}"', '{{image:image}}', '{{id}}', '{{port:port}}', '{{any:reason}}'];
const SYLLABLES = 'ba co du fe gi lo mu na pe ri sto tra ver xen yal zor'.split(' ');

/** A word that few templates have: the name of a component, a function, an option. */
const rareWord = (random: Random): string => Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');

function synthetic(count: number): ErrorEntry[] {
  const random = createRandom(`growth ${count}`);
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 6 + random.int(6) }, () => random.pick(COMMON));
    words.splice(1, 0, rareWord(random), random.pick(SLOTS));
    words.splice(5, 0, rareWord(random), random.pick(SLOTS));
    const template = { text: words.join(' '), engines: 'all', shared: false, needs: [] };
    return {
      slug: `synthetic-${at}`,
      also: [],
      area: 'run',
      wraps: false,
      templates: [template],
      symptoms: { ja: [], en: [] },
      examples: [],
      sources: [],
    };
  });
}

export function benchGrowth(): void {
  const { entries } = readErrors('.');
  const { pastes } = benchQueries(entries, 300);
  const rows = [['further templates', 'first', 'median', '95 %', 'index', 'compressed', 'loaded in']];
  for (const count of [0, 1000, 10_000]) {
    const json = JSON.stringify(compileIndex([...entries, ...synthetic(count)]));
    const before = performance.now();
    const index: DiagnosisIndex = JSON.parse(json);
    const loaded = performance.now() - before;
    for (const { text } of pastes) diagnose(index, text, { lang: 'en' });
    let right = 0;
    const times = pastes.map(({ slug, text }) => {
      const from = performance.now();
      if (diagnose(index, text, { lang: 'en' }).matches[0]?.slug === slug) right++;
      return performance.now() - from;
    });
    rows.push([
      count.toLocaleString('en'),
      percent(right, pastes.length),
      ms(median(times)),
      ms(quantile(times, 0.95)),
      kilobytes(json.length),
      kilobytes(gzipped(json)),
      ms(loaded),
    ]);
  }
  console.log(table(rows));
}
