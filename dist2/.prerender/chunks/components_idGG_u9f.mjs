import { b as renderTemplate, f as renderComponent, j as unescapeHTML, m as Fragment } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { addClassName, toHtml } from "rehype-expressive-code/hast";
// node_modules/astro-expressive-code/components/page-data.ts
var pageDataMap = /* @__PURE__ */ new Map();
function getPageData(request) {
	let data = pageDataMap.get(request);
	if (!data) {
		data = {
			url: request.url,
			blockGroupIndex: -1
		};
		pageDataMap.set(request, data);
	}
	return data;
}
// node_modules/astro-expressive-code/components/renderer.ts
var cachedRenderer = void 0;
async function getRenderer() {
	if (!cachedRenderer) cachedRenderer = createRenderer();
	return await cachedRenderer;
}
async function createRenderer() {
	const { astroConfig, ecConfigFileOptions, ecIntegrationOptions = {} } = await import("./config_mcEF1epO.mjs");
	const { createAstroRenderer, mergeEcConfigOptions } = await import("./dist_BhWREAHD.mjs");
	if (typeof mergeEcConfigOptions !== "function") throw new Error(`You are trying to use Expressive Code's \`<Code>\` component, but the Expressive Code
			Astro integration is not enabled in your project.

			If you are using Starlight, ensure that its default Expressive Code integration
			was not disabled by you or your themes or plugins.

			If you are not a Starlight user, ensure that Expressive Code was added to
			\`integrations\` in your Astro config file.

			In case you don't want to use Expressive Code, you can import Astro's own \`<Code>\`
			component from \`astro:components\` instead.`.split(/\r?\n[ \t]*\r?\n/).map((s) => s.replace(/\s+/g, " ").trim()).join("\n\n"));
	const strIntegrationOptions = JSON.stringify(ecIntegrationOptions);
	if (strIntegrationOptions.includes("\"[Function]\"") || strIntegrationOptions.includes("'[Circular]'")) throw new Error(`Your Astro config file contains Expressive Code options that are not serializable to JSON.
			To use the \`<Code>\` component, please create a separate config file called \`ec.config.mjs\`
			in your project root, move your Expressive Code options object into the config file,
			and export it as the default export.`.replace(/\s+/g, " "));
	let mergedEcConfig = mergeEcConfigOptions(ecIntegrationOptions, ecConfigFileOptions);
	try {
		const { default: preprocessEcConfig } = await import("./preprocess-config_C6kQjUOe.mjs");
		mergedEcConfig = await preprocessEcConfig({
			ecConfig: mergedEcConfig,
			astroConfig
		}) || mergedEcConfig;
	} catch (error) {
		const msg = error instanceof Error ? error.message : error;
		throw new Error(`Failed to preprocess Expressive Code config for the Code component: ${msg}`, { cause: error });
	}
	return {
		...await createAstroRenderer({
			astroConfig,
			ecConfig: mergedEcConfig
		}),
		tabWidth: mergedEcConfig.tabWidth,
		getBlockLocale: mergedEcConfig.getBlockLocale
	};
}
// node_modules/astro-expressive-code/components/Code.astro
createAstro("http://localhost:4321/");
var $$Code = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Code;
	function formatMessage(...messageParts) {
		return messageParts.map((part) => part.replace(/\s+/g, " ")).join("\n\n");
	}
	async function renderToHtml() {
		const defaultSlotContent = await Astro.slots.render("default");
		if (defaultSlotContent?.trim().length) throw new Error(formatMessage(`Unsupported child content was found inside the component.
				The code to render must be passed to the \`code\` prop as a string.`, `Please remove the following child content:\n${defaultSlotContent}`));
		let { code, lang = "", meta = "", locale, class: className, ...props } = Astro.props;
		if (!code || !code.trim().length) throw new Error("Missing code to render. The `code` prop must be set to a non-empty string.");
		const pageData = getPageData(Astro.request);
		const groupIndex = ++pageData.blockGroupIndex;
		const renderer = await getRenderer();
		const tabWidth = renderer.tabWidth ?? 2;
		if (tabWidth > 0) code = code.replace(/\t/g, " ".repeat(tabWidth));
		const input = {
			code,
			language: lang,
			meta,
			locale,
			parentDocument: {
				sourceFilePath: Astro.request.url,
				positionInDocument: { groupIndex }
			},
			props
		};
		if (!locale && renderer.getBlockLocale) {
			const file = {
				url: Astro.url,
				path: "",
				cwd: "/",
				data: {}
			};
			input.locale = await renderer.getBlockLocale({
				input,
				file
			});
		}
		const { renderedGroupAst, styles } = await renderer.ec.render(input);
		if (renderedGroupAst?.type === "element") {
			if (className) className.split(" ").forEach((className) => addClassName(renderedGroupAst, className));
		}
		const stylesToPrepend = [];
		for (const style of styles) stylesToPrepend.push(style);
		if (stylesToPrepend.length) {
			const firstChild = renderedGroupAst.children.length > 0 ? renderedGroupAst.children[0] : void 0;
			const insertIndex = firstChild?.type === "element" && ["style", "link"].includes(firstChild?.tagName) ? 1 : 0;
			const inlineStyleElement = {
				type: "element",
				tagName: "style",
				properties: {},
				children: [{
					type: "text",
					value: stylesToPrepend.join("")
				}]
			};
			renderedGroupAst.children.splice(insertIndex, 0, inlineStyleElement);
		}
		return toHtml(renderedGroupAst);
	}
	let html = "";
	try {
		html = await renderToHtml();
	} catch (err) {
		const prefix = `Failed to render a \`<Code>\` component on page ${Astro.request.url}:`;
		const error = err instanceof Error ? err : new Error(String(err));
		throw new Error(`${prefix}\n\n${error.message}`, { cause: error });
	}
	return renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": async ($$result) => renderTemplate`${unescapeHTML(html)}` })}`;
}, "/tmp/w7/s5/hatoba/node_modules/astro-expressive-code/components/Code.astro", void 0);
// node_modules/astro-expressive-code/components/index.ts
/**
* Renders a code block to HTML using [Expressive Code](https://expressive-code.com/).
*
* The code to be rendered must be passed to the `code` prop.
* Passing code as children is not supported to avoid escaping issues.
*
* To get syntax highlighted output, also set the `lang` prop to a valid
* [language identifier](https://expressive-code.com/key-features/syntax-highlighting/#supported-languages)
* (e.g. `js`, `ts`, `astro`, `html`, `bash`, or many others).
*
* You can also set the `meta` prop to a string. It supports the same syntax that you would use
* in fenced code blocks in markdown/MDX files after the language identifier.
*/
var Code = $$Code;
export { Code as t };
