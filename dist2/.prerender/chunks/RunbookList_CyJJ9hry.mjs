import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { i as messageOf, r as errorsOfRunbooks } from "./errors_CS2a6iMW.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { f as isDrill, v as $$Icon } from "./middleware_CY57rKfb.mjs";
import { n as stepIds } from "./runbooks_BU0e6SrN.mjs";
// src/site/practice/Standing.astro
createAstro("http://localhost:4321/");
var $$Standing = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Standing;
	const { language, page, forgettable, class: own } = Astro.props;
	const text = (key, values) => translate(language, key, values);
	const steps = stepIds(page.slug);
	const kind = isDrill(page) ? "drills" : "walks";
	return renderTemplate`${renderComponent($$result, "hb-progress", "hb-progress", {
		"class": (own ?? "") + " astro-txgxzzrv",
		"data-slug": page.slug,
		"data-none": text("progress.none", { total: steps.length }),
		"data-some": text("progress.some", { total: steps.length }),
		"data-done": text(`progress.done.${kind}`),
		"data-done-in": text(`progress.doneIn.${kind}`),
		"data-forget": forgettable ? text("practice.forget", { title: page.title }) : void 0,
		"data-forgotten": forgettable ? text("practice.forgotten") : void 0,
		"data-undo": forgettable ? text("practice.undo") : void 0
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<span class="lamps astro-txgxzzrv" aria-hidden="true">${steps.map((id) => renderTemplate`<i${addAttribute(id, "data-step")} class="astro-txgxzzrv"></i>`)}</span><span class="state astro-txgxzzrv">${text("progress.none", { total: steps.length })}</span>${forgettable && renderTemplate`<button type="button" class="forget astro-txgxzzrv" hidden>${renderComponent($$result, "Icon", $$Icon, {
		"name": "erase",
		"class": "astro-txgxzzrv"
	})}${renderComponent($$result, "Icon", $$Icon, {
		"name": "undo",
		"class": "astro-txgxzzrv"
	})}</button>`}` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/practice/Standing.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/practice/Standing.astro", void 0);
// src/site/components/RunbookList.astro
createAstro("http://localhost:4321/");
var $$RunbookList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RunbookList;
	const { language, pages, full = false } = Astro.props;
	const text = (key, values) => translate(language, key, values);
	const errors = full ? errorsOfRunbooks() : /* @__PURE__ */ new Map();
	const rows = pages.map((page) => {
		const [error] = errors.get(page.slug) ?? [];
		return {
			page,
			error: error && {
				slug: error.slug,
				message: messageOf(error)
			}
		};
	});
	return renderTemplate`${maybeRenderHead($$result)}<ol class="runbooks astro-56lsan76">${rows.map(({ page, error }) => renderTemplate`<li${addAttribute(page.slug, "data-slug")} class="astro-56lsan76"><div class="what astro-56lsan76"><a class="to astro-56lsan76"${addAttribute(page.address, "href")}><strong class="astro-56lsan76">${page.title}</strong>${page.description && renderTemplate`<span class="about astro-56lsan76">${page.description}</span>`}</a>${error && renderTemplate`<a class="error astro-56lsan76"${addAttribute(`/${language}/errors/${error.slug}/`, "href")}${addAttribute(text("practice.error", { message: error.message }), "aria-label")}><code lang="en" translate="no" class="astro-56lsan76">${error.message}</code></a>`}</div><p class="facts astro-56lsan76">${page.level && renderTemplate`<span${addAttribute(page.level, "data-level")} class="astro-56lsan76">${text(`level.${page.level}`)}</span>`}${page.minutes && renderTemplate`<span class="astro-56lsan76">${text("runbook.minutes", { minutes: page.minutes })}</span>`}</p>${renderComponent($$result, "Standing", $$Standing, {
		"class": "standing astro-56lsan76",
		"language": language,
		"page": page,
		"forgettable": full
	})}</li>`)}</ol>`;
}, "/tmp/w7/s5/hatoba/src/site/components/RunbookList.astro", void 0);
export { $$RunbookList as t };
