import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { r as isLanguage } from "./languages_DzLKiNVm.mjs";
import { n as placeholdersIn } from "./placeholders_DDMCQFaz.mjs";
import { n as errorEntry } from "./errors_CS2a6iMW.mjs";
import { t as textsFor } from "./texts_C4jRuNHE.mjs";
import { t as wiki } from "./wiki_Dte94mE9.mjs";
// src/diagnose/fill/fill.ts
/** The slots whose values may stand in for a placeholder, the likeliest first. */
var slotsOf = (fill, placeholder) => Object.keys(fill).filter((slot) => fill[slot]?.includes(placeholder));
// src/site/fill/FillIn.astro
createAstro("http://localhost:4321/");
var $$FillIn = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FillIn;
	const { t } = Astro.locals;
	const { entry, locale } = Astro.locals.starlightRoute;
	const language = isLanguage(locale) ? locale : "ja";
	const page = entry.filePath === void 0 ? void 0 : wiki().byFile.get(entry.filePath);
	const slug = entry.data.error ?? "";
	const fill = errorEntry(slug)?.fill ?? {};
	const commands = page?.blocks.filter((block) => block.language === "sh").map(({ text }) => text) ?? [];
	const fields = /* @__PURE__ */ new Map();
	for (const { text } of placeholdersIn(commands.join("\n"))) {
		const [slot] = slotsOf(fill, text);
		if (slot !== void 0 && !fields.has(slot)) fields.set(slot, text);
	}
	return renderTemplate`${renderComponent($$result, "hb-fill", "hb-fill", {
		"data-slug": slug,
		"data-fill": JSON.stringify(fill),
		"data-texts": JSON.stringify(textsFor(language, "fill.")),
		"class": "not-content print:hidden astro-a4hunemd",
		"data-pagefind-ignore": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<form${addAttribute(t("fill.label"), "aria-label")} autocomplete="off" class="astro-a4hunemd"><div class="told astro-a4hunemd"><p role="status" class="astro-a4hunemd">${t("fill.empty")}</p><button type="button" class="astro-a4hunemd">${t("fill.hide")}</button></div><div class="fields astro-a4hunemd">${[...fields].map(([slot, placeholder]) => renderTemplate`<label class="astro-a4hunemd"><span${addAttribute(page?.language, "lang")} class="astro-a4hunemd">${placeholder.slice(1, -1)}</span><input${addAttribute(slot, "name")} type="text" maxlength="255" spellcheck="false" autocapitalize="off"${addAttribute(placeholder, "data-placeholder")} aria-describedby="hb-refused" translate="no" class="astro-a4hunemd"></label>`)}</div><p class="refused astro-a4hunemd" id="hb-refused" role="alert" hidden></p></form>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/fill/FillIn.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/fill/FillIn.astro", void 0);
export { $$FillIn as t };
