import { describe, expect, it } from 'vitest';
import { type Page, readPage } from '../../../src/book/page.ts';
import { formatLedger, type Ledger, parseLedger } from '../../../src/book/translation/ledger.ts';
import { markTranslated } from '../../../src/book/translation/mark.ts';
import { translationStates } from '../../../src/book/translation/state.ts';

const note = (language: 'ja' | 'en', body: string, title = 'T'): Page =>
  readPage({
    name: `content/docs/${language}/volumes/tmpfs.mdx`,
    text: `---\ntitle: ${title}\ndescription: D\n---\n${body}`,
  });
const runbook = (language: 'ja' | 'en', first: string, second: string): Page =>
  readPage({
    name: `runbooks/demo/${language}.mdx`,
    text: `---\ntitle: T\ndescription: D\n---\nBefore\n\n## A\n\n<Step id="a" />\n\n${first}\n\n## B\n\n<Step id="b" />\n\n${second}\n\n## End [#end]\n\nafter\n`,
  });
const marked = (ja: Page, en: Page): Ledger => markTranslated(ja, en, new Map(), { minor: false }).ledger;
const kinds = (ja: Page, en: Page, ledger: Ledger): string[] =>
  translationStates(ja, en, ledger).map(({ part, state }) =>
    [part, state.kind, 'language' in state ? state.language : ''].filter((word) => word !== '').join(' '),
  );

const JA = note('ja', '一つ目です。\n\n二つ目です。');
const EN = note('en', 'The first.\n\nThe second.');

describe('a note', () => {
  it.each<[string, Page, Page, string[]]>([
    ['neither has changed', JA, EN, ['current']],
    ['Japanese has changed', note('ja', '一つ目です。\n\n三つ目です。'), EN, ['behind en']],
    ['English has changed', JA, note('en', 'The first.\n\nThe third.'), ['behind ja']],
    ['a title has changed', JA, note('en', 'The first.\n\nThe second.', 'New'), ['behind ja']],
    ['both have changed', note('ja', '別です。'), note('en', 'Other.'), ['both-changed']],
    ['only lines are broken otherwise', JA, note('en', '  The\nfirst.\n\n\nThe second.  \n'), ['current']],
    ['only a block has changed', JA, note('en', 'The first.\n\n```sh\nls\n```\n\nThe second.'), ['current']],
  ])('when %s', (_, ja, en, expected) => expect(kinds(ja, en, marked(JA, EN))).toEqual(expected));

  it('that was never marked is so', () => expect(kinds(JA, EN, new Map())).toEqual(['unmarked']));
});

describe('a runbook', () => {
  const ledger = marked(runbook('ja', 'い', 'ろ'), runbook('en', 'x', 'y'));

  it('is told step by step, and what stands after the steps belongs to the whole', () => {
    expect(kinds(runbook('ja', 'い', 'は'), runbook('en', 'x', 'y'), ledger)).toEqual([
      'current',
      'a current',
      'b behind en',
    ]);
    const longer = readPage({ name: 'runbooks/demo/en.mdx', text: `${runbook('en', 'x', 'y').text}\nmore\n` });
    expect(kinds(runbook('ja', 'い', 'ろ'), longer, ledger)).toEqual(['behind ja', 'a current', 'b current']);
  });
});

describe('marking', () => {
  const ledger = marked(JA, EN);
  const typo = note('ja', '一つ目です！\n\n二つ目です。');

  it('is refused where nothing can have been translated', () => {
    const { ledger: same, refused } = markTranslated(typo, EN, ledger, { minor: false });
    expect(refused.map(({ state }) => state.kind)).toEqual(['behind']);
    expect(same).toEqual(ledger);
  });

  it('as minor raises no alarm for the other language', () => {
    const { ledger: next } = markTranslated(typo, EN, ledger, { minor: true });
    expect(kinds(typo, EN, next)).toEqual(['current']);
  });

  it('of a page translated since is taken', () => {
    const en = note('en', 'The first!\n\nThe second.');
    expect(kinds(typo, en, markTranslated(typo, en, ledger, { minor: false }).ledger)).toEqual(['current']);
  });

  it('drops steps that are gone and keeps other pages', () => {
    const before = new Map([
      ...ledger,
      ['volumes/tmpfs#gone', { ja: 'a', en: 'b' }],
      ['x', { ja: 'a', en: 'b' }],
    ] as const);
    expect([...markTranslated(JA, EN, before, { minor: false }).ledger.keys()]).toEqual(['volumes/tmpfs', 'x']);
  });
});

describe('the ledger', () => {
  it('is read as it was written, sorted', () => {
    const ledger: Ledger = new Map([
      ['b#step', { ja: '1', en: '2' }],
      ['a', { ja: '3', en: '4e5' }],
    ]);
    expect(formatLedger(ledger)).toMatch(/^# .*\na: \{ ja: "3", en: "4e5" \}\nb#step: \{ ja: "1", en: "2" \}\n$/);
    expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
  });

  it('names the entry that cannot be read', () => {
    expect(() => parseLedger('a: { ja: "1" }')).toThrow(
      'content/translations.yaml: a is {"ja":"1"}; expected { ja: HASH, en: HASH }',
    );
  });
});
