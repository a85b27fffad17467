import { r as isLanguage } from "./languages_DzLKiNVm.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/pictures/texts.ts
/** The words in a picture: `picture.<name>.*` of the interface texts, in the language of the text around it. */
/**
* @param name the picture's part of the key.
* @param lang language asked for by the author; without it the language the page's text is written in.
* @param page what the page is written in.
*/
function pictureTexts(name, lang, page) {
	const language = isLanguage(lang) ? lang : isLanguage(page) ? page : "ja";
	return (key) => translate(language, `picture.${name}.${key}`);
}
export { pictureTexts as t };
