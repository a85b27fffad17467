import { expect, test } from 'vitest';
import { difference } from '../../../src/book/translation/difference.ts';

const shown = (before: string, after: string): string[] =>
  difference(before, after).map((paragraph) =>
    paragraph.map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[kind]).join(''),
  );

test.each<[string, string, string, string[]]>([
  ['nothing', 'a\nb', 'a\nb', []],
  ['a word in a paragraph', 'one\nread the page\nend', 'one\nread this page\nend', ['read [-the-]{+this+} page']],
  ['a new paragraph', 'a\nb', 'a\nnew\nb', ['{+new+}']],
  ['a paragraph that is gone', 'a\nold\nb', 'a\nb', ['[-old-]']],
  ['Japanese, by words', 'データは消えます。', 'データは残ります。', ['データは[-消え-]{+残り+}ます。']],
])('%s', (_, before, after, expected) => expect(shown(before, after)).toEqual(expected));
