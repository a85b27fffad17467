import { C as addAttribute, b as renderTemplate, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
// src/site/components/Logo.astro
createAstro("http://localhost:4321/");
var $$Logo = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Logo;
	const { size = 30 } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<svg class="logo astro-6hrdzydb"${addAttribute(size, "width")}${addAttribute(size, "height")} viewBox="0 0 32 32" fill="none" aria-hidden="true"><path class="beam astro-6hrdzydb" d="M16 8.5 1 3.5v10zM16 8.5l15-5v10z"></path><path class="tower astro-6hrdzydb" d="M13.4 12.5h5.2l1.9 12.2h-9z"></path><circle class="lamp astro-6hrdzydb" cx="16" cy="8.5" r="3.2"></circle><path class="water astro-6hrdzydb" d="M3.5 27.4c2.1-1.6 4.1-1.6 6.25 0s4.1 1.6 6.25 0 4.1-1.6 6.25 0 4.1 1.6 6.25 0"></path></svg>`;
}, "/tmp/w7/s5/hatoba/src/site/components/Logo.astro", void 0);
export { $$Logo as t };
