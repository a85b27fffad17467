import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { t as $$PasteField } from "./PasteField_CIafklFF.mjs";
import { _ as $$SearchResults } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/pages/not-found.astro
var not_found_exports = /* @__PURE__ */ __exportAll({
	default: () => $$NotFound,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321/");
function getStaticPaths({ routePattern }) {
	if (routePattern === "/404") return [{ params: {} }];
	return languages.map((language) => ({
		params: { language },
		props: { language }
	}));
}
var $$NotFound = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NotFound;
	const { language } = Astro.props;
	const title = language ? translate(language, "notFound.title") : "404";
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title,
			template: "splash",
			pagefind: false,
			editUrl: false
		},
		"class": "astro-cb2ae56b"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "hb-not-found", "hb-not-found", {
		"class": "not-content astro-cb2ae56b",
		"data-language": language
	}, { "default": ($$result) => renderTemplate`${(language ? [language] : languages).map((own) => renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(own, "lang")}${addAttribute(own, "data-language")} class="astro-cb2ae56b">${!language && renderTemplate`<h2 class="astro-cb2ae56b">${translate(own, "notFound.title")}</h2>`}<p class="astro-cb2ae56b">${translate(own, "notFound.text")}</p><div class="near astro-cb2ae56b" hidden><h2 class="astro-cb2ae56b">${translate(own, "notFound.near")}</h2><ul class="astro-cb2ae56b"></ul></div>${renderComponent($$result, "PasteField", $$PasteField, {
		"language": own,
		"compact": true,
		"class": "astro-cb2ae56b"
	})}<div class="found astro-cb2ae56b" hidden><h2 class="astro-cb2ae56b">${translate(own, "notFound.found")}</h2>${renderComponent($$result, "SearchResults", $$SearchResults, {
		"language": own,
		"errors": 2,
		"pages": 6,
		"class": "astro-cb2ae56b"
	})}</div><p class="astro-cb2ae56b"><a${addAttribute(`/${own}/`, "href")} class="astro-cb2ae56b">${translate(own, "notFound.home")}</a></p></section>`)}` })}` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/pages/not-found.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/not-found.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/not-found.astro";
var $$url = "/not-found";
// \0virtual:astro:page:src/site/pages/not-found@_@astro
var page = () => not_found_exports;
export { page };
