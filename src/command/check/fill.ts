/** Whether the values of a paste have somewhere to go: the placeholders that `fill` of an error entry names. */
import type { Page } from '../../book/page.ts';
import { placeholdersIn } from '../../diagnose/fill/placeholders.ts';
import type { ErrorEntry } from '../../diagnose/types.ts';

export interface FillProblem {
  /** What stands at the place of the entry that is wrong. */
  readonly search: string;
  readonly message: string;
  readonly expected: string;
}

/** `pages` are the entry's own, one in each language. */
export function checkFill({ fill = {} }: Pick<ErrorEntry, 'fill'>, pages: readonly Page[]): FillProblem[] {
  if (pages.length === 0) return [];
  const texts = pages.map((page) => ({ page, commands: commandsOf(page) }));
  return Object.entries(fill).flatMap(([slot, placeholders]): FillProblem[] => {
    const unused = placeholders.filter((placeholder) => !texts.some(({ commands }) => commands.includes(placeholder)));
    const without = texts.filter(({ commands }) => !placeholders.some((placeholder) => commands.includes(placeholder)));
    return [
      ...unused.map((placeholder) => ({
        search: placeholder,
        message: `fill.${slot} names ${placeholder}, which stands in no sh block of the page`,
        expected: knownIn(texts.map(({ commands }) => commands).join('\n')),
      })),
      ...without.map(({ page, commands }) => ({
        search: `${slot}:`,
        message: `fill.${slot} fills nothing in ${page.file}`,
        expected: knownIn(commands),
      })),
    ];
  });
}

/** All that stands in the blocks that are filled. */
const commandsOf = ({ blocks }: Page): string =>
  blocks
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text)
    .join('\n');

function knownIn(commands: string): string {
  const known = new Set(placeholdersIn(commands).map(({ text }) => text));
  return known.size === 0 ? 'a placeholder such as <container> in an sh block' : `one of ${[...known].join(', ')}`;
}
