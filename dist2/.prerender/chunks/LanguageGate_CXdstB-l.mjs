import { C as addAttribute, b as renderTemplate, f as renderComponent, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { r as site } from "./site_BjLD3Xgx.mjs";
import { t as $$Logo } from "./Logo_CjF6YAVM.mjs";
import { t as $$PlainPage } from "./PlainPage_Bb01o7xH.mjs";
// src/site/components/LanguageGate.astro
createAstro("http://localhost:4321/");
var $$LanguageGate = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LanguageGate;
	const { title, to } = Astro.props;
	return renderTemplate`${renderComponent($$result, "PlainPage", $$PlainPage, {
		"language": "ja",
		"title": title,
		"to": to
	}, {
		"default": ($$result) => renderTemplate`${renderComponent($$result, "Logo", $$Logo, { "size": 56 })}${maybeRenderHead($$result)}<h1>Hatoba <span>波止場</span></h1><p><a${addAttribute(`/ja/${to}`, "href")} hreflang="ja">日本語</a> <a${addAttribute(`/en/${to}`, "href")} hreflang="en" lang="en">English</a></p>`,
		"head": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "head" }, { "default": ($$result) => renderTemplate`<meta name="description"${addAttribute(site.description.en, "content")}><link rel="alternate" hreflang="ja"${addAttribute(`/ja/${to}`, "href")}><link rel="alternate" hreflang="en"${addAttribute(`/en/${to}`, "href")}><script>
      (() => {
        const known = ['ja', 'en'];
        const root = new URL(document.documentElement.dataset.root || '/', location.href).pathname;
        const own = (name) => (root === '/' ? name : \`\${name}@\${root}\`);
        let kept = null;
        try {
          kept = localStorage.getItem(own('hatoba:language'));
        } catch {}
        const wanted = (navigator.languages || []).map((tag) => tag.slice(0, 2));
        const language = known.includes(kept) ? kept : wanted.find((tag) => known.includes(tag)) || 'ja';
        const to = document.documentElement.dataset.to || '';
        const asked = new URLSearchParams(location.search);
        const text = asked.get('q');
        try {
          if (to === 'search/' && text !== null) {
            sessionStorage.setItem(own('hatoba:query'), text);
            asked.delete('q');
          }
        } catch {}
        location.replace(\`\${root}\${language}/\${to}\${asked.size > 0 ? \`?\${asked}\` : ''}\${location.hash}\`);
      })();
    <\/script><noscript><meta http-equiv="refresh"${addAttribute(`0; url=/ja/${to}`, "content")}></noscript>` })}`
	})}`;
}, "/tmp/w7/s5/hatoba/src/site/components/LanguageGate.astro", void 0);
export { $$LanguageGate as t };
