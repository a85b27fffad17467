import { b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { n as $$Label, t as $$Picture } from "./Picture_BI0bUpiR.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
// src/site/pictures/Clone3Seccomp.astro
createAstro("http://localhost:4321/");
var $$Clone3Seccomp = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Clone3Seccomp;
	const text = pictureTexts("clone3", Astro.props.lang, Astro.locals.starlightRoute.entryMeta.lang);
	return renderTemplate`${renderComponent($$result, "Picture", $$Picture, {
		"name": "picture-clone3",
		"title": text("title"),
		"description": text("about"),
		"caption": text("caption"),
		"height": 494
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 14,
		"y": 22,
		"text": text("why")
	})}${maybeRenderHead($$result)}<rect class="box" x="14" y="58" width="150" height="62" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 89,
		"y": 84,
		"text": text("glibc")
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 89,
		"y": 105,
		"text": text("glibc.about")
	})}<path class="way to" d="M164 89h98"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "code middle",
		"x": 211,
		"y": 79,
		"text": "clone3()"
	})}<rect class="box" x="264" y="58" width="120" height="62" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 324,
		"y": 84,
		"text": "seccomp"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note middle",
		"x": 324,
		"y": 105,
		"text": text("seccomp.about")
	})}<path class="way-bad to" d="M384 78C420 62 420 56 446 56"></path><path class="way-lit to" d="M384 100c36 16 36 32 62 32"></path><rect class="bad" x="448" y="30" width="178" height="52" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code bad-text",
		"x": 462,
		"y": 52,
		"text": "EPERM"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 462,
		"y": 71,
		"text": text("eperm")
	})}<rect class="lit" x="448" y="106" width="178" height="52" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 462,
		"y": 128,
		"text": "ENOSYS"
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 462,
		"y": 147,
		"text": text("enosys")
	})}<path class="ground" d="M14 188h612"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note",
		"x": 14,
		"y": 216,
		"text": text("lost")
	})}<rect class="box" x="14" y="234" width="176" height="128" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 28,
		"y": 260,
		"text": text("dockerd")
	})}<rect class="inner" x="26" y="272" width="152" height="78" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 38,
		"y": 294,
		"text": "clone3: ERRNO"
	})}<rect class="lit" x="34" y="306" width="124" height="30" rx="5"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 42,
		"y": 326,
		"text": "errnoRet: 38"
	})}<path class="way to" d="M190 298h38"></path><rect class="box" x="230" y="234" width="180" height="128" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name middle",
		"x": 320,
		"y": 262,
		"text": text("hook"),
		"step": 20
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "middle",
		"x": 320,
		"y": 316,
		"text": text("hook.about"),
		"step": 20
	})}<path class="way to" d="M410 298h38"></path><rect class="box" x="450" y="234" width="176" height="128" rx="10"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "name",
		"x": 464,
		"y": 260,
		"text": "runc"
	})}<rect class="inner" x="462" y="272" width="152" height="78" rx="6"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 474,
		"y": 294,
		"text": "clone3: ERRNO"
	})}<rect class="bad dashed" x="470" y="306" width="124" height="30" rx="5"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "note bad-text",
		"x": 480,
		"y": 326,
		"text": text("gone")
	})}<path class="way-bad to" d="M538 362v34"></path>${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 526,
		"y": 384,
		"text": text("same")
	})}<rect class="bad" x="14" y="400" width="612" height="80" rx="8"></rect>${renderComponent($$result, "Label", $$Label, {
		"class": "code",
		"x": 28,
		"y": 428,
		"text": "error adding seccomp filter rule for syscall clone3:\npermission denied",
		"step": 20
	})}${renderComponent($$result, "Label", $$Label, {
		"class": "note end",
		"x": 612,
		"y": 466,
		"text": text("result")
	})}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pictures/Clone3Seccomp.astro", void 0);
export { $$Clone3Seccomp as t };
