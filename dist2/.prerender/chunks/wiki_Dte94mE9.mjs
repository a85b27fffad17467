import { t as lazy } from "./lazy_PI_iF5ZN.mjs";
import { t as readFrontmatter } from "./frontmatter_C_JN6PKG.mjs";
import { p as withoutLanguage, t as idOfFile, u as pathLanguage } from "./languages_DzLKiNVm.mjs";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
// src/book/git.ts
/** What git knows of the project's files. Everything answers without git, or without history, too. */
/** Standard output of a git command in `root`; undefined when it fails. */
function git(root, ...args) {
	try {
		return execFileSync("git", [...args], {
			cwd: root,
			encoding: "utf8",
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			maxBuffer: 1 << 28
		});
	} catch {
		return;
	}
}
/** Every version of a file, newest first. Renames are followed. */
function* versionsOf(root, file) {
	const lines = (git(root, "log", "--follow", "--format=%H", "--name-only", "--", file) ?? "").split("\n").filter((line) => line !== "");
	for (let index = 0; index + 1 < lines.length; index += 2) {
		const text = git(root, "show", `${lines[index]}:${lines[index + 1]}`);
		if (text !== void 0) yield text;
	}
}
// src/book/history.ts
/** When the project's files changed, as git tells. The log is read once for all files. */
var RECORD = "";
var FIELD = "";
/** Commits as `git log` tells them in the format that `readHistory` asks for, newest first. */
function parseLog(log) {
	return log.split(RECORD).slice(1).map((record) => {
		const [head = "", ...files] = record.split("\n");
		const [hash = "", time = "", date = "", subject = ""] = head.split(FIELD);
		return {
			hash,
			time: Number(time),
			date,
			subject,
			files: files.filter((file) => file !== "")
		};
	});
}
/**
* Commits that touched the content, newest first; none without git or history. A shallow clone's last commit would seem
* to have made every file: it says nothing of when they changed, and is left out.
*/
function readHistory(root) {
	const log = git(root, "-c", "core.quotePath=false", "log", `--format=${RECORD}%H${FIELD}%ct${FIELD}%cI${FIELD}%s`, "--name-only", "--relative", "--", "content", "runbooks");
	const cut = shallowCommits(root);
	return parseLog(log ?? "").filter(({ hash }) => !cut.has(hash));
}
function shallowCommits(root) {
	const file = git(root, "rev-parse", "--git-path", "shallow")?.trim();
	if (!file) return /* @__PURE__ */ new Set();
	try {
		return new Set(readFileSync(path.resolve(root, file), "utf8").split("\n"));
	} catch {
		return /* @__PURE__ */ new Set();
	}
}
/** The newest commit of each file. */
function newestByFile(commits) {
	const newest = /* @__PURE__ */ new Map();
	for (const commit of commits) for (const file of commit.files) if (!newest.has(file)) newest.set(file, commit);
	return newest;
}
/** The files a page is made of: its own, and the steps of a runbook. */
function filesOf(page) {
	const folder = /^runbooks\/[^/]+\//.exec(page.file)?.[0];
	return folder ? [page.file, `${folder}steps.console`] : [page.file];
}
/** The commit that changed a page last; undefined when git knows none. */
function lastCommit(page, newest) {
	return filesOf(page).flatMap((file) => newest.get(file) ?? []).reduce((last, commit) => last && last.time >= commit.time ? last : commit, void 0);
}
// src/book/links.ts
var MARKDOWN = /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g;
var ATTRIBUTE = /\b(?:href|src)=(?:"([^"]*)"|'([^']*)')/g;
var DEFINITION = /^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g;
/** Where a link on the page at `from` leads; undefined for links that leave the site, or are not known before it is built. */
function destination(target, from) {
	if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//") || target.includes("{")) return void 0;
	const { pathname, hash } = new URL(target, `https://hatoba.invalid${from}`);
	return {
		path: decodeURI(pathname),
		anchor: decodeURIComponent(hash.slice(1))
	};
}
/** The address of the page that is meant by a path, with its slash at the end. */
var pageAt = (path) => path.endsWith("/") ? path : `${path}/`;
/** Links of Markdown and of tags, outside of code. */
function readLinks(prose) {
	return prose.split("\n").flatMap((line, index) => {
		const bare = line.replace(/`[^`]*`/g, (code) => " ".repeat(code.length));
		return [
			MARKDOWN,
			ATTRIBUTE,
			DEFINITION
		].flatMap((pattern) => [...bare.matchAll(pattern)].map((match) => {
			const target = match[1] ?? match[2] ?? "";
			return {
				target,
				line: index + 1,
				column: match.index + match[0].indexOf(target) + 1
			};
		}));
	});
}
// src/runbook/fences.ts
var OPENING = /^(\s*(?:>\s*)*)(`{3,}|~{3,})\s*([^`]*)$/;
/** All fences whose language is `console`, in order. */
function readFences(page) {
	return readAllFences(page).flatMap(({ language, ...fence }) => language === "console" ? [fence] : []);
}
/** All fences in order. */
function readAllFences(page) {
	return allFences(page).map(({ fence, closed }) => {
		const [language = "", ...meta] = fence.info.trim().split(/\s+/);
		return {
			language,
			line: fence.line + 1,
			indent: fence.indent,
			meta: meta.join(" "),
			text: fence.lines.join("\n"),
			closed
		};
	});
}
/** The page with the inside of every fence, of any language, blanked: line numbers stay. */
function blankFences(page) {
	const lines = page.split(/\r?\n/);
	for (const { fence } of allFences(page)) for (let index = fence.line - 1; index <= fence.line + fence.lines.length; index++) if (index < lines.length) lines[index] = "";
	return lines.join("\n");
}
function allFences(page) {
	const found = [];
	let open;
	for (const [index, line] of page.split(/\r?\n/).entries()) {
		const match = OPENING.exec(line);
		if (!open) {
			const [, indent = "", marker = "", info = ""] = match ?? [];
			if (match) open = {
				marker,
				indent,
				info,
				line: index + 1,
				lines: []
			};
		} else if (match && match[3]?.trim() === "" && match[2]?.startsWith(open.marker)) {
			found.push({
				fence: open,
				closed: true
			});
			open = void 0;
		} else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
	}
	if (open) found.push({
		fence: open,
		closed: false
	});
	return found;
}
// src/runbook/headings.ts
/** Headings of a page, with the anchor that an author gives them: `## Create a volume [#create]`. */
var HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
var ANCHOR = /^(.*?)\s*\[#([^\]\s]+)\]$/;
/** A heading's text and its anchor: `Create [#create]` is `Create` and `create`. */
function splitAnchor(heading) {
	const [, text, anchor] = ANCHOR.exec(heading) ?? [];
	return {
		text: text ?? heading,
		anchor
	};
}
/** The heading a line is, or undefined. */
function readHeading(line, number) {
	const [, marks, written] = HEADING.exec(line) ?? [];
	if (marks === void 0 || written === void 0) return void 0;
	return {
		level: marks.length,
		...splitAnchor(written),
		line: number
	};
}
/** All headings of a page; what looks like one inside a fence is none. */
function readHeadings(page) {
	return blankFences(page).split("\n").flatMap((line, index) => readHeading(line, index + 1) ?? []);
}
// src/runbook/prose.ts
/** The prose of a runbook, ja.mdx and en.mdx: which heading tells of which step. */
var STEP = /^\s*<Step\b([^>]*?)\/?>/;
var ID = /\bid=(?:"([^"]*)"|'([^']*)')/;
/** Reads which steps a page tells of, in the page's order. */
function readProse(page) {
	const steps = [];
	const problems = [];
	let heading;
	let taken = true;
	for (const [index, line] of blankFences(page).split("\n").entries()) {
		const title = readHeading(line, index + 1);
		if (title) {
			heading = title;
			taken = false;
			continue;
		}
		const step = STEP.exec(line);
		if (!step) continue;
		const place = {
			line: index + 1,
			column: line.indexOf("<Step") + 1
		};
		const [, double, single] = ID.exec(step[1] ?? "") ?? [];
		const id = double ?? single;
		if (id === void 0) problems.push({
			code: "prose-step-id",
			...place,
			message: "a <Step> without an id",
			expected: "`<Step id=\"create\" />`"
		});
		else if (!heading || taken) {
			const message = `the step \`${id}\` has no heading of its own`;
			problems.push({
				code: "prose-step-heading",
				...place,
				message,
				expected: "`## Title` above each <Step>"
			});
		} else {
			const hint = !/\/>\s*$/.test(line);
			steps.push({
				id,
				heading: heading.text,
				level: heading.level,
				hint,
				line: index + 1
			});
		}
		taken = true;
	}
	return {
		steps,
		problems
	};
}
// src/book/anchors.ts
/** The anchors that headings get, as GitHub and Astro make them. */
/** One anchor per heading: lower case, punctuation dropped, blanks as `-`, a number for a name that is taken. */
function anchorNames(headings) {
	const taken = /* @__PURE__ */ new Map();
	return headings.map((heading) => {
		const base = plainText(heading).toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
		let name = base;
		while (taken.has(name)) {
			const next = (taken.get(base) ?? 0) + 1;
			taken.set(base, next);
			name = `${base}-${next}`;
		}
		taken.set(name, 0);
		return name;
	});
}
/** A heading without its markup. */
var plainText = (heading) => heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/<[^>`]*>/g, "").replace(/[`*]/g, "").replace(/\\(.)/g, "$1");
// src/book/page.ts
/** A page of the knowledge base as its author wrote it. */
var EXPLICIT_ID = /\bid=(?:"([^"]+)"|'([^']+)')/g;
/** Reads a page; its id and language come from its file's name. */
function readPage(source) {
	const lines = source.text.split(/\r?\n/);
	const { entries, lines: headLines, problems } = readFrontmatter(lines);
	const body = [...Array.from({ length: headLines }, () => ""), ...lines.slice(headLines)].join("\n");
	const prose = blankFences(body);
	const headings = headingsOf(body);
	const ids = [...prose.matchAll(EXPLICIT_ID)].map(([, double, single]) => double ?? single ?? "");
	const language = pathLanguage(source.name);
	const id = withoutLanguage(idOfFile(source.name));
	return {
		file: source.name,
		text: source.text,
		language,
		id,
		address: `/${language}/${id === "" ? "" : `${id}/`}`,
		head: entries,
		prose,
		headings,
		anchors: /* @__PURE__ */ new Set([...headings.map(({ anchor }) => anchor), ...ids]),
		links: readLinks(prose),
		fences: readFences(body),
		blocks: readAllFences(body),
		problems
	};
}
/** A value of a page's frontmatter; undefined when it is not there. */
var headValue = (page, key) => page.head.find((entry) => entry.key === key)?.value;
/** Texts of a page's frontmatter that are a list; none when they are not. */
function headTexts(page, key) {
	const value = headValue(page, key);
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function headingsOf(body) {
	const written = readHeadings(body);
	const steps = readProse(body).steps;
	const stepOf = (heading, next) => steps.find(({ line }) => line > heading.line && line < (next?.line ?? Number.POSITIVE_INFINITY))?.id;
	const given = written.map((heading, index) => heading.anchor ?? stepOf(heading, written[index + 1]));
	const derived = anchorNames(written.map(({ text }) => text));
	return written.map((heading, index) => ({
		...heading,
		anchor: given[index] ?? derived[index] ?? "",
		stable: given[index] !== void 0
	}));
}
// src/book/backlinks.ts
/** Which pages mention which: by a link in their text, or by `related` in their frontmatter. */
/** The address of the page a link leads to, without its anchor; undefined for links that leave the site. */
function linkedAddress(target, from) {
	const to = destination(target, from.address);
	return to && pageAt(to.path);
}
/** Addresses of the pages that a page mentions, each once, itself left out. */
function mentionedBy(page) {
	const linked = page.links.flatMap(({ target }) => linkedAddress(target, page) ?? []);
	const named = headTexts(page, "related").map((id) => `/${page.language}/${id}/`);
	return [.../* @__PURE__ */ new Set([...linked, ...named])].filter((address) => address !== page.address);
}
/** For each address the pages of the same language that mention it, in the order of `pages`. */
function backlinks(pages) {
	const found = /* @__PURE__ */ new Map();
	for (const page of pages) for (const address of mentionedBy(page)) {
		if (!address.startsWith(`/${page.language}/`)) continue;
		found.set(address, [...found.get(address) ?? [], page]);
	}
	return found;
}
// src/book/moved.ts
/** Pages that once had another address: `movedFrom: [volumes/old-name]` in their frontmatter. */
/** Every old id once, with where it leads; what either language says counts for both. */
function moves(pages) {
	const found = /* @__PURE__ */ new Map();
	for (const page of pages) for (const from of headTexts(page, "movedFrom")) if (!found.has(from)) found.set(from, {
		from,
		to: page.id
	});
	return [...found.values()];
}
// src/book/files.ts
/** The project's content as files. Paths are told relative to the project's folder, with `/`. */
/** Reads one file; undefined when it is not there. */
function readSource(root, name) {
	try {
		return {
			name,
			text: readFileSync(path.join(root, name), "utf8")
		};
	} catch (error) {
		if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return void 0;
		throw error;
	}
}
/** Names of all files below `folder` that end in one of `endings`, sorted; none when there is no such folder. */
function filesBelow(root, folder, endings) {
	return entries(path.join(root, folder), true).map((entry) => `${folder}/${entry.replaceAll(path.sep, "/")}`).filter((name) => endings.some((ending) => name.endsWith(ending)) && !path.basename(name).startsWith("_")).sort();
}
function entries(folder, recursive) {
	try {
		return readdirSync(folder, {
			recursive,
			encoding: "utf8"
		});
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		throw error;
	}
}
// src/book/pages.ts
/** All pages of the knowledge base, in both languages. */
/** Notes, error pages and the prose of runbooks below `root`, by file name. */
var readPages = (root) => [...filesBelow(root, "content/docs", [".md", ".mdx"]), ...filesBelow(root, "runbooks", ["/ja.mdx", "/en.mdx"])].flatMap((name) => {
	const source = readSource(root, name);
	return source ? [readPage(source)] : [];
});
// src/site/content/wiki.ts
function readWiki() {
	const pages = readPages(".");
	const commits = readHistory(".");
	return {
		pages,
		byFile: new Map(pages.map((page) => [page.file, page])),
		mentions: backlinks(pages),
		commits,
		newest: newestByFile(commits),
		moves: moves(pages)
	};
}
var wiki = lazy(readWiki);
export { readHeading as a, newestByFile as c, readPage as i, git as l, readSource as n, readAllFences as o, headValue as r, lastCommit as s, wiki as t, versionsOf as u };
