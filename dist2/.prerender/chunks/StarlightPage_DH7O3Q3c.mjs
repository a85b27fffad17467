import { _ as renderSlot, b as renderTemplate, f as renderComponent } from "./jsx-runtime_44v6sjkn.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { C as urlToSlug, S as slugToLocaleData, a as getToC, c as getSidebar, d as $$Page, i as getSiteTitleHref, l as getSidebarFromConfig, r as getSiteTitle, s as getPrevNextLinks, t as attachRouteDataAndRunMiddleware, u as getHead } from "./middleware_CY57rKfb.mjs";
import { i as zod_exports, p as getCollectionPathFromRoot, r as mod, u as stripLeadingAndTrailingSlashes } from "./i18n_-WIrTDvK.mjs";
import { nt as AstroUserError } from "./errors-data_DI7yew-T.mjs";
import { n as SidebarItemSchema, t as docsSchema } from "./schema_BYEqGnef.mjs";
import "./_astro_content_CG80BsF8.mjs";
import { a as user_config_default, n as project_context_default } from "./translations_byPkysjS.mjs";
// node_modules/@astrojs/starlight/dist/utils/error-map.js
/**
* This is a modified version of Astro's error map.
* source: https://github.com/withastro/astro/blob/main/packages/astro/src/content/error-map.ts
*/
var zodErrorMap = zod_exports.locales.en().localeError;
/**
* Parse data with a Zod schema and throw a nicely formatted error if it is invalid.
*
* @param schema The Zod schema to use to parse the input.
* @param input Input data that should match the schema.
* @param message Error message preamble to use if the input fails to parse.
* @returns Validated data parsed by Zod.
*/
function parseWithFriendlyErrors(schema, input, message) {
	return processParsedData(schema.safeParse(input, {
		error: errorMap,
		reportInput: true
	}), message);
}
/**
* Asynchronously parse data with a Zod schema that contains asynchronous refinements or transforms
* and throw a nicely formatted error if it is invalid.
*
* @param schema The Zod schema to use to parse the input.
* @param input Input data that should match the schema.
* @param message Error message preamble to use if the input fails to parse.
* @returns Validated data parsed by Zod.
*/
async function parseAsyncWithFriendlyErrors(schema, input, message) {
	return processParsedData(await schema.safeParseAsync(input, {
		error: errorMap,
		reportInput: true
	}), message);
}
function processParsedData(parsedData, message) {
	if (!parsedData.success) throw new AstroUserError(message, parsedData.error.issues.map((i) => i.message).join("\n"));
	return parsedData.data;
}
var errorMap = (issue) => {
	const baseErrorPath = flattenErrorPath(issue.path ?? []);
	if (issue.code === "invalid_union") {
		const unionErrors = issue.errors.flat();
		const typeOrLiteralErrByPath = /* @__PURE__ */ new Map();
		for (const unionError of unionErrors) if (unionError.code === "invalid_type") {
			const flattenedErrorPath = flattenErrorPath([baseErrorPath, ...unionError.path]);
			if (typeOrLiteralErrByPath.has(flattenedErrorPath)) typeOrLiteralErrByPath.get(flattenedErrorPath).expected.push(unionError.expected);
			else typeOrLiteralErrByPath.set(flattenedErrorPath, {
				code: unionError.code,
				received: parsedType(issue.input),
				expected: [unionError.expected],
				message: unionError.message
			});
		}
		const messages = [prefix(baseErrorPath, "Did not match union.")];
		const details = [...typeOrLiteralErrByPath.entries()].filter(([, error]) => error.expected.length === unionErrors.length).map(([key, error]) => key === baseErrorPath ? `> ${getTypeErrMsg(error)}` : `> ${prefix(key, getTypeErrMsg(error))}`);
		if (details.length === 0) {
			const expectedShapes = [];
			for (const unionError of issue.errors) {
				const expectedShape = [];
				for (const issue of unionError) {
					if (issue.code === "invalid_type" && issue.expected === "never") continue;
					if (issue.code === "invalid_union") return errorMap({
						...issue,
						input: issue.input,
						path: [baseErrorPath, ...issue.path]
					});
					const relativePath = flattenErrorPath(issue.path).replace(baseErrorPath, "").replace(leadingPeriod, "");
					if (issue.code === "invalid_type") expectedShape.push(relativePath ? `${relativePath}: ${issue.expected}` : issue.expected);
					else if (issue.code === "custom") expectedShape.push(relativePath);
				}
				if (expectedShape.length === 1 && !expectedShape[0]?.includes(":")) expectedShapes.push(expectedShape.join(""));
				else if (expectedShape.length > 0) expectedShapes.push(`{ ${expectedShape.join("; ")} }`);
			}
			if (expectedShapes.length) {
				details.push("> Expected type `" + expectedShapes.join(" | ") + "`");
				details.push("> Received `" + stringify(issue.input) + "`");
			}
		}
		return messages.concat(details).join("\n");
	} else if (issue.code === "invalid_type") return prefix(baseErrorPath, getTypeErrMsg({
		code: issue.code,
		received: parsedType(issue.input),
		expected: [issue.expected],
		message: issue.message
	}));
	else if (issue.message) return prefix(baseErrorPath, issue.message);
	else {
		const defaultError = zodErrorMap(issue);
		if (!defaultError) return;
		return prefix(baseErrorPath, typeof defaultError === "string" ? defaultError : defaultError.message);
	}
};
var getTypeErrMsg = (error) => {
	if (typeof error.received === "undefined" || error.received === "undefined") return error.message ?? "Required";
	return `Expected type \`${unionExpectedVals(new Set(error.expected))}\`, received \`${stringify(error.received)}\``;
};
var prefix = (key, msg) => key.length ? `**${key}**: ${msg}` : msg;
var unionExpectedVals = (expectedVals) => [...expectedVals].map((expectedVal) => stringify(expectedVal)).join(" | ");
var flattenErrorPath = (errorPath) => errorPath.join(".");
/** `JSON.stringify()` a value with spaces around object/array entries. */
var stringify = (val) => JSON.stringify(val, null, 1).split(newlinePlusWhitespace).join(" ");
var newlinePlusWhitespace = /\n\s*/;
var leadingPeriod = /^\./;
/**
* In Zod 4, we don't necessarily get a human-readable representation of input data types. For such
* cases, we use the same logic as Zod's own `parsedType()` function.
* @see https://github.com/colinhacks/zod/blob/73b071d7d08825dedb6b48b78718739118ee1308/packages/zod/src/v4/locales/en.ts#L5
*/
var parsedType = (data) => {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "NaN" : "number";
		case "object":
			if (Array.isArray(data)) return "array";
			if (data === null) return "null";
			if (data && Object.getPrototypeOf(data) !== Object.prototype && data.constructor) return data.constructor.name;
	}
	return t;
};
// node_modules/@astrojs/starlight/dist/utils/starlight-page.js
/**
* The frontmatter schema for Starlight pages derived from the default schema for Starlight’s
* `docs` content collection.
* The frontmatter schema for Starlight pages cannot include some properties which will be omitted
* and some others needs to be refined to a stricter type.
*/
var StarlightPageFrontmatterSchema = async (context) => {
	const userDocsSchema = await getUserDocsSchema();
	return (typeof userDocsSchema === "function" ? userDocsSchema(context) : userDocsSchema).transform((frontmatter) => {
		/**
		* Starlight pages can only be edited if an edit URL is explicitly provided.
		* The `sidebar` frontmatter prop only works for pages in an autogenerated links group.
		* Starlight pages edit links cannot be autogenerated.
		*
		* These changes to the schema are done using a transformer and not using the usual `omit`
		* method because when the frontmatter schema is extended by the user, an intersection between
		* the default schema and the user schema is created using the `and` method. Intersections in
		* Zod returns a `ZodIntersection` object which does not have some methods like `omit` or
		* `pick`.
		*
		* This transformer only sets the `editUrl` default value and removes the `sidebar` property
		* from the validated output but does not apply any changes to the input schema type itself so
		* this needs to be done manually.
		*
		* @see StarlightPageFrontmatter
		* @see https://github.com/colinhacks/zod#intersections
		*/
		const { editUrl, sidebar, ...others } = frontmatter;
		const pageEditUrl = editUrl === void 0 || editUrl === true ? false : editUrl;
		return {
			...others,
			editUrl: pageEditUrl
		};
	});
};
/** Parse sidebar prop to ensure it's valid. */
var validateSidebarProp = (sidebarProp) => {
	return parseWithFriendlyErrors(SidebarItemSchema.array().optional(), sidebarProp, "Invalid sidebar prop passed to the `<StarlightPage/>` component.");
};
async function generateStarlightPageRouteData({ props, context }) {
	const { frontmatter, ...routeProps } = props;
	const { url } = context;
	const id = urlToSlug(url);
	const pageFrontmatter = await getStarlightPageFrontmatter(frontmatter);
	const localeData = slugToLocaleData(id);
	const sidebar = props.sidebar ? getSidebarFromConfig(validateSidebarProp(props.sidebar), url.pathname, localeData.locale) : getSidebar(url.pathname, localeData.locale);
	const headings = props.headings ?? [];
	const entry = {
		id,
		body: "",
		collection: "docs",
		filePath: `${getCollectionPathFromRoot("docs", project_context_default)}/${stripLeadingAndTrailingSlashes(id)}.md`,
		data: {
			...pageFrontmatter,
			sidebar: {
				attrs: {},
				hidden: false
			}
		}
	};
	const entryMeta = {
		dir: props.dir ?? localeData.dir,
		lang: props.lang ?? localeData.lang,
		locale: localeData.locale
	};
	const editUrl = pageFrontmatter.editUrl ? new URL(pageFrontmatter.editUrl) : void 0;
	const lastUpdated = pageFrontmatter.lastUpdated instanceof Date ? pageFrontmatter.lastUpdated : void 0;
	const pageProps = {
		...routeProps,
		...localeData,
		entry,
		entryMeta,
		headings,
		id,
		locale: localeData.locale
	};
	const siteTitle = getSiteTitle(localeData.lang);
	return {
		...routeProps,
		...localeData,
		id,
		editUrl,
		entry,
		entryMeta,
		hasSidebar: props.hasSidebar ?? entry.data.template !== "splash",
		head: getHead(pageProps, context, siteTitle),
		headings,
		lastUpdated,
		pagination: getPrevNextLinks(sidebar, user_config_default.pagination, entry.data),
		sidebar,
		siteTitle,
		siteTitleHref: getSiteTitleHref(localeData.locale),
		toc: getToC(pageProps)
	};
}
/** Validates the Starlight page frontmatter properties from the props received by a Starlight page. */
async function getStarlightPageFrontmatter(frontmatter) {
	return parseAsyncWithFriendlyErrors(await StarlightPageFrontmatterSchema({ image: (() => mod.custom((value) => value && (typeof value === "function" || typeof value === "object") && "src" in value && "width" in value && "height" in value && "format" in value, "Invalid image passed to `<StarlightPage>` component. Expected imported `ImageMetadata` object.")) }), frontmatter, "Invalid frontmatter props passed to the `<StarlightPage/>` component.");
}
/** Returns the user docs schema and falls back to the default schema if needed. */
async function getUserDocsSchema() {
	return (await import("./collection-config_C-Wk70GE.mjs")).collections?.docs?.schema ?? docsSchema();
}
// node_modules/@astrojs/starlight/dist/components/StarlightPage.astro
createAstro("http://localhost:4321/");
var $$StarlightPage = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StarlightPage;
	await attachRouteDataAndRunMiddleware(Astro, await generateStarlightPageRouteData({
		props: Astro.props,
		context: Astro
	}));
	return renderTemplate`${renderComponent($$result, "Page", $$Page, {}, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/StarlightPage.astro", void 0);
export { $$StarlightPage as t };
