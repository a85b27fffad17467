import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { b as renderTemplate, f as renderComponent } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import "./compiler_Dq6vM-Nb.mjs";
import { t as $$LanguageGate } from "./LanguageGate_CXdstB-l.mjs";
// src/site/pages/language.astro
var language_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Language,
	file: () => $$file,
	url: () => $$url
});
var $$Language = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "LanguageGate", $$LanguageGate, {
		"title": "Hatoba 波止場",
		"to": ""
	})}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/language.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/language.astro";
var $$url = "/language";
// \0virtual:astro:page:src/site/pages/language@_@astro
var page = () => language_exports;
export { page };
