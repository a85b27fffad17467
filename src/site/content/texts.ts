/** Interface texts for places that serve both languages at once; elsewhere `Astro.locals.t` knows the language. */
import en from '../../../content/i18n/en.json' with { type: 'json' };
import ja from '../../../content/i18n/ja.json' with { type: 'json' };
import type { Language } from '../../book/languages.ts';

export type TextKey = keyof typeof ja;

const texts: Record<Language, Record<string, string>> = { ja, en };

/** The text of a key; `{{name}}` is filled in from `values`. */
export function translate(
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = texts[language][key] ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** All texts whose key begins with one of the prefixes, for a component that runs in the browser. */
export function textsFor(language: Language, ...prefixes: readonly string[]): Record<string, string> {
  const own = Object.entries(texts[language]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
  return Object.fromEntries(own);
}
