import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { t as $$RunbookList } from "./RunbookList_CyJJ9hry.mjs";
import { t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { f as isDrill, p as runbookGroups } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { n as $$Practice, t as $$Records } from "./Records_wk42Y51D.mjs";
// src/site/pages/drills.astro
var drills_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Drills,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321/");
function getStaticPaths() {
	return languages.map((language) => ({
		params: { language },
		props: { language }
	}));
}
var $$Drills = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Drills;
	const { language } = Astro.props;
	const pages = catalogue(await getCollection("docs"), language).get("runbooks") ?? [];
	const { drills } = runbookGroups(pages);
	const title = translate(language, "practice.title");
	const description = translate(language, "runbooks.drills.about");
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, { "frontmatter": {
		title,
		description,
		tableOfContents: false,
		pagefind: false,
		editUrl: false
	} }, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="hb-list not-content"><p class="hb-lead">${description}</p>${renderComponent($$result, "Practice", $$Practice, {
		"language": language,
		"kind": "drills",
		"pages": drills.flatMap((group) => group.pages),
		"areaName": ((area) => translate(language, `runbooks.drills.${area}`))
	}, { "default": ($$result) => renderTemplate`${drills.map(({ section, pages }) => renderTemplate`<section class="group"${addAttribute(section, "aria-labelledby")}><h2${addAttribute(section, "id")}>${translate(language, `runbooks.drills.${section}`)} <small${addAttribute(section, "data-count-area")}>${pages.length}</small></h2>${renderComponent($$result, "RunbookList", $$RunbookList, {
		"language": language,
		"pages": pages,
		"full": true
	})}</section>`)}` })}${renderComponent($$result, "Records", $$Records, {
		"language": language,
		"slugs": pages.filter(isDrill).map(({ slug }) => slug)
	})}</div>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/drills.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/drills.astro";
var $$url = "/drills";
// \0virtual:astro:page:src/site/pages/drills@_@astro
var page = () => drills_exports;
export { page };
