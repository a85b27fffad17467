/** The error index that the browser fetches when somebody first searches. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { pageAddress, parsePageId, withoutLanguage } from '../../book/languages.ts';
import { compileIndex } from '../../diagnose/compile.ts';
import type { ErrorEntry, Pages } from '../../diagnose/types.ts';
import { errorEntries } from '../content/errors.ts';

/** Title and address of every error page, by the error it names. */
async function errorPages(): Promise<Pages> {
  const pages: Record<string, Pages[string]> = {};
  for (const { id, data } of await getCollection('docs')) {
    const page = parsePageId(id);
    if (page?.section !== 'errors') continue;
    const slug = data.error ?? page.slug;
    pages[slug] = { ...pages[slug], [page.language]: { title: data.title, url: pageAddress(id) } };
  }
  return pages;
}

/** Entries without the runbooks that nobody has written yet: results link to what is there. */
async function entries(): Promise<ErrorEntry[]> {
  const runbooks = new Set((await getCollection('docs')).map(({ id }) => withoutLanguage(id)));
  return errorEntries().map(({ runbook, ...entry }) =>
    runbook !== undefined && runbooks.has(`runbooks/${runbook}`) ? { ...entry, runbook } : entry,
  );
}

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(compileIndex(await entries(), await errorPages())), {
    headers: { 'content-type': 'application/json' },
  });
