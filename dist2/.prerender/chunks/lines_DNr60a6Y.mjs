import { t as parseFence } from "./parse_BgYx7bec.mjs";
// src/site/console/plausible.ts
/** Values a reader might have seen in place of the placeholders of expected output; the same name, the same value. */
/** Hexadecimal digits that look random and depend on `seed` alone (FNV-1a, stirred by xorshift). */
function hex(seed, length) {
	let state = 2166136261;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
	let digits = "";
	while (digits.length < length) {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		digits += state.toString(16).padStart(8, "0");
	}
	return digits.slice(0, length);
}
var fixed = {
	ip: "172.18.0.2",
	port: "32768",
	size: "4.27MB",
	ago: "2 minutes ago",
	date: "2026-05-14T09:41:07Z",
	duration: "2 minutes",
	int: "4211",
	name: "quiet_hopper",
	path: "/var/lib/docker",
	version: "27.3.1",
	any: "…"
};
/**
* @param type type of the placeholder (`id`, `short_id`, `ip` …); unknown types are shown by their name.
* @param name name of the placeholder, or an empty text; what a named `any` stands for is told by its name.
*/
function plausible(type, name) {
	if (type === "id") return hex(name, 64);
	if (type === "short_id") return hex(name, 12);
	if (type === "digest") return `sha256:${hex(`digest ${name}`, 64)}`;
	if (type === "mac") return `02:42:${hex(`mac ${name}`, 8).replace(/(..)(?=.)/g, "$1:")}`;
	if (type === "any" && name !== "") return name.replaceAll("_", " ");
	return fixed[type] ?? `‹${type}›`;
}
// src/site/console/lines.ts
/** What a reader is shown of a `console` fence, and what the copy button hands over. */
var placeholder = /(\\?)\{\{([a-z_]+)(?::([\w-]+))?\}\}/g;
function fillIn(text) {
	const variables = [];
	let shown = "";
	let from = 0;
	for (const match of text.matchAll(placeholder)) {
		const [whole, escaped, type = "", name = ""] = match;
		shown += text.slice(from, match.index);
		const value = escaped ? whole.slice(1) : plausible(type, name);
		if (!escaped) variables.push({
			start: shown.length,
			end: shown.length + value.length,
			type
		});
		shown += value;
		from = match.index + whole.length;
	}
	return {
		text: shown + text.slice(from),
		variables
	};
}
var plain = (kind, text) => ({
	kind,
	text,
	variables: []
});
var outputLine = ({ gap, text }) => gap ? plain("gap", "⋮") : {
	kind: "output",
	...fillIn(text)
};
function commandLines({ text, exit, output }) {
	const [first = "", ...rest] = text.split("\n");
	return [
		plain("command", `$ ${first}`),
		...rest.map((line) => plain("continuation", `> ${line}`)),
		...output.map(outputLine),
		...exit && exit.value !== 0 ? [plain("exit", `exit ${exit.value}`)] : []
	];
}
var commandsIn = (code) => parseFence(code, "fence").tree.steps.flatMap((step) => step.commands);
/**
* The lines of a fence in the console format as a terminal would show them: directives left out, placeholders filled
* with plausible values, a failure's exit status on a line of its own. Empty for a fence that holds no command.
*/
function consoleLines(code) {
	return commandsIn(code).flatMap(commandLines);
}
/** The commands of a fence as one types them, without prompts and output. */
function commandsOf(code) {
	return commandsIn(code).map(({ text }) => text).join("\n");
}
export { consoleLines as n, commandsOf as t };
