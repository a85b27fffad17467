import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/LegacyOrCdi.astro
createAstro("http://localhost:4321/");
var $$LegacyOrCdi = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LegacyOrCdi;
	const text = pictureTexts("cdi", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	const lanes = [{
		x: 14,
		name: text("legacy"),
		asked: "all"
	}, {
		x: 332,
		name: text("spec"),
		asked: "nvidia.com/gpu=all"
	}];
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-cdi",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 516
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<path class="ground" d="M320 14V502"></path>${lanes.map(({ x, name, asked }) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": x + 147,
		"y": 28,
		"text": name
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": x + 147,
		"y": 50,
		"text": "NVIDIA_VISIBLE_DEVICES"
	})}<rect class="inner"${addAttribute(x + 52, "x")} y="60" width="190" height="34" rx="17"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": x + 147,
		"y": 82,
		"text": asked
	})}<rect class="box"${addAttribute(x, "x")} y="182" width="294" height="110" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": x + 14,
		"y": 206,
		"text": "config.json"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": x + 280,
		"y": 206,
		"text": text("plan")
	})}<rect class="box"${addAttribute(x, "x")} y="426" width="294" height="76" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": x + 14,
		"y": 450,
		"text": text("container")
	})}<rect class="lit"${addAttribute(x + 14, "x")} y="460" width="140" height="30" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": x + 84,
		"y": 480,
		"text": "/dev/nvidia0"
	})}<rect class="lit"${addAttribute(x + 166, "x")} y="460" width="114" height="30" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": x + 223,
		"y": 480,
		"text": "libcuda.so"
	})}` })}`)}<path class="way to" d="M161 94V180"></path><rect class="inner" x="28" y="216" width="266" height="30" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 40,
		"y": 236,
		"text": "hooks.prestart"
	})}<rect class="bad dashed" x="28" y="252" width="266" height="30" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 40,
		"y": 272,
		"text": text("nothing")
	})}<path class="way to" d="M51 292V320"></path><rect class="box" x="14" y="322" width="74" height="60" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 51,
		"y": 357,
		"text": "runc"
	})}<path class="way to" d="M88 352h24"></path><rect class="lit" x="114" y="322" width="194" height="60" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 211,
		"y": 346,
		"text": text("hook")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 211,
		"y": 369,
		"text": "nvidia-container-cli"
	})}<path class="way to" d="M51 382V424"></path><path class="way-lit to" d="M211 382V424"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 200,
		"y": 408,
		"text": text("aside")
	})}<path class="way to" d="M479 94V118"></path><rect class="lit" x="384" y="120" width="190" height="38" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 479,
		"y": 144,
		"text": "/etc/cdi/nvidia.yaml"
	})}<path class="way-lit to" d="M479 158V180"></path><rect class="lit" x="346" y="216" width="266" height="30" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 358,
		"y": 236,
		"text": "devices, mounts"
	})}<rect class="inner" x="346" y="252" width="266" height="30" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 358,
		"y": 272,
		"text": "hooks.createContainer"
	})}<path class="way-lit to" d="M479 292V320"></path><rect class="box" x="424" y="322" width="110" height="60" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 479,
		"y": 357,
		"text": "runc"
	})}<path class="way-lit to" d="M479 382V424"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 491,
		"y": 408,
		"text": text("byRunc")
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/LegacyOrCdi.astro", void 0);
export { $$LegacyOrCdi as t };
