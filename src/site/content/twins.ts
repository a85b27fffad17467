/** Where a page stands as Markdown: at its address with `.md` in place of the last slash, as llmstxt.org proposes. */
import { idOfFile, parsePageId } from '../../book/languages.ts';

/** The twin of the text in a file: `/ja/volumes/volumes.md`; undefined for files that are no page. */
export function twinAddress(file: string | undefined): string | undefined {
  const id = file === undefined ? '' : idOfFile(file);
  return parsePageId(id) ? `/${id}.md` : undefined;
}
