import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { t as $$PasteField } from "./PasteField_CIafklFF.mjs";
import { _ as $$SearchResults } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/vain/Vain.astro
createAstro("http://localhost:4321/");
var $$Vain = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Vain;
	const { language } = Astro.props;
	const text = (key) => translate(language, key);
	return renderTemplate`${renderComponent($$result, "hb-vain", "hb-vain", {
		"data-remove": text("vain.remove"),
		"hidden": true,
		"class": "astro-jnkk3ozl"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<details class="astro-jnkk3ozl"><summary class="astro-jnkk3ozl">${text("vain.title")} (<span class="count astro-jnkk3ozl"></span>)</summary><p class="astro-jnkk3ozl">${text("vain.about")}</p><ul class="astro-jnkk3ozl"></ul><div class="actions astro-jnkk3ozl"><button type="button" data-action="export" class="astro-jnkk3ozl">${text("vain.export")}</button><button type="button" data-action="clear" class="astro-jnkk3ozl">${text("vain.clear")}</button></div></details>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/vain/Vain.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/vain/Vain.astro", void 0);
// src/site/pages/search.astro
var search_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Search,
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
var $$Search = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Search;
	const { language } = Astro.props;
	const tried = [
		translate(language, "search.tried"),
		"host.docker.internal",
		"--mount type=bind"
	];
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: translate(language, "search.title"),
			description: translate(language, "search.about"),
			template: "splash",
			pagefind: false,
			editUrl: false
		},
		"class": "astro-hsg7opck"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "hb-search", "hb-search", {
		"class": "not-content astro-hsg7opck",
		"data-language": language
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="about astro-hsg7opck">${translate(language, "search.about")}</p>${renderComponent($$result, "PasteField", $$PasteField, {
		"language": language,
		"examples": tried,
		"compact": true,
		"class": "astro-hsg7opck"
	})}${renderComponent($$result, "SearchResults", $$SearchResults, {
		"language": language,
		"errors": 4,
		"pages": 15,
		"class": "astro-hsg7opck"
	})}${renderComponent($$result, "Vain", $$Vain, {
		"language": language,
		"class": "astro-hsg7opck"
	})}<noscript><p class="astro-hsg7opck">${translate(language, "search.noscript")}</p></noscript>` })}` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/pages/search.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/search.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/search.astro";
var $$url = "/search";
// \0virtual:astro:page:src/site/pages/search@_@astro
var page = () => search_exports;
export { page };
