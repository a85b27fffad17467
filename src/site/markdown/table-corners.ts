/** An empty corner of a table is no heading: a screen reader would announce one without words. */
import type { HastPluginInput } from 'satteri';

/** A Sätteri plugin that makes empty `<th>` plain cells. */
export const tableCorners: HastPluginInput = {
  name: 'hatoba-table-corners',
  element: {
    filter: ['th'],
    visit(node) {
      if (node.children.length === 0) return { ...node, tagName: 'td' };
      return undefined;
    },
  },
};
