import { C as addAttribute, _ as renderSlot, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { m as sectionOf, v as $$Icon } from "./middleware_CY57rKfb.mjs";
import { o as levels } from "./languages_DzLKiNVm.mjs";
import { n as translate, t as textsFor } from "./texts_C4jRuNHE.mjs";
import { n as stepIds } from "./runbooks_BU0e6SrN.mjs";
// src/site/components/Scene.astro
createAstro("http://localhost:4321/");
var $$Scene = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Scene;
	const { line, lit } = {
		water: {
			line: "M42 33 45.5 18h5L54 33M43.5 26.5h9M38 33h20l-3 5.5H41z",
			lit: "M48 18v-5M45.5 11.5a2.5 2.5 0 1 1 5 0 2.5 2.5 0 0 1-5 0M55.5 8.5l2.5-2M40.5 8.5 38 6.5M48 5.5V3"
		},
		quay: {
			line: "M6 39V31h44v8M14 31v-6q-2.5-.8-2.5-3.5h10q0 2.7-2.5 3.5v6M19.5 23.5C34 18 38 44 54 40",
			lit: "M66 14h1.5M74 9.5h1.5M82 16h1.5M60 8.5h1.5M72 20.5h1.5"
		},
		lighthouse: {
			line: "M20 39 23 19h8l3 20M21.5 29h11M20.5 19h13M23 19v-7h8v7M22 12l5-5 5 5M8 39h40",
			lit: "M25 13.5h4v4h-4zM36 14l36-7M36 17.5 72 26"
		},
		crane: {
			line: "M22 39 27 9h4l5 30M24 27h10M23 33l12-6M17 14h50M29 6 17 14M29 6l38 8M29 9V6M14 39h30",
			lit: "M58 14v10M58 24q4 0 4 3.2a4 4 0 0 1-8 0"
		}
	}[Astro.props.name];
	return renderTemplate`${maybeRenderHead($$result)}<svg class="hb-scene astro-6jytou2c" width="144" height="72" viewBox="0 0 96 48" aria-hidden="true"><path class="line astro-6jytou2c"${addAttribute(line, "d")}></path><path class="lit astro-6jytou2c"${addAttribute(lit, "d")}></path><path class="water astro-6jytou2c" d="M4 43.5q4-3 8 0t8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0"></path></svg>`;
}, "/tmp/w7/s5/hatoba/src/site/components/Scene.astro", void 0);
// src/site/practice/choice.ts
var standings = [
	"new",
	"begun",
	"finished"
];
// src/site/practice/Practice.astro
createAstro("http://localhost:4321/");
var $$Practice = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Practice;
	const { language, kind, pages, areaName } = Astro.props;
	const text = (key, values) => translate(language, key, values);
	const areas = [...new Set(pages.map(sectionOf))];
	const texts = {
		...textsFor(language, "practice.none.", "practice.some.", "practice.all.", "practice.reason.", "practice.shown", "level."),
		...Object.fromEntries(areas.map((area) => [`area.${area}`, areaName(area)]))
	};
	const facets = [
		{
			name: "area",
			options: areas.map((area) => [area, areaName(area)])
		},
		{
			name: "level",
			options: levels.map((level) => [level, text(`level.${level}`)])
		},
		{
			name: "standing",
			options: standings.map((standing) => [standing, text(`practice.standing.${standing}`)])
		}
	];
	return renderTemplate`${renderComponent($$result, "hb-practice", "hb-practice", {
		"data-kind": kind,
		"data-texts": JSON.stringify(texts),
		"class": "astro-gskzsqkw"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="board astro-gskzsqkw"><p class="sum astro-gskzsqkw" role="status">${text(`practice.none.${kind}`, { total: pages.length })}</p><div class="quay astro-gskzsqkw" aria-hidden="true">${pages.map((page) => renderTemplate`<i${addAttribute(page.slug, "data-slug")}${addAttribute(sectionOf(page), "data-area")}${addAttribute(page.level, "data-level")}${addAttribute(stepIds(page.slug).join(" "), "data-steps")}${addAttribute(page.title, "data-title")}${addAttribute(page.address, "data-address")} class="astro-gskzsqkw"></i>`)}</div><p class="next astro-gskzsqkw" hidden><span class="what astro-gskzsqkw">${text("practice.next")}</span><a class="hb-phrases astro-gskzsqkw"${addAttribute(pages[0]?.address, "href")}>${pages[0]?.title}</a><span class="reason astro-gskzsqkw"></span></p></div><form data-with-script hidden${addAttribute(text("practice.choose"), "aria-label")} class="astro-gskzsqkw">${facets.map(({ name, options }) => renderTemplate`<fieldset class="astro-gskzsqkw"><legend class="astro-gskzsqkw">${text(`practice.${name}`)}</legend><div class="options astro-gskzsqkw">${[["", text("practice.any")], ...options].map(([value, label]) => renderTemplate`<label class="hb-pill astro-gskzsqkw"><input type="radio"${addAttribute(name, "name")}${addAttribute(value, "value")}${addAttribute(value === "", "checked")} class="astro-gskzsqkw">${label}</label>`)}</div></fieldset>`)}<p class="shown astro-gskzsqkw" role="status"></p></form>${renderSlot($$result, $$slots["default"])}<div class="empty hb-empty astro-gskzsqkw" hidden>${renderComponent($$result, "Scene", $$Scene, {
		"name": "water",
		"class": "astro-gskzsqkw"
	})}<p class="astro-gskzsqkw">${text("practice.empty")}</p><button type="button" class="clear hb-secondary astro-gskzsqkw">${renderComponent($$result, "Icon", $$Icon, {
		"name": "undo",
		"class": "astro-gskzsqkw"
	})}${text("practice.clear")}</button></div>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/practice/Practice.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/practice/Practice.astro", void 0);
// src/site/practice/Records.astro
createAstro("http://localhost:4321/");
var $$Records = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Records;
	const { language, slugs } = Astro.props;
	const text = (key) => translate(language, key);
	const texts = textsFor(language, "practice.exported", "practice.imported", "practice.notAFile", "practice.allForgotten");
	return renderTemplate`${renderComponent($$result, "hb-records", "hb-records", {
		"data-slugs": slugs.join(" "),
		"data-texts": JSON.stringify(texts),
		"hidden": true,
		"class": "astro-ui23wzf7"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h2 class="astro-ui23wzf7">${text("practice.kept")}</h2><p class="astro-ui23wzf7">${text("practice.kept.about")}</p><div class="tools astro-ui23wzf7"><button type="button" class="export hb-secondary astro-ui23wzf7">${renderComponent($$result, "Icon", $$Icon, {
		"name": "download",
		"class": "astro-ui23wzf7"
	})}${text("practice.export")}</button><label class="hb-secondary astro-ui23wzf7">${renderComponent($$result, "Icon", $$Icon, {
		"name": "upload",
		"class": "astro-ui23wzf7"
	})}${text("practice.import")}<input type="file" accept="application/json,.json" class="astro-ui23wzf7"></label><button type="button" class="forget hb-secondary astro-ui23wzf7">${renderComponent($$result, "Icon", $$Icon, {
		"name": "erase",
		"class": "astro-ui23wzf7"
	})}${text("practice.forgetAll")}</button><button type="button" class="undo hb-secondary astro-ui23wzf7" hidden>${renderComponent($$result, "Icon", $$Icon, {
		"name": "undo",
		"class": "astro-ui23wzf7"
	})}${text("practice.undo")}</button></div><p class="said astro-ui23wzf7" role="status"></p>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/practice/Records.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/practice/Records.astro", void 0);
export { $$Practice as n, $$Records as t };
