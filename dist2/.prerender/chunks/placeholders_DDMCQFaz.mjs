// src/diagnose/fill/placeholders.ts
var PLACEHOLDER = /<[^<>\s](?:[^<>\n]*[^<>\s])?>/g;
/** All placeholders of a text, in order. */
var placeholdersIn = (text) => [...text.matchAll(PLACEHOLDER)].map(({ 0: found, index }) => ({
	text: found,
	start: index,
	end: index + found.length
}));
var isPlaceholder = (text) => {
	const [found, ...more] = placeholdersIn(text);
	return found?.text === text && more.length === 0;
};
export { placeholdersIn as n, isPlaceholder as t };
