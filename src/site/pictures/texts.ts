/** The words in a picture: `picture.<name>.*` of the interface texts, in the language of the text around it. */

import { isLanguage, type Language } from '../../book/languages.ts';
import { type TextKey, translate } from '../content/texts.ts';

/**
 * @param name the picture's part of the key.
 * @param lang language asked for by the author; without it the language the page's text is written in.
 * @param page what the page is written in.
 */
export function pictureTexts(
  name: string,
  lang: string | undefined,
  page: string | undefined,
): (key: string) => string {
  const language: Language = isLanguage(lang) ? lang : isLanguage(page) ? page : 'ja';
  return (key) => translate(language, `picture.${name}.${key}` as TextKey);
}
