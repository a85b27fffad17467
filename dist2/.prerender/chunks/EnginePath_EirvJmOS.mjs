import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/EnginePath.astro
createAstro("http://localhost:4321/");
var $$EnginePath = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EnginePath;
	const text = pictureTexts("engine", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	const nodes = [
		{
			kind: "cli",
			name: "docker",
			way: "REST · /var/run/docker.sock"
		},
		{
			kind: "dockerd",
			name: "dockerd",
			way: "gRPC · containerd.sock"
		},
		{
			kind: "containerd",
			name: "containerd",
			way: "ttrpc"
		},
		{
			kind: "shim",
			name: "containerd-shim-runc-v2",
			way: "fork · exec"
		},
		{
			kind: "runc",
			name: "runc",
			way: "namespaces · cgroups · exec"
		},
		{
			kind: "process",
			name: text("process.name"),
			way: ""
		}
	];
	const row = 86;
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-engine",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 496
	}, { "default": ($$result) => renderTemplate`${nodes.map(({ kind, name, way }, index) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect${addAttribute(kind === "process" ? "lit" : kind === "runc" ? "box dashed" : "box", "class")} x="44"${addAttribute(8 + index * row, "y")} width="222" height="46" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 155,
		"y": 36 + index * row,
		"text": name
	})}${renderComponent($$result, "Label", $$Label, {
		"x": 292,
		"y": (kind === "cli" || kind === "process" ? 36 : 27) + index * row,
		"text": text(kind),
		"step": 20
	})}${way && renderTemplate`<path class="way to"${addAttribute(`M155 ${54 + index * row}v38`, "d")}></path>`}${way && renderTemplate`${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 168,
		"y": 78 + index * row,
		"text": way
	})}`}` })}`)}<path class="way-lit dashed to"${addAttribute(`M44 289H24V461H42`, "d")}></path>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/EnginePath.astro", void 0);
export { $$EnginePath as t };
