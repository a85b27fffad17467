import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { n as recentChanges, r as titleOf, t as aboutOf } from "./changes_D6ZV31q5.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { r as site, t as published } from "./site_BjLD3Xgx.mjs";
import rss from "@astrojs/rss";
// src/site/pages/rss.xml.ts
/** `/ja/rss.xml`, `/en/rss.xml`: the pages of a language that changed last. */
var rss_xml_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
function getStaticPaths() {
	return languages.map((language) => ({
		params: { language },
		props: { language }
	}));
}
var GET = ({ props: { language } }) => rss({
	title: `${site.name}: ${translate(language, "changes.title")}`,
	description: site.description[language],
	site: published(`/${language}/`),
	customData: `<language>${language}</language>`,
	items: recentChanges(language).map(({ page, commit }) => ({
		title: titleOf(page),
		link: published(page.address),
		pubDate: /* @__PURE__ */ new Date(commit.time * 1e3),
		description: translate(language, "changes.item", {
			about: aboutOf(page),
			subject: commit.subject
		}),
		customData: `<guid isPermaLink="false">${commit.hash}${page.address}</guid>`
	}))
});
// \0virtual:astro:page:src/site/pages/rss.xml@_@ts
var page = () => rss_xml_exports;
export { page };
