import { LineCounter, isMap, isScalar, parseDocument } from "yaml";
// src/runbook/frontmatter.ts
/** The frontmatter of a steps.console or of an MDX page: YAML between two lines of three dashes. */
var FENCE = /^---\s*$/;
/** Reads the frontmatter at the beginning of `lines`. */
function readFrontmatter(lines) {
	if (!FENCE.test(lines[0] ?? "")) return failed(0, {
		code: "no-frontmatter",
		line: 1,
		column: 1,
		message: "the file does not begin with frontmatter",
		expected: "`---`, then `host: ubuntu-24.04`, then `---`"
	});
	const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
	if (end < 0) return failed(lines.length, {
		code: "open-frontmatter",
		line: 1,
		column: 1,
		message: "the frontmatter is not closed",
		expected: "a second line `---`"
	});
	return {
		...readEntries(lines.slice(1, end).join("\n")),
		lines: end + 1
	};
}
var failed = (lines, problem) => ({
	entries: [],
	lines,
	problems: [problem]
});
function readEntries(text) {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		prettyErrors: false
	});
	const placeOf = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: line + 1,
			column: col
		};
	};
	const problems = document.errors.map((error) => ({
		code: "yaml",
		...placeOf(error.pos[0]),
		message: error.message
	}));
	const root = document.contents;
	if (problems.length > 0 || root === null) return {
		entries: [],
		problems
	};
	if (!isMap(root)) {
		problems.push({
			code: "yaml",
			line: 2,
			column: 1,
			message: "the frontmatter is not a list of keys",
			expected: "`key: value` lines"
		});
		return {
			entries: [],
			problems
		};
	}
	return {
		entries: root.items.map((pair) => {
			const offset = isScalar(pair.key) ? pair.key.range?.[0] ?? 0 : 0;
			const value = pair.value === null ? null : document.createNode(pair.value).toJSON();
			return {
				key: String(pair.key),
				value,
				...placeOf(offset)
			};
		}),
		problems
	};
}
export { readFrontmatter as t };
