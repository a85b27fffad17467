/** Changes of prose as text for a terminal. */
import { difference } from '../../book/translation/difference.ts';
import type { Style } from '../style.ts';

/** The changed paragraphs of a file, `[-gone-]` and `{+come+}` in them, or why they cannot be told. */
export function tellChanges(file: string, before: string | undefined, after: string, style: Style): string {
  if (before === undefined) return `  ${file}: the earlier text is not in the history here\n`;
  const lines = difference(before, after).map(
    (paragraph) =>
      `    ${paragraph
        .map(({ kind, text }) => {
          if (kind === 'removed') return style.red(`[-${text}-]`);
          return kind === 'added' ? style.green(`{+${text}+}`) : text;
        })
        .join('')}\n`,
  );
  return `  ${file}\n${lines.join('')}`;
}
