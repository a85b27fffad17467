import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/ImageLayers.astro
createAstro("http://localhost:4321/");
var $$ImageLayers = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ImageLayers;
	const text = pictureTexts("layers", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	const layers = [
		{
			instruction: "COPY app.conf /etc/",
			size: "2 kB",
			y: 236
		},
		{
			instruction: "RUN apk add nginx",
			size: "6 MB",
			y: 290
		},
		{
			instruction: "FROM alpine",
			size: "8 MB",
			y: 344
		}
	];
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-layers",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 438
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect class="box" x="30" y="12" width="280" height="130" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 46,
		"y": 40,
		"text": text("one")
	})}<rect class="lit" x="46" y="54" width="248" height="74" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 58,
		"y": 76,
		"text": text("writable")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 172,
		"y": 108,
		"text": text("changed")
	})}<rect class="box" x="330" y="12" width="280" height="130" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 346,
		"y": 40,
		"text": text("two")
	})}<rect class="lit dashed" x="346" y="54" width="248" height="74" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 358,
		"y": 76,
		"text": text("writable")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 358,
		"y": 108,
		"text": text("empty")
	})}<path class="way" d="M240 142v54M470 142v54"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 355,
		"y": 174,
		"text": text("shared")
	})}<rect class="ground" x="14" y="196" width="612" height="230" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name end",
		"x": 594,
		"y": 222,
		"text": text("image")
	})}${layers.map(({ instruction, size, y }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<rect class="box" x="30"${addAttribute(y, "y")} width="580" height="46" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 186,
		"y": y + 28,
		"text": instruction
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code end",
		"x": 594,
		"y": y + 28,
		"text": size
	})}` })}`)}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 46,
		"y": 372,
		"text": text("base")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 594,
		"y": 413,
		"text": text("grow")
	})}<path class="way-lit to" d="M110 246V120"></path><rect class="inner" x="58" y="88" width="104" height="30" rx="15"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 110,
		"y": 108,
		"text": "app.conf"
	})}<rect class="inner" x="58" y="244" width="104" height="30" rx="15"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 110,
		"y": 264,
		"text": "app.conf"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 122,
		"y": 174,
		"text": text("copyUp")
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/ImageLayers.astro", void 0);
export { $$ImageLayers as t };
