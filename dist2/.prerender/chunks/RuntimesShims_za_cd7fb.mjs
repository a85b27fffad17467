import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/RuntimesShims.astro
createAstro("http://localhost:4321/");
var $$RuntimesShims = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RuntimesShims;
	const text = pictureTexts("runtimes", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	const names = [
		{
			name: "runc",
			says: text("stock"),
			y: 152
		},
		{
			name: "crun",
			says: "\"path\": \"/usr/bin/crun\"",
			y: 218
		},
		{
			name: "nvidia",
			says: "\"path\": \"nvidia-container-runtime\"",
			y: 284
		},
		{
			name: "kata",
			says: "\"runtimeType\": \"io.containerd.kata.v2\"",
			y: 382
		},
		{
			name: "io.containerd.kata.v2",
			says: text("byName"),
			y: 448
		}
	];
	const programs = [
		{
			name: "runc",
			y: 152
		},
		{
			name: "crun",
			y: 218
		},
		{
			name: "nvidia-…-runtime",
			y: 284
		}
	];
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-runtimes",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"width": 776,
		"height": 524
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect class="box" x="14" y="14" width="282" height="46" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 155,
		"y": 42,
		"text": "dockerd"
	})}<path class="way to" d="M296 37h44"></path><rect class="box" x="342" y="14" width="178" height="46" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 431,
		"y": 42,
		"text": "containerd"
	})}<path class="way to" d="M431 60v54"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 444,
		"y": 92,
		"text": text("perContainer")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 14,
		"y": 96,
		"text": text("names")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 14,
		"y": 114,
		"text": "--runtime NAME · \"default-runtime\""
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 656,
		"y": 116,
		"text": text("programs")
	})}${names.map(({ name, says, y }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<rect class="inner" x="14"${addAttribute(y - 26, "y")} width="282" height="52" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 26,
		"y": y - 4,
		"text": name
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 26,
		"y": y + 15,
		"text": says
	})}` })}`)}<rect class="box" x="342" y="116" width="178" height="204" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 431,
		"y": 206,
		"text": "containerd-shim-\nrunc-v2",
		"step": 20
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 431,
		"y": 252,
		"text": text("runcShim"),
		"step": 18
	})}<rect class="lit" x="342" y="346" width="178" height="138" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 431,
		"y": 400,
		"text": "containerd-shim-\nkata-v2",
		"step": 20
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 431,
		"y": 446,
		"text": text("kataShim"),
		"step": 18
	})}${names.map(({ y }) => renderTemplate`<path${addAttribute(y > 330 ? "way-lit to" : "way to", "class")}${addAttribute(`M296 ${y}h44`, "d")}></path>`)}${programs.map(({ y }) => renderTemplate`<path class="way to"${addAttribute(`M520 ${y}h44`, "d")}></path>`)}<path class="way-lit to" d="M520 415h44"></path>${programs.map(({ name, y }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<rect class="box" x="566"${addAttribute(y - 22, "y")} width="180" height="44" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 656,
		"y": y + 5,
		"text": name
	})}` })}`)}<path class="way dashed to" d="M746 284h14V152h-12"></path><rect class="lit" x="566" y="381" width="180" height="68" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 656,
		"y": 410,
		"text": text("machine")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 656,
		"y": 431,
		"text": text("kernel")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 14,
		"y": 508,
		"text": text("path")
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/RuntimesShims.astro", void 0);
export { $$RuntimesShims as t };
