import { C as addAttribute, S as renderHead, _ as renderSlot, b as renderTemplate } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
/* empty css               */
// src/site/components/PlainPage.astro
createAstro("http://localhost:4321/");
var $$PlainPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PlainPage;
	const { language, title, to } = Astro.props;
	return renderTemplate`<html${addAttribute(language, "lang")} data-theme="dark"${addAttribute(to, "data-to")}><head><meta charset="utf-8"><meta name="referrer" content="strict-origin"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">${renderSlot($$result, $$slots["head"])}${renderHead($$result)}</head><body class="hb-plain"><main>${renderSlot($$result, $$slots["default"])}</main></body></html>`;
}, "/tmp/w7/s5/hatoba/src/site/components/PlainPage.astro", void 0);
export { $$PlainPage as t };
