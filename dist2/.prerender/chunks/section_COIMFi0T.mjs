import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as languages, d as sections } from "./languages_DzLKiNVm.mjs";
import { p as runbookGroups, v as $$Icon } from "./middleware_CY57rKfb.mjs";
import { t as $$RunbookList } from "./RunbookList_CyJJ9hry.mjs";
import { t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { n as $$Practice, t as $$Records } from "./Records_wk42Y51D.mjs";
// src/site/pages/section.astro
var section_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Section,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321/");
function getStaticPaths() {
	return languages.flatMap((language) => sections.map((section) => ({
		params: {
			language,
			section
		},
		props: {
			language,
			section
		}
	})));
}
var $$Section = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Section;
	const { language, section } = Astro.props;
	const pages = catalogue(await getCollection("docs"), language).get(section) ?? [];
	const groups = runbookGroups(pages);
	const title = translate(language, `section.${section}`);
	const description = translate(language, `section.${section}.about`);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title,
			description,
			tableOfContents: false,
			pagefind: false,
			editUrl: false
		},
		"class": "astro-x5owdtoq"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="hb-list not-content astro-x5owdtoq"><p class="hb-lead astro-x5owdtoq">${description}</p>${section === "runbooks" ? renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<section aria-labelledby="walks" class="astro-x5owdtoq"><h2 id="walks" class="astro-x5owdtoq">${translate(language, "runbooks.walks")}</h2><p class="of astro-x5owdtoq">${translate(language, "runbooks.walks.about")}</p>${renderComponent($$result, "Practice", $$Practice, {
		"language": language,
		"kind": "walks",
		"pages": groups.walks,
		"areaName": ((area) => translate(language, `section.${area}`)),
		"class": "astro-x5owdtoq"
	}, { "default": ($$result) => renderTemplate`<div class="group astro-x5owdtoq">${renderComponent($$result, "RunbookList", $$RunbookList, {
		"language": language,
		"pages": groups.walks,
		"full": true,
		"class": "astro-x5owdtoq"
	})}</div>` })}</section><section aria-labelledby="drills" class="astro-x5owdtoq"><h2 id="drills" class="astro-x5owdtoq">${translate(language, "runbooks.drills")}</h2><p class="of astro-x5owdtoq">${translate(language, "runbooks.drills.about")}</p><ul class="areas astro-x5owdtoq">${groups.drills.map((group) => renderTemplate`<li class="astro-x5owdtoq"><a${addAttribute(`/${language}/drills/?area=${group.section}`, "href")} class="astro-x5owdtoq">${translate(language, `runbooks.drills.${group.section}`)} <small class="astro-x5owdtoq">${group.pages.length}</small></a></li>`)}</ul><p class="astro-x5owdtoq"><a class="hb-secondary astro-x5owdtoq"${addAttribute(`/${language}/drills/`, "href")}>${translate(language, "home.runbooks.drills", { count: groups.drills.flatMap((group) => group.pages).length })}${renderComponent($$result, "Icon", $$Icon, {
		"name": "chevronRight",
		"class": "astro-x5owdtoq"
	})}</a></p></section>${renderComponent($$result, "Records", $$Records, {
		"language": language,
		"slugs": pages.map(({ slug }) => slug),
		"class": "astro-x5owdtoq"
	})}` })}` : renderTemplate`<ul class="pages astro-x5owdtoq">${pages.map((page) => renderTemplate`<li class="astro-x5owdtoq"><a${addAttribute(page.address, "href")} class="astro-x5owdtoq">${page.title}</a>${page.description && renderTemplate`<p class="astro-x5owdtoq">${page.description}</p>`}</li>`)}</ul>`}${pages.length === 0 && renderTemplate`<p class="astro-x5owdtoq">${translate(language, "section.empty")}</p>`}</div>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/section.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/section.astro";
var $$url = "/section";
// \0virtual:astro:page:src/site/pages/section@_@astro
var page = () => section_exports;
export { page };
