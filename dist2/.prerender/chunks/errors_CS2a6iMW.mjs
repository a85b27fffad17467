import { t as lazy } from "./lazy_PI_iF5ZN.mjs";
import { t as isPlaceholder } from "./placeholders_DDMCQFaz.mjs";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from "yaml";
// src/diagnose/slots.ts
var type = (pattern, price, blanks = false) => ({
	pattern,
	price,
	blanks
});
/** The placeholder types of runbooks, and a few more that only errors need. */
var SLOT_TYPES = {
	any: type(/[^\s"':,;].*[^\s"',;:.]|[^\s:,;]\S*/s, .01, true),
	name: type(/[A-Za-z0-9][A-Za-z0-9_.-]*/, .05),
	word: type(/(?!->)[^\s"':,;][^\s"',;]*(?<!:)/, .08),
	user: type(/[\w.-]+/, .08),
	host: type(/\[[0-9a-f:]+\]|[A-Za-z0-9*][\w.-]*/, .04),
	command: type(/[^\s"':][^"']*/, .02, true),
	path: type(/(?:[A-Za-z]:\\|\.{0,2}\/|~)?[^\s'",:]*[/\\][^\s'",:]*|[^\s'",:]+/, .01),
	url: type(/\w+:\/\/[^\s"']*[^\s"'.,;:?]/, .01),
	image: type(/[a-z0-9][\w.-]*(?::\d+(?=\/))?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]+)?/i, .012),
	id: type(/[0-9a-z]{6,64}/i, .1),
	short_id: type(/[0-9a-f]{12}/i, .1),
	digest: type(/sha256:[0-9a-f]+/i, .1),
	ip: type(/\[[0-9a-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{0,4}|::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?/i, .03),
	mac: type(/(?:[0-9a-f]{2}:){5}[0-9a-f]{2}/i, .03),
	subnet: type(/[0-9a-f.:]+\/\d+/i, .03),
	port: type(/\d{1,5}/, .1),
	int: type(/-?\d+/, .1),
	size: type(/\d+(?:\.\d+)?\s?[kKMGT]?i?B?/, .1, true),
	version: type(/v?\d+(?:\.\d+)*[\w.+~-]*/, .05),
	date: type(/\d{4}-\d\d-\d\d\S*|\w{3} \w{3} +\d+.*/, .03, true),
	duration: type(/[\d.]+(?:ns|µs|ms|s|m|h)\S*/, .1),
	ago: type(/.+ ago/, .05, true)
};
// src/diagnose/terms.ts
var WORD = /[a-z0-9_]+(?:'(?:t|s|re|ll|d)(?![a-z0-9_]))?|[\u30a0-\u30ffー]+|[\u3400-\u9fff々]+|[\u3040-\u309f]+/g;
var JAPANESE = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff々ー]+/g;
var SCRIPTS = /[\u30a0-\u30ffー]+|[\u3400-\u9fff々]+|[\u3040-\u309f]+/g;
/** The words and numbers in order, Japanese in stretches of one script. Signs and quotes only part them. */
function wordsOf(text) {
	const found = [];
	let from = 0;
	for (const hit of text.toLowerCase().matchAll(WORD)) {
		const end = hit.index + hit[0].length;
		const last = end === text.length || text[end] === "\n";
		found.push({
			word: hit[0],
			start: hit.index,
			end,
			apart: /\s/.test(text.slice(from, hit.index)),
			last
		});
		from = end;
	}
	return found;
}
/**
* Japanese has no blanks, so its runs are cut by script: katakana words stay whole (without the long sign at their end,
* which writers use or leave out), kanji and hiragana become pairs of characters.
*/
function japaneseTerms(text) {
	const terms = [];
	for (const run of text.matchAll(JAPANESE)) for (const [part] of run[0].matchAll(SCRIPTS)) if (/^[\u30a0-\u30ffー]/.test(part)) terms.push(part.replace(/ー$/, ""));
	else if (part.length === 1) terms.push(.../[\u3400-\u9fff]/.test(part) ? [part] : []);
	else for (let at = 0; at + 1 < part.length; at++) terms.push(part.slice(at, at + 2));
	return terms;
}
/** All different terms of a text, for comparing without regard to order. */
function termsOf(text) {
	return /* @__PURE__ */ new Set([...wordsOf(text).map(({ word }) => word), ...japaneseTerms(text)]);
}
// src/diagnose/template.ts
var SLOT = /\{\{\s*([a-z_]+)(?::([a-z_][a-z0-9_]*))?\s*\}\}/g;
/** Cuts a template into words and slots. Unknown types are for `slotProblems` to report; here they take anything. */
function parseTemplate(text) {
	const elements = [];
	let from = 0;
	const take = (until) => {
		for (const { word } of wordsOf(text.slice(from, until))) elements.push({
			kind: "word",
			word
		});
	};
	for (const hit of text.matchAll(SLOT)) {
		take(hit.index);
		const type = hit[1] ?? "any";
		const name = hit[2] === void 0 ? {} : { name: hit[2] };
		from = hit.index + hit[0].length;
		const apart = /\s$/.test(text.slice(0, hit.index));
		const open = /["'([{<]$/.exec(text.slice(0, hit.index))?.[0] ?? "";
		const close = /^["')\]}>]/.exec(text.slice(from))?.[0] ?? "";
		elements.push({
			kind: "slot",
			type,
			...name,
			apart,
			open,
			close
		});
	}
	take(text.length);
	return elements;
}
/** The words of a template, in order. */
var templateWords = (text) => parseTemplate(text).flatMap((element) => element.kind === "word" ? [element.word] : []);
/** What is wrong with the slots of a template, as sentences; none if all is well. */
function slotProblems(text) {
	const problems = [];
	const rest = text.replaceAll(SLOT, "");
	if (rest.includes("{{") || rest.includes("}}")) problems.push("a slot is not of the form {{type}} or {{type:name}}");
	for (const element of parseTemplate(text)) if (element.kind === "slot" && !Object.hasOwn(SLOT_TYPES, element.type)) problems.push(`unknown slot type "${element.type}"; expected one of: ${Object.keys(SLOT_TYPES).join(" ")}`);
	if (templateWords(text).length === 0) problems.push("a template needs words of its own");
	return problems;
}
// src/diagnose/types.ts
var AREAS = [
	"run",
	"image",
	"registry",
	"build",
	"volume",
	"network",
	"compose",
	"daemon",
	"storage",
	"cgroup",
	"security",
	"gpu",
	"install"
];
// src/diagnose/entry.ts
var SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
* Reads `content/errors/<slug>.yaml`; the slug is the file's name.
*
* @param file the path as problems shall name it
* @returns the entry, or every problem found
*/
function parseEntry(file, source) {
	const reader = new Reader(file, source);
	const slug = file.replace(/^.*\//, "").replace(/\.yaml$/, "");
	if (!SLUG.test(slug)) reader.report(void 0, `"${slug}" is no slug; expected a file name like port-already-allocated.yaml`);
	const root = reader.fields(reader.root, "an error", ENTRY_FIELDS);
	const runbook = root.runbook ? reader.slug(root.runbook, "runbook") : void 0;
	const templates = root.templates ? reader.list(root.templates, "templates", (node) => template(reader, node)) : [];
	const entry = {
		slug,
		also: root.also ? reader.list(root.also, "also", (node) => reader.slug(node, "also")) : [],
		area: reader.area(root.area),
		wraps: root.wraps ? reader.flag(root.wraps, "wraps") : false,
		templates,
		symptoms: symptoms(reader, root.symptoms),
		examples: root.examples ? reader.list(root.examples, "examples", (node) => example(reader, node)) : [],
		...runbook === void 0 ? {} : { runbook },
		...root.fill ? { fill: fill(reader, root.fill, templates) } : {},
		sources: root.sources ? reader.list(root.sources, "sources", (node) => link(reader, node)) : []
	};
	return reader.problems.length > 0 ? { problems: reader.problems } : { entry };
}
var ENTRY_FIELDS = {
	area: true,
	templates: true,
	symptoms: true,
	examples: true,
	sources: true,
	also: false,
	wraps: false,
	runbook: false,
	fill: false
};
function template(reader, node) {
	const fields = reader.fields(node, "a template", {
		text: true,
		engines: true,
		shared: false,
		needs: false
	});
	const text = reader.text(fields.text, "text");
	if (fields.text) for (const problem of slotProblems(text)) reader.report(fields.text, problem);
	const words = templateWords(text);
	const need = (item) => {
		const word = reader.text(item, "needs").toLowerCase();
		if (!words.includes(word)) reader.report(item, `"${word}" is no word of the template; expected one of ${words.join(", ")}`);
		return word;
	};
	return {
		text,
		engines: reader.text(fields.engines, "engines"),
		shared: fields.shared ? reader.flag(fields.shared, "shared") : false,
		needs: fields.needs ? reader.list(fields.needs, "needs", need) : []
	};
}
function symptoms(reader, node) {
	if (!node) return {
		ja: [],
		en: []
	};
	const fields = reader.fields(node, "symptoms", {
		ja: true,
		en: true
	});
	const texts = (list, name) => list ? reader.list(list, name, (item) => reader.text(item, name)) : [];
	return {
		ja: texts(fields.ja, "symptoms.ja"),
		en: texts(fields.en, "symptoms.en")
	};
}
function example(reader, node) {
	const fields = reader.fields(node, "an example", {
		text: true,
		engine: true,
		source: true
	});
	return {
		text: reader.text(fields.text, "text").trimEnd(),
		engine: reader.text(fields.engine, "engine"),
		source: reader.text(fields.source, "source")
	};
}
/** Which placeholders of the page the values of slots stand in for. */
function fill(reader, node, templates) {
	const names = new Set(templates.flatMap(({ text }) => parseTemplate(text).flatMap(slotName)));
	const known = Object.fromEntries([...names].map((name) => [name, false]));
	if (names.size === 0) {
		reader.report(node, "there is nothing to fill in: no template has a slot with a name, such as {{name:container}}");
		return {};
	}
	const placeholder = (item, slot) => {
		const text = reader.text(item, `fill.${slot}`);
		if (text && !isPlaceholder(text)) reader.report(item, `"${text}" is no placeholder; expected it as the page has it, such as <${slot}>`);
		return text;
	};
	return Object.fromEntries(Object.entries(reader.fields(node, "fill", known)).flatMap(([slot, list]) => list ? [[slot, reader.list(list, `fill.${slot}`, (item) => placeholder(item, slot))]] : []));
}
var slotName = (element) => element.kind === "slot" && element.name !== void 0 ? [element.name] : [];
function link(reader, node) {
	const fields = reader.fields(node, "a source", {
		title: true,
		url: true
	});
	const url = reader.text(fields.url, "url");
	if (fields.url && !url.startsWith("https://")) reader.report(fields.url, `"${url}" is no address; expected https://…`);
	return {
		title: reader.text(fields.title, "title"),
		url
	};
}
/** Reads typed values out of a YAML tree and keeps what is wrong with them, with line and column. */
var Reader = class {
	problems = [];
	root;
	file;
	#lines = new LineCounter();
	constructor(file, source) {
		this.file = file;
		const document = parseDocument(source, {
			lineCounter: this.#lines,
			prettyErrors: false
		});
		for (const error of document.errors) this.#add(error.pos[0], `not YAML: ${error.message}`);
		this.root = document.contents ?? void 0;
	}
	report(node, message) {
		this.#add(node?.range?.[0] ?? 0, message);
	}
	#add(offset, message) {
		const { line, col } = this.#lines.linePos(offset);
		this.problems.push({
			file: this.file,
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			message
		});
	}
	/** The values of a mapping by key; `known` says which keys there are and which of them must be there. */
	fields(node, what, known) {
		const expected = Object.keys(known).join(", ");
		const found = {};
		if (!isMap(node)) {
			this.report(node, `${what} must be a mapping; expected the keys ${expected}`);
			return {};
		}
		for (const { key, value } of node.items) {
			const name = isScalar(key) ? String(key.value) : "";
			if (!Object.hasOwn(known, name)) this.report(key, `${what} has no "${name}"; expected one of ${expected}`);
			else if (value) found[name] = value;
		}
		for (const [name, needed] of Object.entries(known)) if (needed && !found[name]) this.report(node, `${what} lacks "${name}"`);
		return found;
	}
	list(node, what, read) {
		if (!isSeq(node) || node.items.length === 0) {
			this.report(node, `"${what}" must be a list with at least one item`);
			return [];
		}
		return node.items.map(read);
	}
	text(node, what) {
		if (node === void 0) return "";
		const value = isScalar(node) ? node.value : void 0;
		if (typeof value === "number") return String(isScalar(node) ? node.source ?? value : value);
		if (typeof value === "string" && value.trim() !== "") return value;
		this.report(node, `"${what}" must be a text`);
		return "";
	}
	slug(node, what) {
		const value = this.text(node, what);
		if (value && !SLUG.test(value)) this.report(node, `"${value}" is no slug; expected lower-case words joined by "-"`);
		return value;
	}
	flag(node, what) {
		if (isScalar(node) && typeof node.value === "boolean") return node.value;
		this.report(node, `"${what}" must be true or false`);
		return false;
	}
	area(node) {
		const value = this.text(node, "area");
		const area = AREAS.find((name) => name === value);
		if (!area && node) this.report(node, `unknown area "${value}"; expected one of ${AREAS.join(", ")}`);
		return area ?? "run";
	}
};
// src/site/content/errors.ts
var folder = "content/errors";
function read(file) {
	const path = join(folder, file);
	const result = parseEntry(path, readFileSync(path, "utf8"));
	if ("entry" in result) return result.entry;
	const problems = result.problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
	throw new Error(problems.join("\n"));
}
function errorEntries() {
	return readdirSync(folder).filter((file) => file.endsWith(".yaml")).sort().map(read);
}
function errorEntry(slug) {
	return readdirSync(folder).includes(`${slug}.yaml`) ? read(`${slug}.yaml`) : void 0;
}
var byRunbook = () => Map.groupBy(errorEntries().filter(({ runbook }) => runbook !== void 0), ({ runbook }) => runbook ?? "");
var errorsOfRunbooks = lazy(byRunbook);
var messageOf = ({ templates }) => (templates[0]?.text ?? "").replace(/\{\{[^}]*\}\}/g, "…").replace(/\s+/g, " ").trim();
export { templateWords as a, messageOf as i, errorEntry as n, termsOf as o, errorsOfRunbooks as r, errorEntries as t };
