import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { b as renderTemplate, f as renderComponent } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { d as $$Page, n as getRoute, o as useRouteData, t as attachRouteDataAndRunMiddleware, x as paths } from "./middleware_CY57rKfb.mjs";
import { r as render } from "./_astro_content_CG80BsF8.mjs";
// node_modules/@astrojs/starlight/dist/routes/common.astro
createAstro("http://localhost:4321/");
var $$Common = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Common;
	const route = await getRoute(Astro);
	const renderResult = await render(route.entry);
	await attachRouteDataAndRunMiddleware(Astro, useRouteData(Astro, route, renderResult));
	const { Content, entry } = Astro.locals.starlightRoute;
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {}, { "default": ($$result) => renderTemplate`${Content && renderTemplate`${renderComponent($$result, "Content", Content, { "frontmatter": entry.data })}`}` })}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/routes/common.astro", void 0);
// node_modules/@astrojs/starlight/dist/routes/static/index.astro
var static_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	prerender: () => true,
	url: () => void 0
});
async function getStaticPaths() {
	return paths;
}
var $$Index = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "CommonPage", $$Common, {})}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/routes/static/index.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/routes/static/index.astro";
// \0virtual:astro:page:node_modules/@astrojs/starlight/dist/routes/static/index@_@astro
var page = () => static_exports;
export { page };
