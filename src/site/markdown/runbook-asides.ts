/**
 * Starlight takes the language of an aside's label from the folder below content/docs; for English runbooks, which lie
 * elsewhere, the label is written into the directive before Starlight sees it.
 */
import { readFileSync } from 'node:fs';
import type { MdastPluginInput } from 'satteri';
import { pathLanguage } from '../../book/languages.ts';

const texts = JSON.parse(readFileSync(new URL('../../../content/i18n/en.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

const isEnglishRunbook = (path: string) => path.includes('/runbooks/') && pathLanguage(path) === 'en';

/** A Sätteri plugin that labels unlabelled `:::note` and its kin in English runbooks. */
export const runbookAsides: MdastPluginInput = ({ fileURL }) => {
  if (!fileURL || !isEnglishRunbook(fileURL.pathname)) return undefined;
  return {
    name: 'hatoba-runbook-asides',
    containerDirective(node, context) {
      const label = texts[`aside.${node.name}`];
      const first = node.children[0];
      const labelled = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
      if (!label || labelled) return;
      context.prependChild(node, {
        type: 'paragraph',
        data: { directiveLabel: true },
        children: [{ type: 'text', value: label }],
      });
    },
  };
};
