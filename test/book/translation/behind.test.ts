import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Page } from '../../../src/book/page.ts';
import { readPages } from '../../../src/book/pages.ts';
import { type Behind, partsBehind } from '../../../src/book/translation/behind.ts';
import type { Ledger } from '../../../src/book/translation/ledger.ts';
import { markTranslated } from '../../../src/book/translation/mark.ts';
import { type Project, project } from '../../support/project.ts';
import { commitAll } from '../../support/repository.ts';

const prose = (step: string): string => `---\ntitle: T\ndescription: D\n---\n## A\n\n<Step id="a" />\n\n${step}\n`;
const FILES = { ja: 'runbooks/demo/ja.mdx', en: 'runbooks/demo/en.mdx' };

let demo: Project;
let ledger: Ledger;
const page = (language: 'ja' | 'en'): Page => {
  const found = readPages(demo.root).find((one) => one.language === language);
  if (!found) throw new Error(`no page in ${language}`);
  return found;
};
const behind = (language: 'ja' | 'en'): Behind[] =>
  partsBehind(demo.root, page(language), page(language === 'ja' ? 'en' : 'ja'), ledger);

beforeEach(() => {
  demo = project({ [FILES.ja]: prose('消します。'), [FILES.en]: prose('It goes.') });
  ledger = markTranslated(page('ja'), page('en'), new Map(), { minor: false }).ledger;
});
afterEach(() => demo.remove());

it('nothing is behind while neither has changed', () => expect([behind('ja'), behind('en')]).toEqual([[], []]));

it('the step that was not translated is told, with what has changed in the other language', () => {
  commitAll(demo.root);
  writeFileSync(path.join(demo.root, FILES.en), prose('It stays.'));
  expect(behind('en')).toEqual([]);
  expect(behind('ja')).toEqual([
    {
      part: 'a',
      changes: [
        [
          { kind: 'same', text: 'It ' },
          { kind: 'removed', text: 'goes' },
          { kind: 'added', text: 'stays' },
          { kind: 'same', text: '.' },
        ],
      ],
    },
  ]);
});

it('the change is unknown where the history does not hold it', () => {
  writeFileSync(path.join(demo.root, FILES.en), prose('It stays.'));
  expect(behind('ja')).toEqual([{ part: 'a', changes: undefined }]);
});
