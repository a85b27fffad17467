import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as languages, f as topics } from "./languages_DzLKiNVm.mjs";
import { t as $$PasteField } from "./PasteField_CIafklFF.mjs";
import { t as $$RunbookList } from "./RunbookList_CyJJ9hry.mjs";
import { t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { n as errorEntry } from "./errors_CS2a6iMW.mjs";
import { f as isDrill, p as runbookGroups } from "./middleware_CY57rKfb.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { r as site } from "./site_BjLD3Xgx.mjs";
// src/site/components/Harbour.astro
var $$Harbour = createComponent(($$result, $$props, $$slots) => {
	const stars = [
		[
			120,
			60,
			1.1
		],
		[
			210,
			150,
			.8
		],
		[
			330,
			40,
			1.3
		],
		[
			455,
			110,
			.9
		],
		[
			560,
			55,
			1
		],
		[
			690,
			130,
			.8
		],
		[
			770,
			35,
			1.2
		],
		[
			900,
			95,
			.9
		],
		[
			985,
			45,
			1.1
		],
		[
			1090,
			140,
			.8
		],
		[
			1180,
			60,
			1.2
		],
		[
			1290,
			105,
			.9
		],
		[
			1375,
			40,
			1
		],
		[
			640,
			20,
			.7
		],
		[
			1050,
			20,
			.8
		],
		[
			50,
			120,
			.8
		]
	];
	const stacks = [
		[
			768,
			2,
			46
		],
		[
			818,
			3,
			46
		],
		[
			868,
			1,
			46
		],
		[
			934,
			2,
			46
		],
		[
			984,
			2,
			46
		],
		[
			1034,
			1,
			46
		]
	];
	const glints = [
		[466, 34],
		[478, 22],
		[489, 40],
		[503, 18],
		[515, 30],
		[531, 14],
		[546, 22],
		[566, 9]
	];
	const lampX = 1236;
	return renderTemplate`${maybeRenderHead($$result)}<svg class="harbour astro-oxb6ysns" viewBox="0 0 1440 600" preserveAspectRatio="xMaxYMax slice" aria-hidden="true"><defs class="astro-oxb6ysns"><linearGradient id="hb-sky" x1="0" y1="0" x2="0" y2="1" class="astro-oxb6ysns"><stop class="top astro-oxb6ysns" offset="0"></stop><stop class="mid astro-oxb6ysns" offset="0.62"></stop><stop class="low astro-oxb6ysns" offset="0.9"></stop><stop class="glow astro-oxb6ysns" offset="1"></stop></linearGradient><radialGradient id="hb-halo" class="astro-oxb6ysns"><stop class="lit astro-oxb6ysns" offset="0" stop-opacity="0.85"></stop><stop class="lit astro-oxb6ysns" offset="0.25" stop-opacity="0.28"></stop><stop class="lit astro-oxb6ysns" offset="1" stop-opacity="0"></stop></radialGradient><linearGradient id="hb-beam" x1="1" y1="0" x2="0" y2="0" class="astro-oxb6ysns"><stop class="lit astro-oxb6ysns" offset="0" stop-opacity="0.34"></stop><stop class="lit astro-oxb6ysns" offset="1" stop-opacity="0"></stop></linearGradient><linearGradient id="hb-depth" x1="0" y1="0" x2="0" y2="1" class="astro-oxb6ysns"><stop class="water-top astro-oxb6ysns" offset="0"></stop><stop class="water-low astro-oxb6ysns" offset="1"></stop></linearGradient></defs><rect width="1440" height="452" fill="url(#hb-sky)" class="astro-oxb6ysns"></rect><g class="stars astro-oxb6ysns">${stars.map(([x, y, r]) => renderTemplate`<circle${addAttribute(x, "cx")}${addAttribute(y, "cy")}${addAttribute(r, "r")} class="astro-oxb6ysns"></circle>`)}</g><path class="far astro-oxb6ysns" d="M0 452V404c60-20 120-34 190-26 60 6 100-22 170-24s110 30 190 28 130-34 210-30 120 26 200 24 150-26 220-20 150 34 260 22v74z"></path><g class="quay-far astro-oxb6ysns">${stacks.map(([x = 0, rows = 0, width = 0]) => Array.from({ length: rows }, (_, row) => renderTemplate`<rect${addAttribute(x, "x")}${addAttribute(434 - row * 18, "y")}${addAttribute(width, "width")} height="16" rx="1.5" class="astro-oxb6ysns"></rect>`))}<path d="M700 452v-92h8v92zM746 452v-92h8v92zM690 360h250v7H690zM700 318h8v42h-8zM704 318l236 44-2 5-236-43zM704 318l-14 44h5l13-40z" class="astro-oxb6ysns"></path><rect x="640" y="448" width="500" height="6" class="astro-oxb6ysns"></rect></g><rect class="water astro-oxb6ysns" y="452" width="1440" height="148" fill="url(#hb-depth)"></rect><g class="ripples astro-oxb6ysns"><path d="M40 482h150M260 496h220M90 528h120M420 540h260M720 478h150M600 512h90M940 500h140M820 548h190M1330 506h90M180 566h240M1010 576h120" class="astro-oxb6ysns"></path></g><path class="beam astro-oxb6ysns" fill="url(#hb-beam)"${addAttribute(`M${lampX} 262 L380 128 L380 300 Z`, "d")}></path><g class="glints astro-oxb6ysns">${glints.map(([y = 0, half = 0]) => renderTemplate`<path${addAttribute(`M${lampX - half} ${y}h${half * 2}`, "d")} class="astro-oxb6ysns"></path>`)}</g><circle class="halo astro-oxb6ysns"${addAttribute(lampX, "cx")} cy="262" r="150" fill="url(#hb-halo)"></circle><g class="pier astro-oxb6ysns"><path d="M1120 452c30-14 54-18 116-18s150 4 204 2v44h-300c-14-8-20-18-20-28z" class="astro-oxb6ysns"></path><path${addAttribute(`M1223 284h26l11 152h-48z`, "d")} class="astro-oxb6ysns"></path><path${addAttribute(`M1217 278h38v7h-38zM1224 244q12-15 24 0v4h-24z`, "d")} class="astro-oxb6ysns"></path><path d="M1330 436v-17q-5-2-5-8h26q0 6-5 8v17zM1398 436v-17q-5-2-5-8h26q0 6-5 8v17z" class="astro-oxb6ysns"></path></g><path class="stripe astro-oxb6ysns"${addAttribute(`M1219.4 322h33.2l2.2 30h-37.6zM1215.1 382h41.8l2.2 30h-46.2z`, "d")}></path><rect class="lamp astro-oxb6ysns"${addAttribute(1227, "x")} y="248" width="18" height="30" rx="3"></rect></svg>`;
}, "/tmp/w7/s5/hatoba/src/site/components/Harbour.astro", void 0);
// src/site/components/TopicGlyph.astro
createAstro("http://localhost:4321/");
var $$TopicGlyph = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TopicGlyph;
	const { line, lit } = {
		basics: {
			line: "M4 11h24v14H4zM10 11v14M16 11v14M22 11v14",
			lit: "M4 7.5h24"
		},
		volumes: {
			line: "M5 8c0-5 22-5 22 0v16c0 5-22 5-22 0zM5 8c0 5 22 5 22 0",
			lit: "M5 16c0 5 22 5 22 0"
		},
		networks: {
			line: "M16 12v5M7 24v-4q0-3 3-3h12q3 0 3 3v4M4 24h6v5H4zM22 24h6v5h-6z",
			lit: "M12 4h8v8h-8z"
		},
		engine: {
			line: "M16 3v4M16 25v4M3 16h4M25 16h4M7 7l3 3M22 22l3 3M25 7l-3 3M10 22l-3 3",
			lit: "M16 10a6 6 0 1 0 0 12 6 6 0 0 0 0-12"
		},
		gpu: {
			line: "M7 7h18v18H7zM12 3v4M20 3v4M12 25v4M20 25v4M3 12h4M3 20h4M25 12h4M25 20h4",
			lit: "M12.5 12.5h7v7h-7z"
		},
		errors: {
			line: "M16 4 29 27H3z",
			lit: "M16 12v7M16 22.5v.5"
		}
	}[Astro.props.topic];
	return renderTemplate`${maybeRenderHead($$result)}<svg width="32" height="32" viewBox="0 0 32 32" fill="none" aria-hidden="true" class="astro-mwdmok5t"><path class="line astro-mwdmok5t"${addAttribute(line, "d")}></path><path class="lit astro-mwdmok5t"${addAttribute(lit, "d")}></path></svg>`;
}, "/tmp/w7/s5/hatoba/src/site/components/TopicGlyph.astro", void 0);
// src/site/pages/home.astro
var home_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Home,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("http://localhost:4321/");
function getStaticPaths() {
	return languages.map((language) => ({
		params: { language },
		props: { language }
	}));
}
var $$Home = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Home;
	const shown = 5;
	const offered = {
		walks: 5,
		drills: 3
	};
	const tried = [
		"port-already-allocated",
		"volume-in-use",
		"seccomp-clone3-nvidia"
	];
	const { language } = Astro.props;
	const pages = catalogue(await getCollection("docs"), language);
	const runbooks = pages.get("runbooks") ?? [];
	const groups = runbookGroups(runbooks);
	const invited = [...groups.walks.slice(0, offered.walks), ...groups.drills.flatMap((group) => group.pages.slice(0, 1)).slice(0, offered.drills)];
	const examples = tried.flatMap((slug) => errorEntry(slug)?.examples[0]?.text.trim().split("\n")[0] ?? []);
	const text = (key, values) => translate(language, key, values);
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: text("home.title"),
			description: site.description[language],
			template: "splash",
			pagefind: false,
			editUrl: false
		},
		"class": "astro-6qjq7cov"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="quay astro-6qjq7cov">${renderComponent($$result, "Harbour", $$Harbour, { "class": "astro-6qjq7cov" })}<div class="hb-wide front astro-6qjq7cov"><h1 id="_top" class="astro-6qjq7cov">${text("home.heading")}</h1><p class="lead hb-phrases astro-6qjq7cov">${text("home.lead")}</p>${renderComponent($$result, "PasteField", $$PasteField, {
		"language": language,
		"examples": examples,
		"suggests": true,
		"class": "astro-6qjq7cov"
	})}</div></div><section class="hb-wide astro-6qjq7cov" aria-labelledby="runbooks"><div class="title astro-6qjq7cov"><h2 id="runbooks" class="astro-6qjq7cov"><a${addAttribute(`/${language}/runbooks/`, "href")} class="astro-6qjq7cov">${text("section.runbooks")}</a></h2><p class="astro-6qjq7cov">${text("home.runbooks")}</p></div>${renderComponent($$result, "RunbookList", $$RunbookList, {
		"language": language,
		"pages": invited,
		"class": "astro-6qjq7cov"
	})}<p class="more astro-6qjq7cov"><a${addAttribute(`/${language}/runbooks/`, "href")} class="astro-6qjq7cov">${text("home.runbooks.all", { count: runbooks.length })}</a><a${addAttribute(`/${language}/drills/`, "href")} class="astro-6qjq7cov">${text("home.runbooks.drills", { count: runbooks.filter(isDrill).length })}</a></p></section><section class="hb-wide astro-6qjq7cov" aria-labelledby="topics"><div class="title astro-6qjq7cov"><h2 id="topics" class="astro-6qjq7cov">${text("home.topics")}</h2><p class="astro-6qjq7cov">${text("home.topics.about")}</p></div><div class="topics astro-6qjq7cov">${topics.map((topic) => {
		const notes = pages.get(topic) ?? [];
		return renderTemplate`<article class="hb-card astro-6qjq7cov">${renderComponent($$result, "TopicGlyph", $$TopicGlyph, {
			"topic": topic,
			"class": "astro-6qjq7cov"
		})}<h3 class="astro-6qjq7cov"><a${addAttribute(`/${language}/${topic}/`, "href")} class="astro-6qjq7cov">${text(`section.${topic}`)}</a></h3><p class="astro-6qjq7cov">${text(`section.${topic}.about`)}</p><ul class="astro-6qjq7cov">${notes.slice(0, shown).map((note) => renderTemplate`<li class="astro-6qjq7cov"><a${addAttribute(note.address, "href")} class="astro-6qjq7cov">${note.label}</a></li>`)}</ul>${notes.length > shown && renderTemplate`<p class="more astro-6qjq7cov"><a${addAttribute(`/${language}/${topic}/`, "href")} class="astro-6qjq7cov">${text("home.all", { count: notes.length })}</a></p>`}</article>`;
	})}</div></section>` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/home.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/home.astro";
var $$url = "/home";
// \0virtual:astro:page:src/site/pages/home@_@astro
var page = () => home_exports;
export { page };
