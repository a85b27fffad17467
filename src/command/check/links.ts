/** Whether the links of a page lead anywhere. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inLanguage, isLanguage, otherLanguage, pathLanguage, sections } from '../../book/languages.ts';
import { destination, pageAt } from '../../book/links.ts';
import { ownPages } from '../../book/own-pages.ts';
import type { Page } from '../../book/page.ts';
import type { Problem } from '../../runbook/problem.ts';
import { hint } from '../suggest.ts';

/** What links may lead to. */
export interface Places {
  readonly root: string;
  /** Pages by address. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** Dead links of a page: pages, anchors and files that are not there, and links into the other language. */
export function checkLinks(page: Page, places: Places): Problem[] {
  return page.links.flatMap((link) => {
    const told = checkTarget(link.target, page, places);
    return told ? [{ ...told, line: link.line, column: link.column }] : [];
  });
}

type Told = Pick<Problem, 'code' | 'message'> & { expected?: string };

function checkTarget(target: string, page: Page, places: Places): Told | undefined {
  const to = destination(target, page.address);
  if (!to) return undefined;
  const { path: address, anchor } = to;
  const found = address === page.address ? page : (places.pages.get(pageAt(address)) ?? standIn(address, places));
  if (!found) return isOtherPlace(address, places.root) ? undefined : dead(target, address, places);
  if (!address.endsWith('/') && target !== '' && !target.startsWith('#')) {
    return { code: 'link-slash', message: `the link ${target} does not end in a slash`, expected: found.address };
  }
  if (pathLanguage(address) !== page.language) {
    return {
      code: 'link-language',
      message: `the link ${target} leads into the other language`,
      expected: `/${page.language}/${found.id}/`,
    };
  }
  if (anchor === '' || found.anchors.has(anchor)) return undefined;
  const anchors = [...found.anchors].map((name) => `#${name}`);
  const expected = anchors.length > 0 ? `one of ${anchors.join(', ')}` : 'no anchor';
  return { code: 'dead-anchor', message: `${found.file} has no heading with the anchor #${anchor}`, expected };
}

/** The page that the site shows at an address whose translation is missing: that of the other language. */
const standIn = (address: string, { pages }: Places): Page | undefined =>
  isLanguage(address.split('/')[1])
    ? pages.get(pageAt(inLanguage(address, otherLanguage(pathLanguage(address)))))
    : undefined;

function dead(target: string, address: string, { pages }: Places): Told {
  const near = hint(pageAt(address), [...pages.keys()]);
  return {
    code: 'dead-link',
    message: `the link ${target} leads nowhere${near}`,
    expected: 'the address of a page, such as /ja/basics/run/',
  };
}

/** Addresses of the site that are no pages of content: home, search, the list of a section; and files of public/. */
function isOtherPlace(address: string, root: string): boolean {
  if (/^\/(?:(?:ja|en)\/?)?$/.test(address)) return true;
  const [, language, name, more] = address.split('/');
  if (isLanguage(language) && !more && [...ownPages, ...sections].some((known) => known === name)) return true;
  return existsSync(path.join(root, 'public', address));
}
