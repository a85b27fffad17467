import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { b as renderTemplate, f as renderComponent } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import "./compiler_Dq6vM-Nb.mjs";
import { t as $$LanguageGate } from "./LanguageGate_CXdstB-l.mjs";
// src/site/pages/search-language.astro
var search_language_exports = /* @__PURE__ */ __exportAll({
	default: () => $$SearchLanguage,
	file: () => $$file,
	url: () => $$url
});
var $$SearchLanguage = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "LanguageGate", $$LanguageGate, {
		"title": "検索 · Search · Hatoba 波止場",
		"to": "search/"
	})}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/search-language.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/search-language.astro";
var $$url = "/search-language";
// \0virtual:astro:page:src/site/pages/search-language@_@astro
var page = () => search_language_exports;
export { page };
