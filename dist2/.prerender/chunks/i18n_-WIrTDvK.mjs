import { n as __reExport, t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import * as mod from "zod/v4";
// node_modules/@astrojs/starlight/dist/utils/collection.js
function getCollectionPathFromRoot(collection, { root, srcDir }) {
	return (typeof srcDir === "string" ? srcDir : srcDir.pathname).replace(typeof root === "string" ? root : root.pathname, "") + "content/" + collection;
}
// node_modules/@astrojs/starlight/dist/utils/path.js
/** Ensure the passed path starts with a leading slash. */
function ensureLeadingSlash(href) {
	if (href[0] !== "/") href = "/" + href;
	return href;
}
/** Ensure the passed path ends with a trailing slash. */
function ensureTrailingSlash(href) {
	if (href[href.length - 1] !== "/") href += "/";
	return href;
}
/** Ensure the passed path does not start with a leading slash. */
function stripLeadingSlash(href) {
	if (href[0] === "/") href = href.slice(1);
	return href;
}
/** Ensure the passed path does not end with a trailing slash. */
function stripTrailingSlash(href) {
	if (href[href.length - 1] === "/") href = href.slice(0, -1);
	return href;
}
/** Ensure the passed path does not start and end with slashes. */
function stripLeadingAndTrailingSlashes(href) {
	href = stripLeadingSlash(href);
	href = stripTrailingSlash(href);
	return href;
}
/** Remove the extension from a path. */
function stripHtmlExtension(path) {
	const pathWithoutTrailingSlash = stripTrailingSlash(path);
	return pathWithoutTrailingSlash.endsWith(".html") ? pathWithoutTrailingSlash.slice(0, -5) : path;
}
/** Add '.html' extension to a path. */
function ensureHtmlExtension(path) {
	path = stripLeadingAndTrailingSlashes(path);
	if (!path.endsWith(".html")) path = path ? path + ".html" : "/index.html";
	return ensureLeadingSlash(path);
}
/** Remove the extension from a path. */
function stripExtension(path) {
	const periodIndex = path.lastIndexOf(".");
	return path.slice(0, periodIndex > -1 ? periodIndex : void 0);
}
// node_modules/astro/dist/zod.js
var zod_exports = /* @__PURE__ */ __exportAll({
	default: () => zod_default,
	z: () => mod
});
import * as import_zod_v4 from "zod/v4";
__reExport(zod_exports, import_zod_v4);
var zod_default = mod;
// node_modules/@astrojs/starlight/dist/schemas/i18n.js
var defaultI18nSchema = () => mod.object({
	...starlightI18nSchema().shape,
	...pagefindI18nSchema().shape,
	...expressiveCodeI18nSchema().shape
});
/** Content collection schema for Starlight’s optional `i18n` collection. */
function i18nSchema({ extend = mod.object({}) } = {}) {
	return mod.looseObject({
		...defaultI18nSchema().shape,
		...extend.shape
	});
}
function builtinI18nSchema() {
	return mod.object({
		...mod.strictObject({ ...starlightI18nSchema().required().shape }).shape,
		...pagefindI18nSchema().shape,
		...expressiveCodeI18nSchema().shape
	});
}
function starlightI18nSchema() {
	return mod.object({
		"skipLink.label": mod.string().meta({ description: "Text displayed in the accessible “Skip link” when a keyboard user first tabs into a page." }),
		"search.label": mod.string().meta({ description: "Text displayed in the search bar." }),
		"search.ctrlKey": mod.string().meta({ description: "Visible representation of the Control key potentially used in the shortcut key to open the search modal." }),
		"search.cancelLabel": mod.string().meta({ description: "Text for the “Cancel” button that closes the search modal." }),
		"search.devWarning": mod.string().meta({ description: "Warning displayed when opening the Search in a dev environment." }),
		"themeSelect.accessibleLabel": mod.string().meta({ description: "Accessible label for the theme selection dropdown." }),
		"themeSelect.dark": mod.string().meta({ description: "Name of the dark color theme." }),
		"themeSelect.light": mod.string().meta({ description: "Name of the light color theme." }),
		"themeSelect.auto": mod.string().meta({ description: "Name of the automatic color theme that syncs with system preferences." }),
		"languageSelect.accessibleLabel": mod.string().meta({ description: "Accessible label for the language selection dropdown." }),
		"menuButton.accessibleLabel": mod.string().meta({ description: "Accessible label for the mobile menu button." }),
		"sidebarNav.accessibleLabel": mod.string().meta({ description: "Accessible label for the main sidebar `<nav>` element to distinguish it from other `<nav>` landmarks on the page." }),
		"tableOfContents.onThisPage": mod.string().meta({ description: "Title for the table of contents component." }),
		"tableOfContents.overview": mod.string().meta({ description: "Label used for the first link in the table of contents, linking to the page title." }),
		"i18n.untranslatedContent": mod.string().meta({ description: "Notice informing users they are on a page that is not yet translated to their language." }),
		"page.editLink": mod.string().meta({ description: "Text for the link to edit a page." }),
		"page.lastUpdated": mod.string().meta({ description: "Text displayed in front of the last updated date in the page footer." }),
		"page.previousLink": mod.string().meta({ description: "Label shown on the “previous page” pagination arrow in the page footer." }),
		"page.nextLink": mod.string().meta({ description: "Label shown on the “next page” pagination arrow in the page footer." }),
		"page.draft": mod.string().meta({ description: "Development-only notice informing users they are on a page that is a draft which will not be included in production builds." }),
		"404.text": mod.string().meta({ description: "Text shown on Starlight’s default 404 page" }),
		"aside.tip": mod.string().meta({ description: "Text shown on the tip aside variant" }),
		"aside.note": mod.string().meta({ description: "Text shown on the note aside variant" }),
		"aside.caution": mod.string().meta({ description: "Text shown on the warning aside variant" }),
		"aside.danger": mod.string().meta({ description: "Text shown on the danger aside variant" }),
		"fileTree.directory": mod.string().meta({ description: "Label for the directory icon in the file tree component." }),
		"builtWithStarlight.label": mod.string().meta({ description: "Label for the “Built with Starlight” badge optionally displayed in the site footer." }),
		"heading.anchorLabel": mod.string().meta({ description: "Label for anchor links in Markdown content." })
	}).partial();
}
function pagefindI18nSchema() {
	return mod.object({
		"pagefind.clear_search": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"Clear\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.load_more": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"Load more results\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.search_label": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"Search this site\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.filters_label": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"Filters\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.zero_results": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"No results for [SEARCH_TERM]\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.many_results": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"[COUNT] results for [SEARCH_TERM]\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.one_result": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"[COUNT] result for [SEARCH_TERM]\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.alt_search": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"No results for [SEARCH_TERM]. Showing results for [DIFFERENT_TERM] instead\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.search_suggestion": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"No results for [SEARCH_TERM]. Try one of the following searches:\"`. See https://pagefind.app/docs/ui/#translations" }),
		"pagefind.searching": mod.string().meta({ description: "Pagefind UI translation. English default value: `\"Searching for [SEARCH_TERM]...\"`. See https://pagefind.app/docs/ui/#translations" })
	}).partial();
}
function expressiveCodeI18nSchema() {
	return mod.object({
		"expressiveCode.copyButtonCopied": mod.string().meta({ description: "Expressive Code UI translation. English default value: `\"Copied!\"`" }),
		"expressiveCode.copyButtonTooltip": mod.string().meta({ description: "Expressive Code UI translation. English default value: `\"Copy to clipboard\"`" }),
		"expressiveCode.terminalWindowFallbackTitle": mod.string().meta({ description: "Expressive Code UI translation. English default value: `\"Terminal window\"`" })
	}).partial();
}
export { ensureHtmlExtension as a, stripExtension as c, stripLeadingSlash as d, stripTrailingSlash as f, zod_exports as i, stripHtmlExtension as l, i18nSchema as n, ensureLeadingSlash as o, getCollectionPathFromRoot as p, mod as r, ensureTrailingSlash as s, builtinI18nSchema as t, stripLeadingAndTrailingSlashes as u };
