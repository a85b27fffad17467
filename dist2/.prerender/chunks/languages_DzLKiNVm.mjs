// src/book/languages.ts
/** The two languages of every page, the topics, the levels, and how page ids and addresses are made of them. */
var languages = ["ja", "en"];
/** Folders of content/docs/<language>/, in the order a newcomer should meet them. */
var topics = [
	"basics",
	"volumes",
	"networks",
	"engine",
	"gpu",
	"errors"
];
/** Sections of the sidebar: the topics, with the runbooks before the errors. */
var sections = [
	"basics",
	"volumes",
	"networks",
	"engine",
	"gpu",
	"runbooks",
	"errors"
];
/** How much a runbook asks of its reader. */
var levels = [
	"beginner",
	"intermediate",
	"advanced"
];
function isLanguage(text) {
	return languages.some((language) => language === text);
}
function otherLanguage(language) {
	return language === "ja" ? "en" : "ja";
}
/** Reads `ja/volumes/bind-mount`; undefined when the language or section is unknown or there is no slug. */
function parsePageId(id) {
	const [language, first, ...rest] = id.split("/");
	const section = sections.find((known) => known === first);
	if (!isLanguage(language) || !section || rest.length === 0) return void 0;
	return {
		language,
		section,
		slug: rest.join("/")
	};
}
/** Address of a page by its id: `/ja/volumes/bind-mount/`. */
function pageAddress(id) {
	return `/${id}/`;
}
/** Id of a content file from its path below the project: `runbooks/<slug>/ja.mdx` becomes `ja/runbooks/<slug>`. */
function idOfFile(path) {
	const clean = path.replaceAll("\\", "/").replace(/\.mdx?$/, "");
	const runbook = /^runbooks\/([^/]+)\/(ja|en)$/.exec(clean);
	if (runbook) return `${runbook[2]}/runbooks/${runbook[1]}`;
	return clean.replace(/^content\/docs\//, "").replace(/\/index$/, "");
}
/** What an id without its language is of: all that is neither runbook nor error is a note, the home page included. */
function kindOfPage(id) {
	if (id.startsWith("runbooks/")) return "runbook";
	return id.startsWith("errors/") ? "error" : "note";
}
/** An id as both languages have it: `ja/volumes/bind-mount` is `volumes/bind-mount`, `ja` is ''. */
function withoutLanguage(id) {
	const [first, ...rest] = id.split("/");
	return isLanguage(first) ? rest.join("/") : id;
}
/** The same address in another language; addresses outside the languages go to that language's home. */
function inLanguage(pathname, language) {
	const [, first, ...rest] = pathname.split("/");
	return isLanguage(first) ? `/${language}/${rest.join("/")}` : `/${language}/`;
}
/** The language of a content file or page from its path; Japanese when the path says nothing. */
function pathLanguage(path) {
	const found = /(?:^|\/)(ja|en)(?:\/|\.mdx?$|$)/.exec(path.replaceAll("\\", "/"));
	return isLanguage(found?.[1]) ? found[1] : "ja";
}
export { languages as a, pageAddress as c, sections as d, topics as f, kindOfPage as i, parsePageId as l, inLanguage as n, levels as o, withoutLanguage as p, isLanguage as r, otherLanguage as s, idOfFile as t, pathLanguage as u };
