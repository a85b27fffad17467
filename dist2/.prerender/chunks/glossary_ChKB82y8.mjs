import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { C as addAttribute, b as renderTemplate, f as renderComponent, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as $$StarlightPage } from "./StarlightPage_DH7O3Q3c.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { a as languages, c as pageAddress, s as otherLanguage } from "./languages_DzLKiNVm.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { t as wiki } from "./wiki_Dte94mE9.mjs";
import { readFileSync } from "node:fs";
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from "yaml";
// src/book/glossary/entries.ts
/** content/glossary.yaml: the words of the knowledge base in both languages, what they mean, and spellings to avoid. */
var GLOSSARY_FILE = "content/glossary.yaml";
var FORM = "`- id: …`, `ja: { term, reading, also, avoid }`, `en: { term, also, avoid }`, `about: { ja, en }`, `page`, `link: false`";
/** Reads the glossary; an entry that is not whole is left out and told with its line. */
function readGlossary(text) {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		prettyErrors: false
	});
	const at = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line,
			column: col
		};
	};
	const problems = document.errors.map((error) => ({
		code: "yaml",
		...at(error.pos[0]),
		message: error.message
	}));
	if (problems.length > 0 || document.contents === null) return {
		entries: [],
		problems
	};
	if (!isSeq(document.contents)) {
		problems.push({
			code: "glossary",
			line: 1,
			column: 1,
			message: "the glossary is no list",
			expected: FORM
		});
		return {
			entries: [],
			problems
		};
	}
	const entries = [];
	const taken = /* @__PURE__ */ new Set();
	for (const item of document.contents.items) {
		const place = at(isMap(item) || isScalar(item) ? item.range?.[0] ?? 0 : 0);
		const entry = entryOf(document.createNode(item).toJSON());
		if (!entry) problems.push({
			code: "glossary",
			...place,
			message: "the entry is not whole",
			expected: FORM
		});
		else if (taken.has(entry.id)) problems.push({
			code: "glossary",
			...place,
			message: `the id ${entry.id} is taken`,
			expected: "each id once"
		});
		else {
			taken.add(entry.id);
			entries.push(entry);
		}
	}
	return {
		entries,
		problems
	};
}
function entryOf(value) {
	if (!isRecord(value) || typeof value.id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value.id)) return void 0;
	const [ja, en] = [wordingOf(value.ja), wordingOf(value.en)];
	const about = value.about;
	if (!ja?.reading || !en || !isRecord(about) || typeof about.ja !== "string" || typeof about.en !== "string") return void 0;
	if (value.page !== void 0 && typeof value.page !== "string") return void 0;
	if (value.link !== void 0 && typeof value.link !== "boolean") return void 0;
	return {
		id: value.id,
		ja,
		en,
		about: {
			ja: about.ja,
			en: about.en
		},
		link: value.link ?? true,
		...value.page !== void 0 && { page: value.page }
	};
}
function wordingOf(value) {
	if (!isRecord(value) || typeof value.term !== "string" || value.term === "") return void 0;
	const [also, avoid] = [value.also ?? [], value.avoid ?? []];
	if (!isTexts(also) || !isTexts(avoid)) return void 0;
	return {
		term: value.term,
		...typeof value.reading === "string" && { reading: value.reading },
		also,
		avoid
	};
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
// src/site/content/glossary.ts
/** The glossary at build time. */
/** All entries. Throws with file, line and column when the glossary cannot be read. */
function glossaryEntries() {
	const { entries, problems } = readGlossary(readFileSync(GLOSSARY_FILE, "utf8"));
	const told = problems.map(({ line, column, message }) => `${GLOSSARY_FILE}:${line}:${column}: ${message}`);
	if (told.length > 0) throw new Error(told.join("\n"));
	return entries;
}
var ROWS = [
	"あ",
	"か",
	"さ",
	"た",
	"な",
	"は",
	"ま",
	"や",
	"ら",
	"わ"
];
var kana = new Intl.Collator("ja", { sensitivity: "base" });
/** The row of the kana in which a reading stands. */
var rowOf = (reading) => ROWS.findLast((row) => kana.compare(row, reading.slice(0, 1)) <= 0) ?? "あ";
/** The entries as readers of a language look them up: by reading in Japanese, by the alphabet in English. */
function glossaryGroups(entries, language) {
	const key = (entry) => language === "ja" ? entry.ja.reading ?? "" : entry.en.term;
	const collator = new Intl.Collator(language, { numeric: true });
	const sorted = entries.toSorted((a, b) => collator.compare(key(a), key(b)));
	const letterOf = (entry) => language === "ja" ? rowOf(key(entry)) : key(entry).slice(0, 1).toUpperCase();
	return [...Map.groupBy(sorted, letterOf)].map(([letter, group]) => ({
		letter,
		entries: group
	}));
}
// src/site/pages/glossary.astro
var glossary_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Glossary,
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
var $$Glossary = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Glossary;
	const { language } = Astro.props;
	const other = otherLanguage(language);
	const t = (key, values) => translate(language, key, values);
	const entries = glossaryEntries();
	const groups = glossaryGroups(entries, language);
	const titles = new Map(wiki().pages.filter((page) => page.language === language).map((page) => [page.id, String(page.head.find(({ key }) => key === "title")?.value)]));
	return renderTemplate`${renderComponent($$result, "StarlightPage", $$StarlightPage, {
		"frontmatter": {
			title: t("glossary.title"),
			description: t("glossary.about", { count: entries.length }),
			tableOfContents: false,
			editUrl: false
		},
		"class": "astro-j4y34iwr"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="hb-lead astro-j4y34iwr">${t("glossary.about", { count: entries.length })}</p><nav class="letters not-content astro-j4y34iwr"${addAttribute(t("glossary.letters"), "aria-label")} data-pagefind-ignore>${groups.map(({ letter }) => renderTemplate`<a${addAttribute(`#letter-${letter}`, "href")} class="astro-j4y34iwr">${letter}</a>`)}</nav>${groups.map(({ letter, entries: group }) => renderTemplate`<section class="not-content astro-j4y34iwr"${addAttribute(`letter-${letter}`, "aria-labelledby")}><h2${addAttribute(`letter-${letter}`, "id")} class="astro-j4y34iwr">${letter}</h2><dl class="astro-j4y34iwr">${group.map((entry) => renderTemplate`<div${addAttribute(entry.id, "id")} class="astro-j4y34iwr"><dt class="astro-j4y34iwr"><a${addAttribute(`#${entry.id}`, "href")} class="astro-j4y34iwr">${entry[language].term}</a>${language === "ja" && entry.ja.reading !== entry.ja.term && renderTemplate`<span class="reading astro-j4y34iwr">${entry.ja.reading}</span>`}<span class="other astro-j4y34iwr"${addAttribute(other, "lang")}>${entry[other].term}</span></dt><dd class="astro-j4y34iwr"><p class="astro-j4y34iwr">${entry.about[language].split("`").map((piece, index) => index % 2 === 0 ? piece : renderTemplate`<code class="astro-j4y34iwr">${piece}</code>`)}</p>${entry[language].also.length > 0 && renderTemplate`<p class="also astro-j4y34iwr">${t("glossary.also", { words: new Intl.ListFormat(language, {
		type: "unit",
		style: "short"
	}).format(entry[language].also) })}</p>`}${entry.page && renderTemplate`<a class="page astro-j4y34iwr"${addAttribute(pageAddress(`${language}/${entry.page}`), "href")}>${titles.get(entry.page) ?? entry.page}</a>`}</dd></div>`)}</dl></section>`)}` })}`;
}, "/tmp/w7/s5/hatoba/src/site/pages/glossary.astro", void 0);
var $$file = "/tmp/w7/s5/hatoba/src/site/pages/glossary.astro";
var $$url = "/glossary";
// \0virtual:astro:page:src/site/pages/glossary@_@astro
var page = () => glossary_exports;
export { page };
