/** Asides are notes to the text, not places of the page: two of one name would be landmarks that cannot be told apart. */
import type { HastPluginInput } from 'satteri';

/** A Sätteri plugin that gives `<aside>` the role `note`. */
export const asideNotes: HastPluginInput = {
  name: 'hatoba-aside-notes',
  element: {
    filter: ['aside'],
    visit: (node) => ({ ...node, properties: { ...node.properties, role: 'note' } }),
  },
};
