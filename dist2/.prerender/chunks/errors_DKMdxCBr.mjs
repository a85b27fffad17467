import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { c as pageAddress, l as parsePageId, p as withoutLanguage } from "./languages_DzLKiNVm.mjs";
import { a as templateWords, o as termsOf, t as errorEntries } from "./errors_CS2a6iMW.mjs";
// src/diagnose/document.ts
/** Whether a document is a reader's description in prose, and no template. */
var isDescription = (kind) => kind === "ja" || kind === "en";
/** The terms by which a document is found. */
function documentTerms({ text, kind }) {
	if (isDescription(kind)) return termsOf(text);
	return new Set(templateWords(text));
}
// src/diagnose/weights.ts
var FUNCTION_WORDS = `a an the to of in on at by for from with as is are was were be been it its this that these those and or
  not no if but so do does did has have had can could may might will would should must you your we i they he there then
  when while which who what how any all some more most other than into out up down over under again only also just`;
var TERMINAL_WORDS = `error errors failed fail failure fails fatal warning warn info debug exit code status return returned message
  msg level time file files directory folder path such found find open opened opening read reading write writing create
  created creating creation delete deleted remove removed start started starting stop stopped run running execute command
  commands process server client connect connected connecting connection connections request response get put post head
  denied permission permissions access allowed invalid valid unknown unexpected expected missing unable cannot can't
  couldn't don't doesn't timeout timed unavailable refused reset closed already exists exist use used using user
  name names type value values argument arguments option options set setting version module package line system
  operation input output data local host localhost port address http https tcp com org www net v1 v2 root home usr bin
  lib etc var tmp opt main new old please try see help check make sure install installed build update run log
  logs first second one two 0 1 2 3 4 5 6 7 8 9 10 tests test key string number null none true false service`;
var DOCKER_WORDS = `docker container containers image images daemon response compose dockerd containerd runc oci runtime network
  networks volume volumes registry library latest linux amd64 driver device mount mounted unix sock socket dial attempt
  caused rpc desc process_linux container_linux task shim hook api init`;
var setOf = (words) => new Set(words.split(/\s+/));
var CLASSES = [
	[setOf(FUNCTION_WORDS), .12],
	[setOf(TERMINAL_WORDS), .35],
	[setOf(DOCKER_WORDS), .5]
];
/** From 0 to 1: what meeting this word is worth, wherever it is met. */
function plainWeight(term) {
	for (const [words, weight] of CLASSES) if (words.has(term)) return weight;
	if (/^\d+$/.test(term)) return .4;
	if (/^[\u3040-\u309f]+$/.test(term)) return .12;
	if (/^[\u3400-\u9fff々]+$/.test(term)) return .5;
	if (term.length <= 2) return .4;
	return 1;
}
var FITTED = 60;
/**
* The weight of a term that stands in `count` of `total` entries: what many errors share tells little. What counts is
* the share of a catalogue, so that an error is as sure as before when others join it.
*/
function termWeight(term, count, total) {
	const alike = Math.max(count * FITTED / Math.max(total, FITTED), 1);
	const rarity = 1 - Math.log(alike) / Math.log(151);
	return Math.round(plainWeight(term) * (.25 + .75 * rarity) * 1e3) / 1e3;
}
// src/diagnose/compile.ts
var LANGS = ["ja", "en"];
/**
* The index over all error entries, as plain JSON for the browser and the command line.
*
* @param pages title and address of each entry's page by slug and language; missing ones show the slug
*/
function compileIndex(entries, pages = {}) {
	const documents = entries.flatMap((entry, at) => documentsOf(entry, at, pages[entry.slug] ?? {}));
	return {
		format: 2,
		entries: entries.map((entry) => indexEntry(entry, pages)),
		documents,
		words: invert(documents, entries.length)
	};
}
function indexEntry(entry, pages) {
	const { slug, also, area, wraps } = entry;
	const runbook = entry.runbook === void 0 ? {} : { runbook: entry.runbook };
	const fill = entry.fill === void 0 ? {} : { fill: entry.fill };
	return {
		slug,
		also,
		area,
		wraps,
		...runbook,
		...fill,
		pages: pages[slug] ?? {}
	};
}
function documentsOf(entry, at, titles) {
	const templates = entry.templates.map(({ text, engines, shared, needs }) => ({
		entry: at,
		text,
		kind: shared ? "shared" : "template",
		engines,
		...needs.length > 0 ? { needs } : {}
	}));
	const descriptions = LANGS.flatMap((lang) => {
		const title = titles[lang]?.title;
		return (title === void 0 ? entry.symptoms[lang] : [title, ...entry.symptoms[lang]]).map((text) => ({
			entry: at,
			text,
			kind: lang
		}));
	});
	return [...templates, ...descriptions];
}
function invert(documents, total) {
	const places = /* @__PURE__ */ new Map();
	documents.forEach((document, at) => {
		for (const term of documentTerms(document)) {
			const known = places.get(term);
			if (known) known.push(at);
			else places.set(term, [at]);
		}
	});
	const isTemplate = (at) => !isDescription(documents[at]?.kind ?? "template");
	const words = Object.create(null);
	for (const term of [...places.keys()].sort()) {
		const found = places.get(term) ?? [];
		words[term] = [
			termWeight(term, new Set(found.map((at) => documents[at]?.entry)).size, total),
			found.filter(isTemplate),
			found.filter((at) => !isTemplate(at))
		];
	}
	return words;
}
// src/site/pages/errors.json.ts
/** The error index that the browser fetches when somebody first searches. */
var errors_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** Title and address of every error page, by the error it names. */
async function errorPages() {
	const pages = {};
	for (const { id, data } of await getCollection("docs")) {
		const page = parsePageId(id);
		if (page?.section !== "errors") continue;
		const slug = data.error ?? page.slug;
		pages[slug] = {
			...pages[slug],
			[page.language]: {
				title: data.title,
				url: pageAddress(id)
			}
		};
	}
	return pages;
}
/** Entries without the runbooks that nobody has written yet: results link to what is there. */
async function entries() {
	const runbooks = new Set((await getCollection("docs")).map(({ id }) => withoutLanguage(id)));
	return errorEntries().map(({ runbook, ...entry }) => runbook !== void 0 && runbooks.has(`runbooks/${runbook}`) ? {
		...entry,
		runbook
	} : entry);
}
var GET = async () => new Response(JSON.stringify(compileIndex(await entries(), await errorPages())), { headers: { "content-type": "application/json" } });
// \0virtual:astro:page:src/site/pages/errors.json@_@ts
var page = () => errors_json_exports;
export { page };
