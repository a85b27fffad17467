import { documentTerms, isDescription } from './document.ts';
import type { DiagnosisIndex, ErrorEntry, IndexDocument, IndexEntry, Lang, Pages, Posting } from './types.ts';
import { termWeight } from './weights.ts';

const LANGS: readonly Lang[] = ['ja', 'en'];

/**
 * The index over all error entries, as plain JSON for the browser and the command line.
 *
 * @param pages title and address of each entry's page by slug and language; missing ones show the slug
 */
export function compileIndex(entries: readonly ErrorEntry[], pages: Pages = {}): DiagnosisIndex {
  const documents = entries.flatMap((entry, at) => documentsOf(entry, at, pages[entry.slug] ?? {}));
  return {
    format: 2,
    entries: entries.map((entry) => indexEntry(entry, pages)),
    documents,
    words: invert(documents, entries.length),
  };
}

function indexEntry(entry: ErrorEntry, pages: Pages): IndexEntry {
  const { slug, also, area, wraps } = entry;
  const runbook = entry.runbook === undefined ? {} : { runbook: entry.runbook };
  const fill = entry.fill === undefined ? {} : { fill: entry.fill };
  return { slug, also, area, wraps, ...runbook, ...fill, pages: pages[slug] ?? {} };
}

function documentsOf(entry: ErrorEntry, at: number, titles: Pages[string]): IndexDocument[] {
  const templates = entry.templates.map(
    ({ text, engines, shared, needs }): IndexDocument => ({
      entry: at,
      text,
      kind: shared ? 'shared' : 'template',
      engines,
      ...(needs.length > 0 ? { needs } : {}),
    }),
  );
  const descriptions = LANGS.flatMap((lang) => {
    const title = titles[lang]?.title;
    const texts = title === undefined ? entry.symptoms[lang] : [title, ...entry.symptoms[lang]];
    return texts.map((text): IndexDocument => ({ entry: at, text, kind: lang }));
  });
  return [...templates, ...descriptions];
}

function invert(documents: readonly IndexDocument[], total: number): DiagnosisIndex['words'] {
  const places = new Map<string, number[]>();
  documents.forEach((document, at) => {
    for (const term of documentTerms(document)) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  });
  const isTemplate = (at: number): boolean => !isDescription(documents[at]?.kind ?? 'template');
  const words: Record<string, Posting> = Object.create(null);
  for (const term of [...places.keys()].sort()) {
    const found = places.get(term) ?? [];
    const entries = new Set(found.map((at) => documents[at]?.entry));
    const weight = termWeight(term, entries.size, total);
    words[term] = [weight, found.filter(isTemplate), found.filter((at) => !isTemplate(at))];
  }
  return words;
}
