import { a as parseBranch, i as directiveRule, n as parseRunbook, o as parseDuration, r as checkDirective, t as parseFence } from "./parse_BgYx7bec.mjs";
import { existsSync, readFileSync } from "node:fs";
// src/runbook/check-branches.ts
/** Branches and detours: every branch leads to a step, every detour is led to. */
/** Problems of the branches of `steps`, and detours that no branch leads to. */
function checkBranches(steps) {
	const ids = steps.map(({ id }) => id);
	const reached = /* @__PURE__ */ new Set();
	const problems = [];
	for (const step of steps) {
		const errors = /* @__PURE__ */ new Set();
		for (const { name, value, line } of step.directives) {
			const branch = name === "branch" ? parseBranch(value) : void 0;
			if (!branch) continue;
			if (branch.step !== null) reached.add(branch.step);
			const wrong = wrongBranch(branch, step.id, ids, errors);
			if (wrong) problems.push({
				code: "branch",
				line,
				column: 1,
				...wrong
			});
			errors.add(branch.error);
		}
	}
	for (const { id, directives, line } of steps) {
		if (reached.has(id) || !directives.some(({ name }) => name === "detour")) continue;
		const message = `no @branch leads to the detour \`${id}\``;
		problems.push({
			code: "detour",
			line,
			column: 1,
			message,
			expected: `\`@branch ERROR ${id}\` in another step`
		});
	}
	return problems;
}
function wrongBranch({ error, step }, own, ids, errors) {
	if (errors.has(error)) return {
		message: `two branches of one step for ${error}`,
		expected: "one"
	};
	if (step === own) return {
		message: `the branch for ${error} leads to its own step`,
		expected: "another step"
	};
	if (step !== null && !ids.includes(step)) return {
		message: `there is no step \`${step}\``,
		expected: `one of ${ids.join(", ")}`
	};
}
// src/runbook/placeholders.ts
/** The types a `{{placeholder}}` in expected output may have, and the texts each stands for. */
var MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
var DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
var TIME = "\\d{2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?";
var ZONE = "(?:Z| ?[+-]\\d{2}:?\\d{2})";
var OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
var HEXTET = "[0-9a-fA-F]{1,4}";
var AMOUNT = "\\d+(?:\\.\\d+)?";
var HUMAN = "(?:Less than a second|(?:About )?an? (?:second|minute|hour|day|week|month|year)|(?:About )?\\d+ (?:second|minute|hour|day|week|month|year)s?)";
var ISO = `\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${TIME}${ZONE}?(?: [A-Z]{3,4})?)?`;
var UNIX = `(?:${DAY},? )?${MONTH} [ \\d]?\\d(?: ${TIME})?(?: [AP]M)?(?: [A-Z]{3,4})?(?:,? \\d{4})?`;
var HTTP = `(?:${DAY}, )?\\d{1,2} ${MONTH} \\d{4}(?: ${TIME})?(?: (?:GMT|UTC|[+-]\\d{4}))?`;
var WEB_LOG = `\\d{2}/${MONTH}/\\d{4}:\\d{2}:\\d{2}:\\d{2} [+-]\\d{4}`;
var GO_DURATION = `(?:\\d+h)?(?:\\d+m)?${AMOUNT}(?:ns|µs|us|ms|s)|\\d+h(?:\\d+m)?|\\d+m`;
var UNIT_DURATION = `(?:\\d+(?:d|h|min) )+(?:${AMOUNT}s)?|\\d+(?:d|h|min)(?: \\d+min)?(?: ${AMOUNT}s)?`;
/** The source of a regular expression for each type; none has a capturing group, none matches the empty text. */
var SOURCES = {
	id: "[0-9a-f]{64}",
	short_id: "[0-9a-f]{12}",
	digest: "sha256:[0-9a-f]{64}",
	ip: `(?:${OCTET}\\.){3}${OCTET}|(?:${HEXTET}:){7}${HEXTET}|(?:${HEXTET}(?::${HEXTET})*)?::(?:${HEXTET}(?::${HEXTET})*)?`,
	mac: "(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}",
	port: "(?:6553[0-5]|655[0-2]\\d|65[0-4]\\d{2}|6[0-4]\\d{3}|[1-5]\\d{4}|[1-9]\\d{0,3})",
	size: "\\d[\\d,]*(?:\\.\\d+)?(?:e[+-]?\\d+)?(?: ?[kKMGTPE]?i?B|[kKMGTPE])",
	ago: `${HUMAN} ago`,
	date: [
		ISO,
		HTTP,
		UNIX,
		WEB_LOG
	].join("|"),
	duration: [
		HUMAN,
		UNIT_DURATION,
		GO_DURATION
	].join("|"),
	int: "-?\\d+",
	name: "[a-zA-Z0-9][a-zA-Z0-9_.-]*",
	path: "(?:~|\\.{1,2})?/[^\\s:;,\"'`()<>|]*",
	version: "v?(?:\\d+:)?\\d+(?:\\.\\d+)+(?:[-+~][0-9A-Za-z.+~-]*[0-9A-Za-z])?",
	any: ".+?"
};
var PLACEHOLDER_TYPES = Object.keys(SOURCES);
/** The regular expression source of `type`, without capturing groups. */
var placeholderSource = (type) => `(?:${SOURCES[type]})`;
/** Whether `text` names a type. */
var isPlaceholderType = (text) => Object.hasOwn(SOURCES, text);
var hexOf = (value) => value.replace(/^sha256:/, "");
/**
* The source that a named placeholder stands for once its name holds `value`: that very text, and for ids the long,
* short and digest spellings of it.
*/
function boundSource(type, value) {
	const hex = hexOf(value);
	if (!/^(?:[0-9a-f]{12}|[0-9a-f]{64})$/.test(hex) || type !== "id" && type !== "short_id" && type !== "digest") return escapeRegExp(value);
	if (type === "short_id") return hex.slice(0, 12);
	const rest = hex.length === 12 ? "[0-9a-f]{52}" : "";
	return `${type === "digest" ? "sha256:" : ""}${hex}${rest}`;
}
/** `text` as a regular expression that matches it alone. */
var escapeRegExp = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
/** Whether two placeholders may share a name: the same type, or two spellings of an id. */
var mayShareName = (a, b) => a === b || [a, b].every((type) => type === "id" || type === "short_id" || type === "digest");
// src/runbook/pattern.ts
/** One line of expected output as a pattern: text with typed placeholders. */
var isPlaceholder = (part) => "type" in part;
var NAME = /^[a-z][a-z0-9_]*$/;
/** Cuts a line into text and placeholders. `\{{` is a literal `{{`. Faulty placeholders stay text, each with a fault. */
function readPattern(line) {
	const parts = [];
	const faults = [];
	let text = "";
	let at = 0;
	while (at < line.length) {
		const open = line.indexOf("{{", at);
		if (open < 0) break;
		if (line[open - 1] === "\\" && open > at) {
			text += `${line.slice(at, open - 1)}{{`;
			at = open + 2;
			continue;
		}
		const close = line.indexOf("}}", open);
		const source = close < 0 ? line.slice(open) : line.slice(open, close + 2);
		const read = readPlaceholder(source, open, close >= 0);
		text += line.slice(at, open);
		if ("message" in read) {
			faults.push(read);
			text += source;
		} else {
			if (text !== "") parts.push({ text });
			text = "";
			parts.push(read);
		}
		at = open + source.length;
	}
	text += line.slice(at);
	if (text !== "") parts.push({ text });
	return {
		parts,
		faults
	};
}
function readPlaceholder(source, offset, closed) {
	const types = PLACEHOLDER_TYPES.map((type) => `{{${type}}}`).join(" ");
	if (!closed) return {
		code: "open-placeholder",
		offset,
		message: "a placeholder is not closed",
		expected: "`}}` (literal `{{`: write `\\{{`)"
	};
	const [type = "", name, ...more] = source.slice(2, -2).split(":");
	if (!isPlaceholderType(type)) return {
		code: "unknown-placeholder",
		offset,
		message: `unknown placeholder ${source}`,
		expected: `one of ${types} (literal \`{{\`: write \`\\{{\`)`
	};
	if (more.length > 0 || name !== void 0 && !NAME.test(name)) return {
		code: "placeholder-name",
		offset,
		message: `\`${[name, ...more].join(":")}\` cannot name a placeholder`,
		expected: `lower-case letters, digits and \`_\`, as in {{${type}:web}}`
	};
	return {
		type,
		name,
		source,
		offset
	};
}
/**
* Compiles a line. With `loose` any run of blanks equals any other, as in a table whose columns move with their
* content. A name that `values` knows stands for that text, a name that stands twice for the same text twice.
*/
function compilePattern(line, options) {
	const { parts } = readPattern(line.trimEnd());
	let lastValues;
	let lastRegExp;
	const regExpFor = (values) => {
		if (!lastRegExp || lastValues !== values) lastRegExp = toRegExp(parts, values, options.loose);
		lastValues = values;
		return lastRegExp;
	};
	return {
		parts,
		match(printed, values) {
			const found = regExpFor(values).exec(printed.trimEnd());
			return found ? { ...found.groups } : null;
		}
	};
}
function toRegExp(parts, values, loose) {
	const seen = /* @__PURE__ */ new Set();
	const body = parts.map((part) => {
		if (!isPlaceholder(part)) return loose ? looseSource(part.text) : escapeRegExp(part.text);
		const { type, name } = part;
		if (name === void 0) return placeholderSource(type);
		const value = values[name];
		if (value !== void 0) return `(?:${boundSource(type, value)})`;
		if (seen.has(name)) return `\\k<${name}>`;
		seen.add(name);
		return `(?<${name}>${placeholderSource(type)})`;
	}).join("");
	return new RegExp(loose ? `^\\s*${body.replace(/^\\s\+/, "")}\\s*$` : `^${body}$`, "u");
}
var looseSource = (text) => text.split(/(\s+)/).map((piece) => /^\s+$/.test(piece) ? "\\s+" : escapeRegExp(piece)).join("");
// src/runbook/match/expected-json.ts
/** JSON as a pattern: JSON with placeholders, in strings or bare, and `...` for whatever else an object or list holds. */
/** Reads one JSON value or several one after the other, as `--format '{{json .}}'` prints them. */
function readExpectedJson(text) {
	const reader = new Reader(text);
	try {
		const values = [];
		while (!reader.atEnd()) values.push(reader.value());
		return { values };
	} catch (error) {
		if (error instanceof Unexpected) return error.fault;
		throw error;
	}
}
var Unexpected = class extends Error {
	fault;
	constructor(fault) {
		super(fault.message);
		this.fault = fault;
	}
};
var TOKEN = /"(?:[^"\\]|\\.)*"|\{\{[^{}]*\}\}|\.\.\.|[{}[\],:]|[^\s{}[\],:"]+/y;
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	atEnd() {
		while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
		return this.#at >= this.#text.length;
	}
	value() {
		const token = this.#next("a JSON value");
		if (token === "{") return this.#object();
		if (token === "[") return this.#list();
		if (token.startsWith("{{")) return {
			kind: "bare",
			source: token,
			pattern: compilePattern(token, { loose: false })
		};
		if (token.startsWith("\"")) {
			const source = this.#string(token);
			return {
				kind: "text",
				source,
				pattern: compilePattern(source, { loose: false })
			};
		}
		if (token === "true" || token === "false") return {
			kind: "value",
			value: token === "true"
		};
		if (token === "null") return {
			kind: "value",
			value: null
		};
		if (NUMBER.test(token)) return {
			kind: "value",
			value: Number(token)
		};
		throw this.#unexpected(token, "a JSON value");
	}
	#object() {
		const members = [];
		return {
			kind: "object",
			members,
			open: this.#elements("}", "a member or `...`", (token) => {
				if (!token.startsWith("\"")) throw this.#unexpected(token, "a key in double quotes, or `...`");
				const key = this.#string(token);
				const colon = this.#next("`:`");
				if (colon !== ":") throw this.#unexpected(colon, "`:`");
				members.push([key, this.value()]);
			})
		};
	}
	#list() {
		const items = [];
		return {
			kind: "list",
			items,
			open: this.#elements("]", "an element or `...`", (token) => {
				this.#at -= token.length;
				items.push(this.value());
			})
		};
	}
	/** Reads elements up to `close`; the comma beside a `...` may be left out. True when there was a `...`. */
	#elements(close, expected, element) {
		let open = false;
		let needsComma = false;
		for (;;) {
			const token = this.#next(needsComma ? `\`,\` or \`${close}\`` : expected);
			if (token === close) return open;
			if (token === "...") {
				open = true;
				needsComma = false;
			} else if (token === ",") needsComma = false;
			else if (needsComma) throw this.#unexpected(token, `\`,\` or \`${close}\``);
			else {
				element(token);
				needsComma = true;
			}
		}
	}
	#string(token) {
		try {
			return String(JSON.parse(token));
		} catch {
			throw this.#unexpected(token, "a JSON string");
		}
	}
	#next(expected) {
		if (this.atEnd()) throw this.#unexpected("", expected);
		TOKEN.lastIndex = this.#at;
		const token = TOKEN.exec(this.#text)?.[0];
		if (token === void 0) throw this.#unexpected(this.#text[this.#at] ?? "", expected, 0);
		this.#at += token.length;
		return token;
	}
	#unexpected(token, expected, back = token.length) {
		const before = this.#text.slice(0, this.#at - back).split("\n");
		return new Unexpected({
			message: token === "" ? "the expected JSON ends too early" : `\`${token}\` in the expected JSON`,
			expected,
			line: before.length,
			column: (before.at(-1)?.length ?? 0) + 1
		});
	}
};
// src/runbook/check.ts
/** The second pass: what a tree must hold to before it is compiled. */
var HEAD_KEYS = {
	host: {
		expected: "the name of a host profile, such as `ubuntu-24.04`",
		fits: (v) => typeof v === "string" && v !== ""
	},
	engines: {
		expected: "a list of `sandbox` and `docker`, such as `[sandbox, docker]`",
		fits: (v) => Array.isArray(v) && v.length > 0 && v.every((item) => item === "sandbox" || item === "docker")
	},
	failures: {
		expected: "a list of failures, such as `[disk-full]`",
		fits: (v) => Array.isArray(v) && v.length > 0 && v.every((item) => typeof item === "string")
	},
	order: {
		expected: "`gate` (a step waits for those before it) or `advisory`",
		fits: (v) => v === "gate" || v === "advisory"
	},
	terminal: {
		expected: "`true` where commands print to a terminal, as a person sees it",
		fits: (v) => typeof v === "boolean"
	}
};
/** Problems of a whole runbook. */
function checkRunbook(tree) {
	const problems = [...checkHead(tree.head), ...checkSteps(tree)];
	if (tree.steps.length === 0) problems.push({
		code: "no-steps",
		line: 1,
		column: 1,
		message: "the runbook has no steps",
		expected: "`## id`, then `$ command`"
	});
	return problems;
}
/** Problems of the steps alone, as for a fence. */
function checkSteps(tree) {
	const names = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	return [...tree.steps.flatMap((step) => {
		const problems = checkStep(step, names);
		const first = seen.get(step.id);
		if (first !== void 0) problems.push({
			code: "duplicate-step",
			line: step.line,
			column: 4,
			message: `there is a step \`${step.id}\` in line ${first} already`,
			expected: "an id of its own for each step"
		});
		else seen.set(step.id, step.line);
		return problems;
	}), ...checkBranches(tree.steps)];
}
function checkHead(head) {
	const problems = head.flatMap(({ key, value, line, column }) => {
		const rule = HEAD_KEYS[key];
		if (!rule) {
			const expected = `one of ${Object.keys(HEAD_KEYS).join(", ")}`;
			return [{
				code: "unknown-key",
				line,
				column,
				message: `unknown key \`${key}\``,
				expected
			}];
		}
		if (rule.fits(value)) return [];
		return [{
			code: "key-value",
			line,
			column,
			message: `\`${key}\` is ${JSON.stringify(value)}`,
			expected: rule.expected
		}];
	});
	const broken = head.find(({ key }) => key === "failures");
	const engines = head.find(({ key }) => key === "engines")?.value;
	if (broken && Array.isArray(engines) && engines.includes("docker")) problems.push({
		code: "failures-on-docker",
		line: broken.line,
		column: 1,
		message: "a real engine cannot be given failures",
		expected: "`engines: [sandbox]`"
	});
	const at = head[0];
	if (at && !head.some(({ key }) => key === "host")) problems.push({
		code: "no-host",
		line: at.line,
		column: 1,
		message: "no host is named",
		expected: "`host: ubuntu-24.04`"
	});
	return problems;
}
function checkStep(step, names) {
	const problems = [];
	const has = (name) => step.directives.some((directive) => directive.name === name);
	const given = /* @__PURE__ */ new Set();
	for (const node of step.directives) {
		const found = checkDirective(node);
		if (found) problems.push(found);
		if (given.has(node.name) && !directiveRule(node.name)?.repeats) problems.push({
			code: "duplicate-directive",
			line: node.line,
			column: 1,
			message: `@${node.name} stands twice`,
			expected: "it once"
		});
		given.add(node.name);
		if (node.check) problems.push(...checkOutput(node.check, names, false));
	}
	if (has("json") && has("unordered")) problems.push({
		code: "two-comparisons",
		line: step.line,
		column: 1,
		message: "@json and @unordered exclude each other",
		expected: "one of them"
	});
	for (const command of step.commands) problems.push(...checkOutput(command, names, has("json")));
	if (step.commands.length === 0) problems.push({
		code: "no-commands",
		line: step.line,
		column: 1,
		message: `the step \`${step.id}\` has no command`,
		expected: "`$ command`"
	});
	return problems;
}
function checkOutput(command, names, json) {
	const problems = command.output.flatMap((line) => checkLine(line, names));
	if (json && problems.length === 0 && command.output.length > 0) {
		const read = readExpectedJson(command.output.map((line) => line.gap ? "..." : line.text).join("\n"));
		if ("message" in read) {
			const at = command.output[read.line - 1];
			problems.push({
				code: "expected-json",
				line: at?.line ?? command.line,
				column: read.column + (at?.column ?? 1) - 1,
				message: read.message,
				expected: read.expected
			});
		}
	}
	return problems;
}
function checkLine(line, names) {
	const { parts, faults } = readPattern(line.text);
	const at = (offset) => ({
		line: line.line,
		column: line.column + offset
	});
	const problems = faults.map(({ code, offset, message, expected }) => ({
		code,
		...at(offset),
		message,
		expected
	}));
	for (const part of parts) {
		if (!isPlaceholder(part) || part.name === void 0) continue;
		const first = names.get(part.name);
		if (!first) names.set(part.name, {
			type: part.type,
			line: line.line
		});
		else if (!mayShareName(first.type, part.type)) problems.push({
			code: "placeholder-type",
			...at(part.offset),
			message: `\`${part.name}\` is a {{${first.type}}} in line ${first.line}`,
			expected: `{{${first.type}:${part.name}}} or another name`
		});
	}
	return problems;
}
// src/runbook/problem.ts
/** Problems in the order of the file. */
var sortProblems = (problems) => [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
// src/runbook/compile.ts
/** The last pass: a checked tree to a plan; and the three passes in one call. */
var DEFAULT_TIMEOUT = 12e4;
/** Compiles a steps.console. */
function compileRunbook(text) {
	const { tree, problems } = parseRunbook(text);
	const all = [...problems, ...checkRunbook(tree)];
	const head = Object.fromEntries(tree.head.map(({ key, value }) => [key, value]));
	const failures = head.failures ?? [];
	return finish(all, tree, {
		host: String(head.host),
		failures,
		order: head.order ?? orderOf(failures),
		terminal: head.terminal === true,
		engines: head.engines ?? ["sandbox"]
	});
}
/** On a machine that is broken from the start the symptom comes before the cure; elsewhere readers may look around. */
var orderOf = (failures) => failures.length > 0 ? "gate" : "advisory";
/**
* Compiles the inside of a `console` fence to a plan of one step called `id`, to run on `host`.
* `firstLine` is the line of the page on which `text` begins.
*/
function compileFence(text, options) {
	const { tree, problems } = parseFence(text, options.id, options.firstLine);
	return finish([...problems, ...checkSteps(tree)], tree, {
		host: options.host,
		failures: [],
		order: "advisory",
		terminal: false,
		engines: ["sandbox"]
	});
}
function finish(problems, tree, head) {
	if (problems.length > 0) return {
		plan: null,
		problems: sortProblems(problems)
	};
	return {
		plan: {
			...head,
			steps: tree.steps.map(compileStep)
		},
		problems: []
	};
}
function compileStep(step) {
	const value = (name) => step.directives.find((node) => node.name === name)?.value;
	const has = (name) => value(name) !== void 0;
	const comparison = has("json") ? "json" : has("unordered") ? "unordered" : "lines";
	const table = has("table");
	return {
		id: step.id,
		line: step.line,
		commands: step.commands.map((node) => ({
			text: node.text,
			line: node.line,
			expect: expectationOf(node, comparison, table)
		})),
		timeout: parseDuration(value("timeout") ?? "") ?? DEFAULT_TIMEOUT,
		retry: parseDuration(value("retry") ?? "") ?? 0,
		optional: has("optional"),
		cleanup: has("cleanup"),
		trace: has("trace"),
		destructive: value("destructive") ?? null,
		detour: has("detour"),
		branches: step.directives.flatMap(compileBranch),
		checks: step.directives.flatMap(({ check }) => check ? [compileCheck(check)] : [])
	};
}
function compileBranch({ name, value, line }) {
	const branch = name === "branch" ? parseBranch(value) : void 0;
	return branch ? [{
		...branch,
		line
	}] : [];
}
var compileCheck = (node) => ({
	text: node.text,
	line: node.line,
	anyOutput: node.output.length === 0,
	expect: expectationOf(node, "lines", false)
});
var expectationOf = (node, comparison, table) => ({
	lines: node.output.map(({ text, gap, line }) => ({
		text,
		gap,
		line
	})),
	exit: node.exit?.value ?? 0,
	comparison,
	table
});
// src/site/content/runbooks.ts
/** The runbooks as pages need them: plans to run, and each step's own lines to show. */
var read = (slug) => {
	const file = `runbooks/${slug}/steps.console`;
	return existsSync(file) ? readFileSync(file, "utf8") : void 0;
};
/** Ids of a runbook's steps in order; empty while its steps.console is missing. */
function stepIds(slug) {
	const text = read(slug);
	return text === void 0 ? [] : parseRunbook(text).tree.steps.map(({ id }) => id);
}
/** A runbook's plan. Throws, naming file and line, when it does not compile. */
function planOf(slug) {
	const { plan, problems } = compileRunbook(read(slug) ?? "");
	const [problem] = problems;
	if (!plan) throw new Error(`runbooks/${slug}/steps.console:${problem?.line}:${problem?.column}: ${problem?.message}`);
	return plan;
}
/** The lines of one step in the console format, without its heading: what a `console` fence would hold. */
function stepSource(slug, id) {
	const lines = (read(slug) ?? "").split("\n");
	const start = lines.findIndex((line) => line.trim() === `## ${id}`);
	if (start < 0) return "";
	const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
	return lines.slice(start + 1, length < 0 ? void 0 : start + 1 + length).join("\n").trim();
}
export { compileFence as i, stepIds as n, stepSource as r, planOf as t };
