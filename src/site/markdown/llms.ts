/** llms.txt (llmstxt.org): what the site is, and where its pages stand as Markdown. */
import type { Language } from '../../book/languages.ts';

/** A heading of llms.txt with its pages. */
export interface Chapter {
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly address: string; readonly about: string | undefined }[];
}

interface Site {
  readonly name: string;
  readonly description: Readonly<Record<Language, string>>;
}

const ABOUT = `Every page exists in Japanese and English with the same path: /ja/<section>/<page>/ and /en/<section>/<page>/.
The links below lead to the same pages as Markdown. The commands in console blocks are run on a simulated Docker Engine before
they are published, and what they print is compared with what stands there; names, ids and addresses are examples. Runbooks go
step by step.`;

const line = ({ title, address, about }: Chapter['pages'][number]): string =>
  `- [${title.replace(/[[\]]/g, '\\$&')}](${address.slice(1)})${about ? `: ${about}` : ''}`;

/** The text of llms.txt; chapters without pages are left out. */
export function llmsText(site: Site, chapters: readonly Chapter[]): string {
  const told = chapters
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, pages }) => `## ${title}\n\n${pages.map(line).join('\n')}\n`);
  const head = [`# ${site.name}`, `> ${site.description.en}`, ABOUT.replaceAll('\n', ' '), site.description.ja];
  return `${head.join('\n\n')}\n\n${told.join('\n')}`;
}
