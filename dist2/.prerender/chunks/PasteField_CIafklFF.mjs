import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { _ as $$SearchResults } from "./middleware_CY57rKfb.mjs";
// src/site/components/PasteField.astro
createAstro("http://localhost:4321/");
var $$PasteField = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PasteField;
	const { language, examples = [], compact = false, suggests = false } = Astro.props;
	const text = (key) => translate(language, key);
	return renderTemplate`${renderComponent($$result, "hb-paste", "hb-paste", {
		"data-language": language,
		"class": "astro-4upjjcx7"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<search${addAttribute(text("paste.form"), "aria-label")} class="astro-4upjjcx7"><form${addAttribute([{ compact }, "astro-4upjjcx7"], "class:list")}${addAttribute(`/${language}/search/`, "action")}><textarea name="q"${addAttribute(compact ? 1 : 3, "rows")}${addAttribute(text("paste.label"), "aria-label")}${addAttribute(text("paste.placeholder"), "placeholder")} spellcheck="false" autocapitalize="off" autocomplete="off" enterkeyhint="search" class="astro-4upjjcx7"></textarea><div class="row astro-4upjjcx7"><p class="hint astro-4upjjcx7">${text("paste.hint")}</p><button type="submit" class="hb-primary astro-4upjjcx7">${text("paste.search")}</button></div>${suggests && renderTemplate`<div class="panel astro-4upjjcx7" hidden>${renderComponent($$result, "SearchResults", $$SearchResults, {
		"language": language,
		"errors": 2,
		"pages": 6,
		"class": "astro-4upjjcx7"
	})}</div>`}</form></search>${examples.length > 0 && renderTemplate`<div class="examples astro-4upjjcx7"><p class="astro-4upjjcx7">${text("paste.examples")}</p><ul class="astro-4upjjcx7">${examples.map((example) => renderTemplate`<li class="astro-4upjjcx7"><button type="button"${addAttribute(example, "data-example")}${addAttribute(/^[\x20-\x7e]*$/.test(example) ? "en" : language, "lang")} translate="no" class="astro-4upjjcx7">${example}</button></li>`)}</ul></div>`}` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/PasteField.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/PasteField.astro", void 0);
export { $$PasteField as t };
