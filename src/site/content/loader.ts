/** Reads notes and runbooks as one collection with ids `ja/volumes/bind-mount`, `en/runbooks/first-container`. */
import { glob, type Loader } from 'astro/loaders';
import { idOfFile, isLanguage, otherLanguage } from '../../book/languages.ts';

/**
 * Starlight makes fallback pages from the default language only. For a page that exists in English alone, a stand-in
 * entry with the Japanese id is stored, so that neither language ever answers with a missing page.
 */
function addStandIns(store: Parameters<Loader['load']>[0]['store']): void {
  for (const id of store.keys()) {
    const [language, ...rest] = id.split('/');
    const entry = store.get(id);
    if (language !== 'en' || !isLanguage(language) || !entry) continue;
    const twin = [otherLanguage(language), ...rest].join('/');
    if (!store.has(twin)) store.set({ ...entry, id: twin, data: { ...entry.data, standInFor: language } });
  }
}

/** The loader of the `docs` collection; files whose name begins with `_` are left out. */
export function pagesLoader(): Loader {
  const files = glob({
    base: '.',
    pattern: ['content/docs/**/[^_]*.{md,mdx}', 'runbooks/*/{ja,en}.mdx'],
    generateId: ({ entry }) => idOfFile(entry),
  });
  return {
    name: 'hatoba-pages',
    load: async (context) => {
      await files.load(context);
      addStandIns(context.store);
    },
  };
}
