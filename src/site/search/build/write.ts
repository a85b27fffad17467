/** Writes the full-text index of a built site: Pagefind's files, and a table of the pages in it. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { languages, otherLanguage } from '../../../book/languages.ts';
import { glossaryEntries } from '../../content/glossary.ts';
import { encode } from '../codec.ts';
import { kindOfAddress } from '../kinds.ts';
import { type Block, blocksOf } from './blocks.ts';

interface Entry {
  readonly url: string;
  readonly blocks: readonly Block[];
}

/** Pages whose entries are searched one by one instead. */
const takenApart = /^\/\w+\/glossary\/$/;

function pageEntries(dist: string): Entry[] {
  return globSync('**/index.html', { cwd: dist })
    .sort()
    .flatMap((file) => {
      const url = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
      const blocks = takenApart.test(url) ? undefined : blocksOf(readFileSync(path.join(dist, file), 'utf8'));
      return blocks ? [{ url, blocks }] : [];
    });
}

function glossaryRecords(): Entry[] {
  return languages.flatMap((language) =>
    glossaryEntries().map((entry) => {
      const { term, also } = entry[language];
      const reading = language === 'ja' ? [entry.ja.reading] : [];
      const others = [...new Set([...also, ...reading, entry[otherLanguage(language)].term])].filter(
        (word) => word !== term,
      );
      return {
        url: `/${language}/glossary/#${entry.id}`,
        blocks: [
          { tag: 'h1' as const, text: term },
          { tag: 'p' as const, text: entry.about[language].replaceAll('`', '') },
          ...(others.length > 0 ? [{ tag: 'h3' as const, text: others.join(language === 'ja' ? '、' : ', ') }] : []),
        ],
      };
    }),
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** All pages are of one language to Pagefind, one that it neither cuts nor stems: `encode` has done what it needs. */
function recordOf({ blocks }: Entry): string {
  const body = blocks.map(
    ({ tag, id, text }) => `<${tag}${id === undefined ? '' : ` id="${escaped(id)}"`}>${escaped(encode(text))}</${tag}>`,
  );
  return `<html lang="und"><body>${body.join('')}</body></html>`;
}

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** Of a fragment: its name, and the address in it. */
function addressIn({ path: file, content }: pagefind.IndexFile): [string, string] {
  const raw = gunzipSync(content);
  const { url } = JSON.parse(raw.subarray('pagefind_dcd'.length).toString()) as { url: string };
  return [path.basename(file, '.pf_fragment'), url];
}

/** Interfaces that Pagefind brings along and nobody here loads. */
const unused = /^pagefind-(?:.*ui\.(?:js|css)|highlight\.js)$/;

/** What Pagefind makes of the entries. Its own writing is not used: it has ended before the last bytes were on the disk. */
async function indexOf(entries: readonly Entry[]): Promise<pagefind.IndexFile[]> {
  try {
    const { index } = checked(await pagefind.createIndex({ includeCharacters: 'ø' }));
    if (!index) throw new Error('Pagefind made no index.');
    for (const entry of entries) checked(await index.addHTMLFile({ url: entry.url, content: recordOf(entry) }));
    const { files } = checked(await index.getFiles());
    return files.filter((file) => !unused.test(file.path));
  } finally {
    await pagefind.close();
  }
}

/** Indexes the site in `dist` into `dist/pagefind`; `pages.json` there tells address and kind of each hit. Resolves with the number of pages. */
export async function writeSearchIndex(dist: string): Promise<number> {
  const entries = [...pageEntries(dist), ...glossaryRecords()];
  const output = path.join(dist, 'pagefind');
  const files = await indexOf(entries);
  for (const { path: name, content } of files) {
    const file = path.join(output, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const fragments = files.filter((file) => file.path.endsWith('.pf_fragment')).map(addressIn);
  const table = fragments.map(([name, url]) => [name, [url, kindOfAddress(url)]]);
  writeFileSync(path.join(output, 'pages.json'), JSON.stringify(Object.fromEntries(table)));
  return entries.length;
}
