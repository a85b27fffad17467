/** On error pages, before the first commands that take the reader's own values: the note in which they are seen and typed. */
import type { MdastPluginInput } from 'satteri';
import { placeholdersIn } from '../../diagnose/fill/placeholders.ts';
import { errorEntry } from '../content/errors.ts';

const ERROR_PAGE = /\/content\/docs\/\w+\/errors\/([^/]+)\.mdx$/;

/** The error whose page a file is; undefined for other files. */
export const errorOfFile = (file: string): string | undefined => ERROR_PAGE.exec(file)?.[1];

/** A Sätteri plugin that puts `<FillIn />` there. */
export const fillNote: MdastPluginInput = ({ fileURL }) => {
  const slug = errorOfFile(fileURL?.pathname ?? '');
  const fill = slug === undefined ? undefined : errorEntry(slug)?.fill;
  if (!fill) return undefined;
  const wanted = new Set(Object.values(fill).flat());
  let placed = false;
  return {
    name: 'hatoba-fill-note',
    code(node, context) {
      if (placed || node.lang !== 'sh' || !placeholdersIn(node.value).some(({ text }) => wanted.has(text))) return;
      placed = true;
      context.insertBefore(node, { type: 'mdxJsxFlowElement', name: 'FillIn', attributes: [], children: [] });
    },
  };
};
