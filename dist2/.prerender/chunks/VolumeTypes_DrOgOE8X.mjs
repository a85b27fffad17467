import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/VolumeTypes.astro
createAstro("http://localhost:4321/");
var $$VolumeTypes = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$VolumeTypes;
	const text = pictureTexts("volumes", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	const columns = [
		{
			kind: "volume",
			x: 118,
			path: "/var/lib/app"
		},
		{
			kind: "bind",
			x: 308,
			path: "/src"
		},
		{
			kind: "tmpfs",
			x: 522,
			path: "/run/app"
		}
	];
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-volumes",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 438
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect class="box" x="14" y="12" width="612" height="112" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 32,
		"y": 42,
		"text": text("container")
	})}<rect class="inner dashed" x="398" y="24" width="212" height="32" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 504,
		"y": 45,
		"text": text("layer")
	})}<rect class="ground" x="14" y="196" width="612" height="232" rx="10"></rect><rect class="inner" x="30" y="236" width="376" height="178" rx="8"></rect><rect class="inner" x="422" y="236" width="190" height="178" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 32,
		"y": 223,
		"text": text("host")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 42,
		"y": 256,
		"text": text("disk")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 434,
		"y": 256,
		"text": text("memory")
	})}${columns.map(({ kind, x, path }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<path${addAttribute(kind === "volume" ? "way-lit to" : "way to", "class")}${addAttribute(`M${x} 112V268`, "d")}></path><rect class="inner"${addAttribute(x - 72, "x")} y="76" width="144" height="34" rx="17"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": x,
		"y": 98,
		"text": path
	})}<rect${addAttribute(kind === "volume" ? "lit" : "box", "class")}${addAttribute(x - 66, "x")} y="142" width="132" height="34" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": x,
		"y": 165,
		"text": text(kind)
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "middle",
		"x": x,
		"y": 350,
		"text": text(`${kind}.fate`),
		"step": 20
	})}` })}`)}<path class="box" d="M50 280c0-14 136-14 136 0v32c0 14-136 14-136 0z"></path><path class="way" d="M50 280c0 14 136 14 136 0"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 118,
		"y": 309,
		"text": "app-data"
	})}<path class="box" d="M236 272h42l10 9h92v40h-144z"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 308,
		"y": 307,
		"text": "/home/me/site"
	})}<rect class="box dashed" x="454" y="272" width="136" height="48" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 522,
		"y": 301,
		"text": "tmpfs"
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/VolumeTypes.astro", void 0);
export { $$VolumeTypes as t };
