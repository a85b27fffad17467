// src/site/site.ts
var site = {
	name: "Hatoba",
	description: {
		ja: "エラーを貼れば直し方がわかり、その場で動かせる Docker の知識集。",
		en: "Paste the error, get the fix, run the fix: a Docker knowledge base in which every command runs."
	}
};
/** Where the site is published, with a slash at its end: HATOBA_SITE, which may name a folder below an origin. */
var publishedAt = new URL((process.env.HATOBA_SITE ?? "http://localhost:4321").replace(/\/*$/, "/"));
/** The full address of one of the site's, for those who read it elsewhere: feeds, search engines. */
var published = (address) => new URL(address.replace(/^\//, ""), publishedAt).href;
export { publishedAt as n, site as r, published as t };
