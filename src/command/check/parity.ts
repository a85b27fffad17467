/** Whether both languages say the same: the same pages, headings, anchors and commands. */

import type { Page } from '../../book/page.ts';
import { pairs } from '../../book/translation/state.ts';
import type { Problem } from '../../runbook/problem.ts';
import type { Finding } from './finding.ts';

/** Compares the pages of both languages. */
export function checkParity(pages: readonly Page[]): Finding[] {
  return pairs(pages).flatMap(({ ja, en }): Finding[] => {
    if (ja && en) return comparePages(ja, en).map((problem) => ({ file: en.file, problem }));
    const only = ja ?? en;
    if (!only) return [];
    const twin = only.file.replace(/\b(ja|en)(?=\/|\.mdx?$)/, ja ? 'en' : 'ja');
    const message = `the page exists in ${ja ? 'Japanese' : 'English'} only`;
    return [
      { file: only.file, note: true, problem: { code: 'one-language', line: 1, column: 1, message, expected: twin } },
    ];
  });
}

function comparePages(ja: Page, en: Page): Problem[] {
  return [...compareHeadings(ja, en), ...compareFences(ja, en), ...compareHead(ja, en)];
}

function compareHeadings(ja: Page, en: Page): Problem[] {
  const length = Math.max(ja.headings.length, en.headings.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [ja.headings[index], en.headings[index]];
    const sameAnchor = left?.anchor === right?.anchor || !(left?.stable && right?.stable);
    if (left?.level === right?.level && sameAnchor) continue;
    const told = (heading: typeof left): string =>
      heading
        ? `${'#'.repeat(heading.level)} ${heading.text}${heading.stable ? ` [#${heading.anchor}]` : ''}`
        : 'no further heading';
    const line = right?.line ?? en.headings.at(-1)?.line ?? 1;
    const message = `the headings differ: here ${told(right)}`;
    return [
      { code: 'headings', line, column: 1, message, expected: `${told(left)} as in ${ja.file}:${left?.line ?? 'end'}` },
    ];
  }
  return [];
}

function compareFences(ja: Page, en: Page): Problem[] {
  const length = Math.max(ja.fences.length, en.fences.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [ja.fences[index], en.fences[index]];
    if (left && right && left.text === right.text && left.meta === right.meta) continue;
    const line = right ? right.line + differingLine(left?.text ?? '', right.text) : (en.fences.at(-1)?.line ?? 1);
    const message = right ? 'this console block differs from the Japanese one' : 'a console block is missing';
    return [
      {
        code: 'console-blocks',
        line,
        column: 1,
        message,
        expected: left ? `that of ${ja.file}:${left.line}` : 'no further block',
      },
    ];
  }
  return [];
}

function differingLine(left: string, right: string): number {
  const [a, b] = [left.split('\n'), right.split('\n')];
  const index = b.findIndex((line, at) => line !== a[at]);
  return Math.max(index, 0);
}

/** Keys whose values are the same in both languages. */
const SHARED = ['error', 'host', 'related', 'level', 'minutes', 'movedFrom'];

function compareHead(ja: Page, en: Page): Problem[] {
  return SHARED.flatMap((key): Problem[] => {
    const [left, right] = [ja, en].map(({ head }) => head.find((entry) => entry.key === key));
    const [was, is] = [JSON.stringify(left?.value), JSON.stringify(right?.value)];
    if (was === is) return [];
    const place = { line: right?.line ?? 1, column: right?.column ?? 1 };
    return [
      {
        code: 'frontmatter-differs',
        ...place,
        message: `${key} is ${is ?? 'missing'}`,
        expected: `${was ?? 'none'} as in ${ja.file}`,
      },
    ];
  });
}
