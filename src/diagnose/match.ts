import type { Ranked } from './rank.ts';
import type { Lang, Match } from './types.ts';

/** What is told of a match, in the reader's language. */
export function toMatch({ entry, fit, confidence }: Ranked, lang: Lang): Match {
  const page = entry.pages[lang] ?? entry.pages[lang === 'ja' ? 'en' : 'ja'];
  return {
    slug: entry.slug,
    also: entry.also,
    title: page?.title ?? entry.slug,
    url: page?.url ?? `/${lang}/errors/${entry.slug}/`,
    area: entry.area,
    ...(entry.runbook === undefined ? {} : { runbook: entry.runbook }),
    confidence,
    slots: fit.slots,
    ...(entry.fill === undefined ? {} : { fill: entry.fill }),
    why: fit.why,
  };
}
