import { n as __reExport, t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { r as isLanguage, u as pathLanguage } from "./languages_DzLKiNVm.mjs";
import { a as mergeEcConfigOptions, i as dist_exports, n as createAstroRenderer, t as astroExpressiveCode } from "./dist_B9d6wYxx.mjs";
import { t as hast_exports$1 } from "./hast_BOSoZ-wy.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { n as consoleLines, t as commandsOf } from "./lines_DNr60a6Y.mjs";
import { n as placeholdersIn } from "./placeholders_DDMCQFaz.mjs";
// node_modules/@astrojs/starlight/dist/expressive-code.js
var expressive_code_exports = /* @__PURE__ */ __exportAll({
	astroExpressiveCode: () => astroExpressiveCode,
	createAstroRenderer: () => createAstroRenderer,
	defineEcConfig: () => defineEcConfig,
	mergeEcConfigOptions: () => mergeEcConfigOptions
});
__reExport(expressive_code_exports, dist_exports);
/**
* A utility function that helps you define an Expressive Code configuration object. It is meant
* to be used inside the optional config file `ec.config.mjs` located in the root directory
* of your Starlight project, and its return value to be exported as the default export.
*
* Expressive Code will automatically detect this file and use the exported configuration object
* to override its own default settings.
*
* Using this function is recommended, but not required. It just passes through the given object,
* but it also provides type information for your editor's auto-completion and type checking.
*
* @example
* ```js
* // ec.config.mjs
* import { defineEcConfig } from '@astrojs/starlight/expressive-code'
*
* export default defineEcConfig({
*   themes: ['starlight-dark', 'github-light'],
*   styleOverrides: {
*     borderRadius: '0.5rem',
*   },
* })
* ```
*/
function defineEcConfig(config) {
	return config;
}
// node_modules/@astrojs/starlight/dist/integrations/expressive-code/hast.js
var hast_exports = /* @__PURE__ */ __exportAll({});
__reExport(hast_exports, hast_exports$1);
// src/book/not-run.ts
/** Why a block does not run; the site has a text for each, `notRun.<reason>`. */
var notRunReasons = [
	"yours",
	"state",
	"outside",
	"gpu",
	"long",
	"unmodelled"
];
var SHELLS = [
	"sh",
	"bash",
	"shell",
	"zsh",
	"powershell",
	"bat",
	"cmd"
];
/** Whether a fence shows commands without running them. */
var isUnrun = ({ language }) => SHELLS.includes(language);
/** What a fence says after `not-run=`; undefined when it says nothing. */
var givenReason = ({ meta }) => /\bnot-run=(\S*)/.exec(meta)?.[1];
/** The reason a block gives; undefined when it gives none that is known. */
var notRunReason = (fence) => notRunReasons.find((known) => known === givenReason(fence));
// src/site/console/placeholders.ts
/** Marks the placeholders in blocks of commands, so that a reader's own value can take the place of each. */
var PlaceholderAnnotation = class extends expressive_code_exports.ExpressiveCodeAnnotation {
	constructor(inlineRange) {
		super({
			inlineRange,
			renderPhase: "later"
		});
	}
	render({ nodesToTransform }) {
		return nodesToTransform.map((node) => (0, hast_exports.h)("span", { className: ["hb-placeholder"] }, [node]));
	}
};
/** A placeholder is one thing; to a shell's highlighter it would be two redirections. */
function markPlaceholders(line) {
	for (const { start, end } of placeholdersIn(line.text)) {
		for (const annotation of [...line.getAnnotations()]) makeRoom(line, annotation, start, end);
		line.addAnnotation(new PlaceholderAnnotation({
			columnStart: start,
			columnEnd: end
		}));
	}
}
/** Leaves of an annotation what lies before and behind. */
function makeRoom(line, annotation, start, end) {
	const range = annotation.inlineRange;
	if (!range || range.columnStart >= end || range.columnEnd <= start) return;
	line.deleteAnnotation(annotation);
	const parts = [{
		columnStart: range.columnStart,
		columnEnd: start
	}, {
		columnStart: end,
		columnEnd: range.columnEnd
	}];
	for (const inlineRange of parts) {
		if (inlineRange.columnStart >= inlineRange.columnEnd) continue;
		line.addAnnotation(Object.assign(Object.create(Object.getPrototypeOf(annotation)), annotation, { inlineRange }));
	}
}
// src/site/console/expressive-code.ts
/** Shows `console` fences as what a terminal printed: prompts set apart, only commands copied, placeholders filled in. */
/** Wraps a stretch of output that is different on the reader's machine. */
var VariableAnnotation = class extends expressive_code_exports.ExpressiveCodeAnnotation {
	type;
	constructor(type, inlineRange) {
		super({
			inlineRange,
			renderPhase: "later"
		});
		this.type = type;
	}
	render({ nodesToTransform }) {
		return nodesToTransform.map((node) => (0, hast_exports.h)("span", {
			className: ["hb-variable"],
			"data-type": this.type
		}, [node]));
	}
};
/** The Expressive Code plugin for the language `console`; of other languages the way to scroll is changed, and commands that are not run say why. */
function consoleBlocks() {
	const shown = /* @__PURE__ */ new WeakMap();
	const commands = /* @__PURE__ */ new WeakMap();
	return (0, expressive_code_exports.definePlugin)({
		name: "Hatoba console blocks",
		hooks: {
			preprocessCode: ({ codeBlock }) => {
				if (codeBlock.language !== "console") return;
				const lines = consoleLines(codeBlock.code);
				if (lines.length === 0) return;
				shown.set(codeBlock, lines);
				commands.set(codeBlock, commandsOf(codeBlock.code));
				codeBlock.props.frame = "terminal";
				codeBlock.deleteLines(codeBlock.getLines().map((_, index) => index));
				codeBlock.insertLines(0, lines.map(({ text }) => text));
			},
			annotateCode: ({ codeBlock }) => {
				if (codeBlock.language === "sh") for (const line of codeBlock.getLines()) markPlaceholders(line);
				for (const [index, line] of (shown.get(codeBlock) ?? []).entries()) for (const { type, start, end } of line.variables) codeBlock.getLine(index)?.addAnnotation(new VariableAnnotation(type, {
					columnStart: start,
					columnEnd: end
				}));
			},
			postprocessRenderedLine: ({ codeBlock, lineIndex, renderData }) => {
				const line = shown.get(codeBlock)?.[lineIndex];
				if (line) (0, hast_exports.addClassName)(renderData.lineAst, `hb-${line.kind}`);
			},
			postprocessRenderedBlock: ({ codeBlock, renderData }) => {
				const code = (0, hast_exports.select)("pre", renderData.blockAst);
				if (code) (0, hast_exports.setProperty)(code, "tabindex", "0");
				const reason = isUnrun(codeBlock) ? notRunReason(codeBlock) : void 0;
				const language = isLanguage(codeBlock.locale) ? codeBlock.locale : "ja";
				if (reason) {
					const said = (0, hast_exports.h)("figcaption.hb-not-run", {
						"data-pagefind-ignore": "",
						"data-reason": reason
					}, translate(language, `notRun.${reason}`));
					renderData.blockAst.children.push(said);
				}
				const copied = commands.get(codeBlock);
				if (copied === void 0) return;
				(0, hast_exports.addClassName)(renderData.blockAst, "hb-console");
				const header = (0, hast_exports.select)("figcaption", renderData.blockAst);
				if (header) (0, hast_exports.setProperty)(header, "data-pagefind-ignore", "");
				const button = (0, hast_exports.select)("[data-code]", renderData.blockAst);
				if (button) (0, hast_exports.setProperty)(button, "data-code", copied.replaceAll("\n", ""));
			}
		}
	});
}
// src/site/styles/code-theme.ts
var scopes = (colours) => [
	[
		colours.muted,
		"comment",
		"punctuation.definition.comment",
		"punctuation.separator.prompt",
		"entity.other.prompt-prefix"
	],
	[
		colours.keyword,
		"keyword",
		"storage",
		"support.type",
		"constant.language",
		"entity.name.tag",
		"keyword.other.special-method"
	],
	[
		colours.string,
		"string",
		"string.unquoted.argument",
		"punctuation.definition.string",
		"markup.inserted"
	],
	[
		colours.number,
		"constant.numeric",
		"constant.character.escape",
		"markup.deleted"
	],
	[
		colours.name,
		"variable",
		"constant.other.option",
		"entity.other.attribute-name",
		"support.type.property-name",
		"entity.name.type",
		"meta.object-literal.key"
	],
	[
		colours.strong,
		"entity.name.function",
		"support.function",
		"entity.name.command",
		"entity.name.section"
	],
	[
		colours.text,
		"string.unquoted",
		"punctuation",
		"keyword.operator",
		"meta.output"
	]
];
/** A TextMate theme as Expressive Code takes it. */
function codeTheme(name, type, colours) {
	return {
		name,
		type,
		colors: {
			"editor.background": colours.background,
			"editor.foreground": colours.text
		},
		tokenColors: scopes(colours).map(([foreground, ...scope]) => ({
			scope,
			settings: { foreground }
		}))
	};
}
// ec.config.mjs
var ec_config_default = {
	defaultProps: { overridesByLang: { "text,txt,plaintext": { wrap: true } } },
	themes: [codeTheme("hatoba-dusk", "dark", {
		background: "#0e152a",
		text: "#cdd6e9",
		strong: "#f2f5fb",
		muted: "#8e9cb9",
		keyword: "#a9b8ff",
		string: "#ffcd88",
		number: "#f0b9a0",
		name: "#9fd0e6"
	}), codeTheme("hatoba-haze", "light", {
		background: "#f9fbfc",
		text: "#323d5c",
		strong: "#161f3d",
		muted: "#5d6a82",
		keyword: "#3f4bb0",
		string: "#874900",
		number: "#96402a",
		name: "#20607d"
	})],
	useStarlightUiThemeColors: false,
	plugins: [consoleBlocks()],
	getBlockLocale: ({ file }) => pathLanguage(file.path ?? file.url?.pathname ?? ""),
	styleOverrides: {
		borderRadius: "0.5rem",
		borderColor: "var(--hb-line)",
		codeBackground: "var(--hb-code-bg)",
		codeFontSize: "0.9375rem",
		codeLineHeight: "1.7",
		codePaddingBlock: "1rem",
		codePaddingInline: "1.25rem",
		frames: {
			shadowColor: "transparent",
			editorTabBarBackground: "var(--hb-surface)",
			editorTabBarBorderColor: "var(--hb-line-soft)",
			editorTabBarBorderBottomColor: "var(--hb-line-soft)",
			editorActiveTabBackground: "var(--hb-code-bg)",
			editorActiveTabIndicatorTopColor: "var(--hb-lamp)",
			editorActiveTabIndicatorBottomColor: "transparent",
			terminalBackground: "var(--hb-code-bg)",
			terminalTitlebarBackground: "var(--hb-surface)",
			terminalTitlebarBorderBottomColor: "var(--hb-line-soft)"
		}
	}
};
export { ec_config_default as default };
