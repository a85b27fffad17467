import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/RunSteps.astro
createAstro("http://localhost:4321/");
var $$RunSteps = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RunSteps;
	const text = pictureTexts("run", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	const steps = [
		{
			kind: "pull",
			x: 14,
			layers: 3
		},
		{
			kind: "create",
			x: 226,
			layers: 3
		},
		{
			kind: "start",
			x: 438,
			layers: 3
		}
	];
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-run",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 372
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect class="lit" x="140" y="10" width="360" height="42" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 320,
		"y": 36,
		"text": "docker run -d --name web nginx"
	})}<path class="way" d="M320 52v20M108 90V72h424v18M320 72v18"></path>${steps.map(({ kind, x }, index) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<rect class="box"${addAttribute(x, "x")} y="90" width="188" height="270" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": x + 94,
		"y": 122,
		"text": `docker ${kind}`
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": x + 94,
		"y": 150,
		"text": text(kind)
	})}${[
		0,
		1,
		2
	].map((layer) => renderTemplate`<rect class="inner"${addAttribute(x + 44, "x")}${addAttribute(232 - layer * 17, "y")} width="100" height="14" rx="3"></rect>`)}${index > 0 && renderTemplate`<rect class="lit dashed"${addAttribute(x + 44, "x")}${addAttribute(181, "y")} width="100" height="14" rx="3"></rect>`}${renderComponent($$result, "Label", $$Label, {
		"class": "middle",
		"x": x + 94,
		"y": 284,
		"text": text(`${kind}.about`),
		"step": 20
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "lit-text middle",
		"x": x + 94,
		"y": 344,
		"text": text(`${kind}.state`)
	})}` })}`)}<path class="way to" d="M202 214h22"></path><path class="way to" d="M414 214h22"></path><circle class="lit" cx="532" cy="214" r="17"></circle><path d="m527 206 13 8-13 8z" fill="var(--hb-lamp)"></path>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/RunSteps.astro", void 0);
export { $$RunSteps as t };
