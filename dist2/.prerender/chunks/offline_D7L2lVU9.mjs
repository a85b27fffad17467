import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { n as translate, t as textsFor } from "./texts_C4jRuNHE.mjs";
// src/site/pages/offline.astro
var offline_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Offline,
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
var $$Offline = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Offline;
	const { language } = Astro.props;
	const text = (key) => translate(language, key);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: text("offline.title"),
			description: text("offline.about"),
			tableOfContents: false,
			pagefind: false,
			editUrl: false
		},
		"class": "astro-ov3mbtkd"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="hb-lead astro-ov3mbtkd">${text("offline.about")}</p>${renderComponent($$result, "hb-offline", "hb-offline", {
		"class": "not-content astro-ov3mbtkd",
		"data-language": language,
		"data-texts": JSON.stringify(textsFor(language, "offline."))
	}, { "default": ($$result) => renderTemplate`<p role="status" class="astro-ov3mbtkd">${text("offline.noscript")}</p><progress value="0" max="1"${addAttribute(text("offline.title"), "aria-label")} hidden class="astro-ov3mbtkd"></progress><div class="actions astro-ov3mbtkd"><button type="button" data-action="save" class="hb-primary astro-ov3mbtkd" hidden>${text("offline.save")}</button><button type="button" data-action="stop" class="quiet astro-ov3mbtkd" hidden>${text("offline.stop")}</button><button type="button" data-action="remove" class="quiet astro-ov3mbtkd" hidden>${text("offline.remove")}</button></div>` })}<h2 id="install" class="astro-ov3mbtkd">${text("offline.install")}</h2><p class="astro-ov3mbtkd">${text("offline.install.how")}</p><h2 id="kept" class="astro-ov3mbtkd">${text("offline.what")}</h2><ul class="astro-ov3mbtkd"><li class="astro-ov3mbtkd">${text("offline.what.search")}</li><li class="astro-ov3mbtkd">${text("offline.what.visited")}</li><li class="astro-ov3mbtkd">${text("offline.what.copy")}</li><li class="astro-ov3mbtkd">${text("offline.what.private")}</li></ul>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/pages/offline.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/offline.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/offline.astro";
var $$url = "/offline";
// \0virtual:astro:page:src/site/pages/offline@_@astro
var page = () => offline_exports;
export { page };
