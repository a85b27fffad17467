import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as languages, l as parsePageId } from "./languages_DzLKiNVm.mjs";
import { t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { b as sharedTags } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/pages/tags.astro
var tags_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Tags,
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
var $$Tags = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Tags;
	const { language } = Astro.props;
	const tags = sharedTags(catalogue(await getCollection("docs"), language), language);
	const kindOf = (page, among) => {
		const section = parsePageId(page.id)?.section;
		const isAlone = among.filter(({ label }) => label === page.label).length === 1;
		return section === void 0 || isAlone ? void 0 : translate(language, `section.${section}`);
	};
	const title = translate(language, "tags.title");
	const description = translate(language, "tags.about");
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title,
			description,
			tableOfContents: false,
			pagefind: false,
			editUrl: false
		},
		"class": "astro-tknzfcp3"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="hb-lead astro-tknzfcp3">${description}</p><div class="not-content astro-tknzfcp3">${tags.map(({ key, name, pages }) => renderTemplate`<section${addAttribute(key, "id")} class="astro-tknzfcp3"><h2 class="astro-tknzfcp3"><a${addAttribute(`#${encodeURIComponent(key)}`, "href")} class="astro-tknzfcp3">${name}</a><small class="astro-tknzfcp3">${translate(language, "tags.count", { count: pages.length })}</small></h2><ul class="astro-tknzfcp3">${pages.map((page) => renderTemplate`<li class="astro-tknzfcp3"><a${addAttribute(page.address, "href")}${addAttribute(page.textLanguage === language ? void 0 : page.textLanguage, "lang")} class="astro-tknzfcp3">${page.label}</a>${kindOf(page, pages) && renderTemplate`<small class="astro-tknzfcp3">${kindOf(page, pages)}</small>`}</li>`)}</ul></section>`)}</div>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/tags.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/tags.astro";
var $$url = "/tags";
// \0virtual:astro:page:src/site/pages/tags@_@astro
var page = () => tags_exports;
export { page };
