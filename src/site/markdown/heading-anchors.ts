/**
 * Gives headings the anchors their authors wrote (`## Create a volume [#create]`), and those above a `<Step id="…">` the
 * step's: the same in both languages, and they stay when the words change.
 */
import type { MdastPluginInput } from 'satteri';
import { splitAnchor } from '../../runbook/headings.ts';

type Following = { readonly type: string; readonly name?: unknown; readonly attributes?: unknown } | undefined;

/** The id of a `<Step id="…">`; undefined for anything else. */
function stepId(node: Following): string | undefined {
  if (node?.type !== 'mdxJsxFlowElement' || node.name !== 'Step' || !Array.isArray(node.attributes)) return undefined;
  const attributes: readonly { name?: unknown; value?: unknown }[] = node.attributes;
  const id = attributes.find(({ name }) => name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
}

/** A Sätteri plugin that sets the `id` of headings; the site's own slug of the words is left where nobody gave one. */
export const headingAnchors: MdastPluginInput = {
  name: 'hatoba-heading-anchors',
  heading(node, context) {
    const last = node.children.at(-1);
    const written = last?.type === 'text' ? splitAnchor(last.value) : undefined;
    const index = context.indexOf(node) ?? 0;
    const id = written?.anchor ?? stepId(context.parent(node)?.children[index + 1]);
    if (id === undefined) return;
    if (written?.anchor !== undefined && last?.type === 'text') {
      if (written.text === '') context.removeNode(last);
      else context.setProperty(last, 'value', written.text);
    }
    context.setProperty(node, 'data', { hProperties: { id } });
  },
};
