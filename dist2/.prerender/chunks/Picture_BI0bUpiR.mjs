import { C as addAttribute, _ as renderSlot, b as renderTemplate, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
// src/site/pictures/Label.astro
createAstro("http://localhost:4321/");
var $$Label = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Label;
	const { x, y, text, class: className, step = 18 } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<text${addAttribute(className, "class")}${addAttribute(y, "y")}>${text.split("\n").map((line, index) => renderTemplate`<tspan${addAttribute(x, "x")}${addAttribute(index === 0 ? 0 : step, "dy")}>${line}</tspan>`)}</text>`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/Label.astro", void 0);
// src/site/pictures/Picture.astro
createAstro("http://localhost:4321/");
var $$Picture = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Picture;
	const { name, title, description, caption, width = 640, height } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<figure class="hb-picture not-content"><div class="scroll"><svg${addAttribute(`0 0 ${width} ${height}`, "viewBox")} role="img"${addAttribute(`${name}-title ${name}-about`, "aria-labelledby")}><title${addAttribute(`${name}-title`, "id")}>${title}</title><desc${addAttribute(`${name}-about`, "id")}>${description}</desc><defs><marker${addAttribute(`${name}-head`, "id")} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="context-stroke"></path></marker></defs><g${addAttribute(`--head: url(#${name}-head)`, "style")}>${renderSlot($$result, $$slots["default"])}</g></svg></div>${caption && renderTemplate`<figcaption>${caption}</figcaption>`}</figure>`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/Picture.astro", void 0);
export { $$Label as n, $$Picture as t };
