import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { i as byDay, n as recentChanges, r as titleOf } from "./changes_D6ZV31q5.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { y as repository } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/pages/changes.astro
var changes_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Changes,
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
var $$Changes = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Changes;
	const shown = 6;
	const { language } = Astro.props;
	const days = byDay(recentChanges(language));
	const web = repository();
	const title = translate(language, "changes.title");
	const description = translate(language, "changes.about", { count: 100 });
	const dates = new Intl.DateTimeFormat(language, {
		year: "numeric",
		month: "long",
		day: "numeric",
		weekday: "short",
		timeZone: "UTC"
	});
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title,
			description,
			tableOfContents: false,
			pagefind: false,
			editUrl: false
		},
		"class": "astro-sncxy6ul"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="changes not-content astro-sncxy6ul"><p class="hb-lead astro-sncxy6ul">${days.length > 0 ? description : translate(language, "changes.none")}${days.length > 0 && renderTemplate`<a${addAttribute(`/${language}/rss.xml`, "href")} class="astro-sncxy6ul">${translate(language, "changes.feed")}</a>`}</p>${days.map(({ date, commits }) => renderTemplate`<section${addAttribute(`day-${date}`, "aria-labelledby")} class="astro-sncxy6ul"><h2${addAttribute(`day-${date}`, "id")} class="astro-sncxy6ul"><time${addAttribute(date, "datetime")} class="astro-sncxy6ul">${dates.format(new Date(date))}</time></h2>${commits.map(({ commit, pages }) => renderTemplate`<div class="commit astro-sncxy6ul"><p class="subject astro-sncxy6ul"><span lang="en" class="astro-sncxy6ul">${commit.subject}</span>${" "}${web ? renderTemplate`<a${addAttribute(`${web}/commit/${commit.hash}`, "href")}${addAttribute(translate(language, "page.commit", { hash: commit.hash.slice(0, 7) }), "aria-label")} class="astro-sncxy6ul"><code translate="no" class="astro-sncxy6ul">${commit.hash.slice(0, 7)}</code></a>` : renderTemplate`<code translate="no" class="astro-sncxy6ul">${commit.hash.slice(0, 7)}</code>`}</p>${[pages.slice(0, shown), pages.slice(shown)].map((part, index) => {
		const Frame = index === 0 ? "div" : "details";
		return part.length > 0 && renderTemplate`${renderComponent($$result, "Frame", Frame, { "class": "astro-sncxy6ul" }, { "default": ($$result) => renderTemplate`${index > 0 && renderTemplate`<summary class="astro-sncxy6ul">${translate(language, "changes.more", { count: part.length })}</summary>`}<ul class="astro-sncxy6ul">${part.map((page) => renderTemplate`<li class="astro-sncxy6ul"><a${addAttribute(page.address, "href")} class="astro-sncxy6ul">${titleOf(page)}</a></li>`)}</ul>` })}`;
	})}</div>`)}</section>`)}</div>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/changes.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/changes.astro";
var $$url = "/changes";
// \0virtual:astro:page:src/site/pages/changes@_@astro
var page = () => changes_exports;
export { page };
