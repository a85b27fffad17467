import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { a as languages, d as sections, s as otherLanguage } from "./languages_DzLKiNVm.mjs";
import { r as headValue, t as wiki } from "./wiki_Dte94mE9.mjs";
import { g as pairs, h as statesOf } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/content/standing.ts
/** How complete a language is. */
/** The standing of `language` among these pages; `statesOf` tells of the parts of a page that has both. */
function standing(all, language, statesOf) {
	const missing = all.filter((pair) => !pair[language]).map(({ id }) => id);
	const behind = all.filter((pair) => pair[language] && pair[otherLanguage(language)]).map(({ id }) => ({
		id,
		parts: statesOf(id).filter((part) => isOpen(part, language)).map(({ part }) => part)
	})).filter(({ parts }) => parts.length > 0);
	return {
		pages: all.length,
		current: all.length - missing.length - behind.length,
		missing,
		behind
	};
}
var isOpen = ({ state }, language) => state.kind === "behind" ? state.language === language : state.kind !== "current";
// src/site/pages/languages.astro
var languages_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Languages,
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
var $$Languages = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Languages;
	const { language } = Astro.props;
	const t = (key, values) => translate(language, key, values);
	const rows = sections.map((section) => {
		const own = pairs(wiki().pages).filter(({ id }) => id.startsWith(`${section}/`));
		return {
			section,
			standings: languages.map((of) => standing(own, of, statesOf))
		};
	});
	const totals = languages.map((of) => standing(pairs(wiki().pages), of, statesOf));
	const titleOf = (id) => {
		const pages = wiki().pages.filter((page) => page.id === id);
		const page = pages.find((one) => one.language === language) ?? pages[0];
		return String((page && headValue(page, "title")) ?? id);
	};
	const percent = new Intl.NumberFormat(language, {
		style: "percent",
		maximumFractionDigits: 1,
		roundingMode: "trunc"
	});
	const open = languages.map((of, index) => ({
		of,
		standing: totals[index]
	})).filter(({ standing }) => standing && standing.behind.length + standing.missing.length > 0);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: t("languages.title"),
			description: t("languages.about"),
			tableOfContents: false,
			editUrl: false
		},
		"class": "astro-m74i75s4"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="hb-lead astro-m74i75s4">${t("languages.about")}</p><div class="scroll not-content astro-m74i75s4"><table class="astro-m74i75s4"><thead class="astro-m74i75s4"><tr class="astro-m74i75s4"><th scope="col" class="astro-m74i75s4">${t("languages.section")}</th>${languages.map((of) => renderTemplate`<th scope="col"${addAttribute(of, "lang")} class="astro-m74i75s4">${t(`languages.${of}`)}</th>`)}</tr></thead><tbody class="astro-m74i75s4">${rows.map(({ section, standings }) => renderTemplate`<tr class="astro-m74i75s4"><th scope="row" class="astro-m74i75s4">${t(`section.${section}`)}</th>${standings.map(({ pages, current }) => renderTemplate`<td${addAttribute([[{ whole: current === pages }], "astro-m74i75s4"], "class:list")}>${percent.format(pages === 0 ? 1 : current / pages)}<small class="astro-m74i75s4">${current} / ${pages}</small></td>`)}</tr>`)}</tbody><tfoot class="astro-m74i75s4"><tr class="astro-m74i75s4"><th scope="row" class="astro-m74i75s4">${t("languages.total")}</th>${totals.map(({ pages, current }) => renderTemplate`<td class="astro-m74i75s4">${percent.format(pages === 0 ? 1 : current / pages)}<small class="astro-m74i75s4">${current} / ${pages}</small></td>`)}</tr></tfoot></table></div><p class="astro-m74i75s4">${t("languages.how")}</p>${open.map(({ of, standing }) => renderTemplate`<section class="astro-m74i75s4"><h2${addAttribute(`open-${of}`, "id")} class="astro-m74i75s4">${t(`languages.open.${of}`)}</h2><ul class="astro-m74i75s4">${standing?.missing.map((id) => renderTemplate`<li class="astro-m74i75s4"><a${addAttribute(`/${otherLanguage(of)}/${id}/`, "href")} class="astro-m74i75s4">${titleOf(id)}</a>: ${t("languages.missing")}</li>`)}${standing?.behind.map(({ id, parts }) => renderTemplate`<li class="astro-m74i75s4"><a${addAttribute(`/${of}/${id}/`, "href")} class="astro-m74i75s4">${titleOf(id)}</a>: ${t("languages.behind", { parts: parts.map((part) => part || t("translation.whole")).join(", ") })}</li>`)}</ul></section>`)}${open.length === 0 && renderTemplate`<p class="astro-m74i75s4">${t("languages.none")}</p>`}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/languages.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/languages.astro";
var $$url = "/languages";
// \0virtual:astro:page:src/site/pages/languages@_@astro
var page = () => languages_exports;
export { page };
