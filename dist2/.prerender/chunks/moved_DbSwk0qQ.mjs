import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { t as $$PlainPage } from "./PlainPage_Bb01o7xH.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { t as wiki } from "./wiki_Dte94mE9.mjs";
import { t as published } from "./site_BjLD3Xgx.mjs";
// src/site/pages/moved.astro
var moved_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Moved,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321/");
function getStaticPaths() {
	return languages.flatMap((language) => wiki().moves.map(({ from, to }) => ({
		params: {
			language,
			moved: from
		},
		props: {
			language,
			address: `/${language}/${to}/`
		}
	})));
}
var $$Moved = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Moved;
	const { language, address } = Astro.props;
	const title = translate(language, "moved.title");
	return renderTemplate`${renderComponent($$result, "PlainPage", $$PlainPage, {
		"language": language,
		"title": title,
		"to": address
	}, {
		"default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<h1>${title}</h1><p>${translate(language, "moved.text")}</p><p><a${addAttribute(address, "href")}>${address}</a></p>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "head" }, { "default": ($$result) => renderTemplate`<meta name="robots" content="noindex"><link rel="canonical"${addAttribute(published(address), "href")}><script>
      location.replace(document.documentElement.dataset.to + location.search + location.hash);
    <\/script><noscript><meta http-equiv="refresh"${addAttribute(`0; url=${address}`, "content")}></noscript>` })}`
	})}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/moved.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/moved.astro";
var $$url = "/moved";
// \0virtual:astro:page:src/site/pages/moved@_@astro
var page = () => moved_exports;
export { page };
