import { t as readFrontmatter } from "./frontmatter_C_JN6PKG.mjs";
// src/runbook/directives.ts
var DIRECTIVES = [
	{
		name: "timeout",
		takes: "duration",
		meaning: "how long one command may take"
	},
	{
		name: "retry",
		takes: "duration",
		meaning: "run a command again, once a second, until it matches, for this long"
	},
	{
		name: "unordered",
		takes: "nothing",
		meaning: "lines may come in any order"
	},
	{
		name: "table",
		takes: "nothing",
		meaning: "any run of blanks equals any other"
	},
	{
		name: "json",
		takes: "nothing",
		meaning: "compare as JSON"
	},
	{
		name: "optional",
		takes: "nothing",
		meaning: "a failure does not fail the runbook"
	},
	{
		name: "cleanup",
		takes: "nothing",
		meaning: "runs after a failure too"
	},
	{
		name: "destructive",
		takes: "text",
		meaning: "what is lost; a real engine asks first"
	},
	{
		name: "trace",
		takes: "nothing",
		meaning: "what the step sets in motion is shown as it runs"
	},
	{
		name: "detour",
		takes: "nothing",
		meaning: "runs only when a branch leads to it"
	},
	{
		name: "branch",
		takes: "branch",
		repeats: true,
		meaning: "where to go on when this known error comes"
	},
	{
		name: "check",
		takes: "command",
		repeats: true,
		meaning: "the state this step leaves, asked silently"
	}
];
var EXPECTED = {
	nothing: "nothing after it",
	duration: "a duration such as `500ms`, `30s` or `2m`",
	text: "the name of what will be lost, such as `volume app-data`",
	command: "a command whose output shows the state",
	branch: "an error and a step, such as `port-already-allocated other-port`, or `port-already-allocated runbooks/SLUG`"
};
var UNIT_MS = {
	ms: 1,
	s: 1e3,
	m: 6e4
};
/** `500ms`, `30s`, `2m` in milliseconds; undefined for anything else. */
function parseDuration(text) {
	const [, amount, unit] = /^(\d+)(ms|s|m)$/.exec(text) ?? [];
	const factor = UNIT_MS[unit ?? ""];
	return amount === void 0 || factor === void 0 || Number(amount) === 0 ? void 0 : Number(amount) * factor;
}
/** `port-already-allocated other-port`, or `… runbooks/publish-ports`; undefined for anything else. */
function parseBranch(text) {
	const [, error, folder, target] = /^([a-z0-9][a-z0-9-]*)\s+(runbooks\/)?([a-z0-9][a-z0-9-]*)$/.exec(text) ?? [];
	if (error === void 0 || target === void 0) return void 0;
	return {
		error,
		step: folder ? null : target,
		runbook: folder ? target : null
	};
}
/** The rule called `name`. */
var directiveRule = (name) => DIRECTIVES.find((rule) => rule.name === name);
/** What is wrong with a directive, or undefined. */
function checkDirective(node) {
	const rule = directiveRule(node.name);
	const place = {
		line: node.line,
		column: node.column
	};
	if (!rule) {
		const names = DIRECTIVES.map(({ name }) => `@${name}`).join(", ");
		return {
			code: "unknown-directive",
			...place,
			message: `unknown directive @${node.name}`,
			expected: `one of ${names}`
		};
	}
	if (fits(rule, node.value)) return void 0;
	const given = node.value === "" ? "nothing" : `\`${node.value}\``;
	return {
		code: "directive-value",
		...place,
		message: `@${node.name} was given ${given}`,
		expected: EXPECTED[rule.takes]
	};
}
function fits(rule, value) {
	if (rule.takes === "nothing") return value === "";
	if (rule.takes === "duration") return parseDuration(value) !== void 0;
	if (rule.takes === "branch") return parseBranch(value) !== void 0;
	return value !== "";
}
// src/runbook/parse.ts
/** The first pass: the text of a steps.console, or of a `console` fence, to a tree. */
var HEADING = /^##(?:\s+(.*?))?\s*$/;
var STATUS = /^\?\s*(.*?)\s*$/;
var DIRECTIVE = /^@(\S*)\s*(.*?)\s*$/;
var MISPLACED = new RegExp(`^@(?:${DIRECTIVES.map(({ name }) => name).join("|")})(?:\\s|$)`);
/** Reads a steps.console: frontmatter, then steps under `## id` headings. Goes on after an error. */
function parseRunbook(text) {
	const lines = splitLines(text);
	const frontmatter = readFrontmatter(lines);
	const state = begin(void 0);
	for (let index = frontmatter.lines; index < lines.length; index++) readRunbookLine(state, lines[index] ?? "", index + 1);
	return finish(state, frontmatter.entries, [...frontmatter.problems, ...state.problems]);
}
/** Reads the inside of a `console` fence: one step without a heading, whose id is `id`. */
function parseFence(text, id, firstLine = 1) {
	const state = begin({
		id,
		line: firstLine,
		column: 1,
		directives: [],
		commands: []
	});
	for (const [index, line] of splitLines(text).entries()) readLine(state, line, firstLine + index);
	return finish(state, [], state.problems);
}
var splitLines = (text) => text.replace(/\r\n?/g, "\n").split("\n");
var begin = (step) => ({
	problems: [],
	steps: step ? [step] : [],
	step,
	command: void 0,
	inCheck: false
});
function finish(state, head, problems) {
	for (const step of state.steps) {
		for (const command of step.commands) trimOutput(command);
		for (const { check } of step.directives) if (check) trimOutput(check);
	}
	return {
		tree: {
			head,
			steps: state.steps
		},
		problems
	};
}
function trimOutput(command) {
	const output = command.output;
	while (output.length > 0 && output.at(-1)?.text === "") output.pop();
}
function readRunbookLine(state, line, number) {
	const heading = HEADING.exec(line);
	if (heading) readHeading(state, line, heading[1] ?? "", number);
	else readLine(state, line, number);
}
function readHeading(state, line, id, number) {
	if (!/^[a-z][a-z0-9-]*$/.test(id)) problem(state, "step-id", number, line.indexOf(id, 2) + 1, `\`${id}\` is not the id of a step`, { expected: "lower-case letters, digits and `-`, as in `## create-volume` (output: write `\\##`)" });
	state.step = {
		id,
		line: number,
		column: 1,
		directives: [],
		commands: []
	};
	state.steps.push(state.step);
	state.command = void 0;
	state.inCheck = false;
}
function readLine(state, line, number) {
	const { step, command } = state;
	const blank = line.trim() === "";
	const remark = blank || line.startsWith("#");
	if (!step) {
		if (!remark) problem(state, "no-step", number, 1, "this line stands before the first step", { expected: "`## id`" });
	} else if (state.inCheck && blank) {
		state.command = void 0;
		state.inCheck = false;
	} else if (/^\$(\s|$)/.test(line)) readCommand(state, step, line, number);
	else if (step.commands.length === 0 && line.startsWith("@")) readDirective(state, step, line, number);
	else if (command) readBelowCommand(state, command, line, number);
	else if (!remark) problem(state, "no-command", number, 1, "output without a command", { expected: "`$ command`, `@directive` or `# comment`" });
}
function readCommand(state, step, line, number) {
	const text = line.slice(2).trimEnd();
	if (text.trim() === "") problem(state, "empty-command", number, 1, "there is no command", { expected: "`$ command`" });
	state.inCheck = false;
	state.command = {
		text,
		lines: 1,
		line: number,
		column: 3,
		exit: null,
		output: []
	};
	step.commands.push(state.command);
}
function readDirective(state, step, line, number) {
	const [, name = "", value = ""] = DIRECTIVE.exec(line) ?? [];
	state.inCheck = name === "check";
	const column = line.indexOf(value, name.length + 1) + 1;
	state.command = state.inCheck ? {
		text: value,
		lines: 1,
		line: number,
		column,
		exit: null,
		output: []
	} : void 0;
	step.directives.push({
		name,
		value,
		line: number,
		column: 1,
		check: state.command ?? null
	});
}
function readBelowCommand(state, command, line, number) {
	const untouched = command.exit === null && command.output.length === 0;
	const status = STATUS.exec(line);
	if (untouched && /^>(\s|$)/.test(line)) {
		command.text += `\n${line.slice(2)}`;
		command.lines += 1;
	} else if (status && (untouched || /^\d+$/.test(status[1] ?? ""))) readStatus(state, command, status[1] ?? "", number);
	else if (MISPLACED.test(line)) problem(state, "misplaced-directive", number, 1, "a directive below a command", { expected: "it under the heading, above the first command (output: write `\\@`)" });
	else command.output.push(readOutput(line, number));
}
function readStatus(state, command, text, number) {
	if (command.exit !== null || command.output.length > 0) problem(state, "misplaced-status", number, 1, "an exit status in the middle of the output", { expected: "it right below the command, once (output: write `\\?`)" });
	else if (!/^\d+$/.test(text) || Number(text) > 255) problem(state, "exit-status", number, 3, `\`${text}\` is not an exit status`, { expected: "a number from 0 to 255 (output: write `\\?`)" });
	else command.exit = {
		value: Number(text),
		line: number
	};
}
function readOutput(line, number) {
	const escaped = line.startsWith("\\") && !line.startsWith("\\{{");
	const text = (escaped ? line.slice(1) : line).trimEnd();
	return {
		text,
		gap: !escaped && text.trim() === "...",
		line: number,
		column: escaped ? 2 : 1
	};
}
function problem(state, code, line, column, message, more) {
	state.problems.push({
		code,
		line,
		column,
		message,
		...more
	});
}
export { parseBranch as a, directiveRule as i, parseRunbook as n, parseDuration as o, checkDirective as r, parseFence as t };
