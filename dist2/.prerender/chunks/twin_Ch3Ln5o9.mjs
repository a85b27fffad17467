import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { l as parsePageId } from "./languages_DzLKiNVm.mjs";
import { r as stepSource } from "./runbooks_BU0e6SrN.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { a as readHeading, o as readAllFences, t as wiki } from "./wiki_Dte94mE9.mjs";
import { t as readFrontmatter } from "./frontmatter_C_JN6PKG.mjs";
import { n as consoleLines } from "./lines_DNr60a6Y.mjs";
import { t as pictureTexts } from "./texts_CUx4_Q6v.mjs";
import { readFileSync, readdirSync } from "node:fs";
// src/site/root/way.ts
/** How the files of the built site refer to its root, so that they may lie anywhere. */
/** From an address of the site, without its first slash, to the root: `ja/volumes/` → `../../`, `sw.js` → `./`. */
function wayToRoot(path) {
	const depth = path.split("/").length - 1;
	return depth === 0 ? "./" : "../".repeat(depth);
}
// src/site/markdown/twin.ts
/** A page as plain Markdown, for readers and programs that want the text alone. */
var ASIDE = /^:::(\w+)(?:\[(.*)\])?\s*$/;
var STEP = /^\s*<Step\b[^>]*\bid=["']([^"']+)["'][^>]*\/?>\s*$/;
var ALONE = /^\s*<([A-Z]\w*)\b[^>]*\/>\s*$/;
var TAB = /<TabItem\b[^>]*\blabel=["']([^"']+)["'][^>]*>/g;
var COMPONENT = /<\/?[A-Z]\w*(?:\s[^<>]*)?\/?>/g;
var COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
var CODE = /(`+)[^`][\s\S]*?\1/g;
/**
* Title and description of the frontmatter first, then the text: steps and console blocks as the page shows them, pictures as
* what is said of them to those who cannot see them, without imports, anchors and components.
*/
function markdownTwin(text, parts) {
	const lines = text.split(/\r?\n/);
	const { entries, lines: headLines } = readFrontmatter(lines);
	const head = (key) => String(entries.find((entry) => entry.key === key)?.value ?? "");
	const sheet = new Sheet(head("title"));
	if (head("description")) sheet.write(head("description"), "");
	for (const part of splitFences(lines.slice(headLines).join("\n"))) if ("fence" in part) writeFence(part.fence, sheet);
	else for (const line of withoutImports(part.prose.replace(COMMENT, "")).split("\n")) writeProse(line, parts, sheet);
	return sheet.text;
}
function writeFence({ language, meta, text, indent }, sheet) {
	if (language === "console") sheet.console(text);
	else sheet.fence([language, meta].filter(Boolean).join(" "), text.split("\n").map((line) => indent + line));
}
function writeProse(line, parts, sheet) {
	const [, kind, title] = ASIDE.exec(line) ?? [];
	const step = STEP.exec(line)?.[1];
	const picture = parts.picture(ALONE.exec(line)?.[1] ?? "");
	if (kind !== void 0) sheet.openQuote(title ?? parts.aside(kind));
	else if (line.trim() === ":::" && sheet.quotes) sheet.closeQuote();
	else if (step !== void 0) sheet.console(parts.step(step));
	else if (picture) sheet.write(`> **${picture.title}**`, ">", `> ${picture.about}`);
	else sheet.write(proseLine(line, parts.address));
}
/** What has been written so far; between the ends of an aside as a quotation. */
var Sheet = class {
	#lines;
	#quote = "";
	constructor(title) {
		this.#lines = [`# ${title}`, ""];
	}
	get text() {
		return `${this.#lines.join("\n").trim()}\n`;
	}
	get quotes() {
		return this.#quote !== "";
	}
	/** Lines of prose, no two blank ones in a row. */
	write(...lines) {
		for (const line of lines) {
			const full = (this.#quote + line).trimEnd();
			if (!(full === this.#quote.trimEnd()) || this.#lines.at(-1) !== full) this.#lines.push(full);
		}
	}
	fence(info, code) {
		const ticks = code.some((line) => line.trimStart().startsWith("```")) ? "````" : "```";
		this.write(ticks + info);
		this.#lines.push(...code.map((line) => (this.#quote + line).trimEnd()));
		this.write(ticks);
	}
	/** A console block as the page shows it; as it is written where its syntax is not right. */
	console(source) {
		const shown = consoleLines(source).map((line) => line.text);
		this.fence("console", shown.length > 0 ? shown : source.split("\n"));
	}
	openQuote(title) {
		this.#quote = "> ";
		this.write(`**${title}**`, "");
	}
	closeQuote() {
		while (this.#lines.at(-1) === ">") this.#lines.pop();
		this.#quote = "";
	}
};
/** Prose and fences in turn. */
function splitFences(body) {
	const lines = body.split("\n");
	const parts = [];
	let from = 0;
	for (const fence of readAllFences(body)) {
		const first = fence.line - 1;
		parts.push({ prose: lines.slice(from, first - 1).join("\n") }, { fence });
		from = closingLine(lines, first, fence.text) + 1;
	}
	return [...parts, { prose: lines.slice(from).join("\n") }];
}
/** Index of the line that ends a fence whose first line has the index `first`. */
function closingLine(lines, first, text) {
	return first + (text === "" && /^\s*(?:>\s*)*[`~]{3}/.test(lines[first] ?? "") ? 0 : text.split("\n").length);
}
var withoutImports = (prose) => prose.replace(/^(?:import|export)\s[^;\n{]*(?:\{[^}]*\}[^;\n]*)?;?[ \t]*$\n?/gm, "");
/** A line without anchors and components, its links to places in the page made whole; code in it stays as it is. */
function proseLine(line, address) {
	const heading = readHeading(line, 1);
	const text = heading?.anchor === void 0 ? line : `${"#".repeat(heading.level)} ${heading.text}`;
	let plain = "";
	let from = 0;
	for (const match of text.matchAll(CODE)) {
		plain += proseText(text.slice(from, match.index), address) + match[0];
		from = match.index + match[0].length;
	}
	return plain + proseText(text.slice(from), address);
}
var proseText = (text, address) => text.replace(TAB, "**$1**").replace(COMPONENT, "").replaceAll("](#", `](${address}#`).replaceAll("](/", `](${wayToRoot(address.slice(1, -1))}`);
// src/site/pages/twin.md.ts
/** The Markdown twin of every page, in the language it is written in: `/ja/volumes/volumes.md`. */
var twin_md_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var pictures = "src/site/pictures";
/** The part of its texts' keys that a picture uses, by the component's name. */
function pictureNames() {
	const files = readdirSync(pictures).filter((file) => /^[A-Z]\w+\.astro$/.test(file));
	return new Map(files.flatMap((file) => {
		const name = /pictureTexts\(\s*'(\w+)'/.exec(readFileSync(`${pictures}/${file}`, "utf8"))?.[1];
		return name === void 0 ? [] : [[file.replace(".astro", ""), name]];
	}));
}
function twinOf({ text, id, language, address }, names) {
	const slug = id.replace(/^runbooks\//, "");
	return markdownTwin(text, {
		address,
		step: (step) => stepSource(slug, step),
		picture: (component) => {
			const name = names.get(component);
			if (name === void 0) return void 0;
			const say = pictureTexts(name, void 0, language);
			return {
				title: say("title"),
				about: say("about")
			};
		},
		aside: (kind) => translate(language, `aside.${kind}`)
	});
}
function getStaticPaths() {
	const names = pictureNames();
	return wiki().pages.filter(({ id, language }) => parsePageId(`${language}/${id}`)).map((page) => ({
		params: { page: `${page.language}/${page.id}` },
		props: { text: twinOf(page, names) }
	}));
}
var GET = ({ props }) => new Response(props.text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
// \0virtual:astro:page:src/site/pages/twin.md@_@ts
var page = () => twin_md_exports;
export { page };
