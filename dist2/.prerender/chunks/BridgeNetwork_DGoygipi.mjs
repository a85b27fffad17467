import { b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/BridgeNetwork.astro
createAstro("http://localhost:4321/");
var $$BridgeNetwork = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$BridgeNetwork;
	const text = pictureTexts("network", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-network",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 470
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect class="box" x="52" y="10" width="176" height="40" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 140,
		"y": 35,
		"text": "curl host:8080"
	})}<rect class="ground" x="14" y="92" width="612" height="366" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 252,
		"y": 122,
		"text": text("host")
	})}<path class="way-lit to" d="M140 50v30"></path><rect class="lit" x="76" y="80" width="128" height="30" rx="15"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 140,
		"y": 100,
		"text": "0.0.0.0:8080"
	})}<path class="way-lit" d="M140 110v142"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 130,
		"y": 150,
		"text": text("publish")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code end",
		"x": 130,
		"y": 172,
		"text": "-p 8080:80"
	})}<rect class="box" x="36" y="252" width="376" height="38" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 52,
		"y": 277,
		"text": "app-net"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 398,
		"y": 276,
		"text": text("bridge")
	})}<rect class="box" x="454" y="252" width="150" height="38" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 529,
		"y": 277,
		"text": text("other")
	})}<rect class="inner" x="236" y="140" width="220" height="66" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 250,
		"y": 164,
		"text": text("dns")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 250,
		"y": 190,
		"text": "db → 172.18.0.3"
	})}<path class="way-lit" d="M140 290v40"></path><path class="way" d="M312 290v40M529 290v40"></path><rect class="box" x="60" y="330" width="160" height="76" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 140,
		"y": 358,
		"text": "web"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 140,
		"y": 384,
		"text": "172.18.0.2:80"
	})}<rect class="box" x="250" y="330" width="160" height="76" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 330,
		"y": 358,
		"text": "db"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 330,
		"y": 384,
		"text": "172.18.0.3"
	})}<rect class="box" x="464" y="330" width="130" height="76" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 529,
		"y": 358,
		"text": "other"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 529,
		"y": 384,
		"text": "172.17.0.2"
	})}<path class="way dashed to" d="M200 330C216 300 200 236 236 196"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 222,
		"y": 232,
		"text": text("ask")
	})}<path class="way-lit to" d="M220 368h28"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "lit-text middle",
		"x": 235,
		"y": 430,
		"text": text("byName")
	})}<path class="way-bad dashed" d="M412 368h50"></path><path class="way-bad" d="m431 362 12 12M443 362l-12 12"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "bad-text middle",
		"x": 437,
		"y": 430,
		"text": text("apart")
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/BridgeNetwork.astro", void 0);
export { $$BridgeNetwork as t };
