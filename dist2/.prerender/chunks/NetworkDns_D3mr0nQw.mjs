import { b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/NetworkDns.astro
createAstro("http://localhost:4321/");
var $$NetworkDns = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NetworkDns;
	const text = pictureTexts("dns", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-dns",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 452
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<rect class="ground" x="14" y="14" width="372" height="330" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 30,
		"y": 42,
		"text": "app-net"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 370,
		"y": 41,
		"text": text("own")
	})}<rect class="ground" x="402" y="14" width="224" height="330" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 418,
		"y": 42,
		"text": "bridge"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 612,
		"y": 41,
		"text": text("builtin")
	})}<rect class="box" x="34" y="64" width="154" height="104" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 111,
		"y": 90,
		"text": "web"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 111,
		"y": 112,
		"text": "172.18.0.2"
	})}<rect class="inner" x="50" y="124" width="122" height="32" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 111,
		"y": 145,
		"text": "127.0.0.11"
	})}<rect class="box" x="212" y="64" width="154" height="104" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 289,
		"y": 90,
		"text": "db"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 289,
		"y": 112,
		"text": "172.18.0.3"
	})}<rect class="inner" x="228" y="124" width="122" height="32" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 289,
		"y": 145,
		"text": "127.0.0.11"
	})}<path class="way-lit to" d="M111 156v88"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 122,
		"y": 200,
		"text": text("askDb")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "lit-text",
		"x": 122,
		"y": 222,
		"text": "172.18.0.3"
	})}<path class="way to" d="M289 156v88"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 298,
		"y": 200,
		"text": text("askWeb")
	})}<rect class="lit" x="34" y="246" width="332" height="66" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 50,
		"y": 271,
		"text": text("dns")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 50,
		"y": 297,
		"text": "web → 172.18.0.2"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 212,
		"y": 297,
		"text": "db → 172.18.0.3"
	})}<path class="way to" d="M111 312v78"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 122,
		"y": 370,
		"text": text("others")
	})}<rect class="box" x="434" y="64" width="160" height="104" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 514,
		"y": 90,
		"text": "lone"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 514,
		"y": 112,
		"text": "172.17.0.2"
	})}<rect class="inner" x="446" y="124" width="136" height="32" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 514,
		"y": 145,
		"text": "192.168.64.1"
	})}<path class="way-bad dashed to" d="M514 156v234"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 504,
		"y": 200,
		"text": text("askDb")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 526,
		"y": 266,
		"text": text("absent")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "bad-text",
		"x": 526,
		"y": 370,
		"text": text("unknown")
	})}<rect class="box" x="34" y="392" width="572" height="46" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 56,
		"y": 421,
		"text": text("hostDns")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "code end",
		"x": 584,
		"y": 420,
		"text": "192.168.64.1"
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/NetworkDns.astro", void 0);
export { $$NetworkDns as t };
