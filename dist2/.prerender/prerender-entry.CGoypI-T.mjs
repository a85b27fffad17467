import { B as originPathnameSymbol, D as pushDirective, E as normalizeCspResourceEntry, H as decodeKey, I as REDIRECT_STATUS_CODES, L as REROUTABLE_STATUS_CODES, M as renderEndpoint, N as ASTRO_ERROR_HEADER, P as ASTRO_GENERATOR, R as clientAddressSymbol, T as isRenderInstruction, V as responseSentSymbol$1, W as generateCspDigest, c as renderPage, d as renderJSX, h as chunkToString, l as isRoute404, n as createVNode, p as renderStreaming, t as AstroJSX, u as isRoute500, v as renderSlotToString, y as isRenderTemplateResult, z as fetchStateSymbol } from "./chunks/jsx-runtime_44v6sjkn.mjs";
import { A as MiddlewareNotAResponse, D as LocalsNotAnObject, H as PrerenderClientAddressNotAvailable, I as NoManifestAvailable, K as ReservedSlotName, O as LocalsReassigned, Y as StaticClientAddressNotAvailable, a as ClientAddressNotAvailable, et as i18nNoLocaleFoundInPath, i as CacheNotEnabled, k as MiddlewareNoDataOrNextCalled, m as ForbiddenRewrite, n as ActionsReturnedInvalidDataError, nt as AstroUserError, q as ResponseSentError, r as AstroResponseHeadersReassigned, rt as isAstroError, t as ActionNotFoundError, tt as AstroError } from "./chunks/errors-data_DI7yew-T.mjs";
import { A as DEFAULT_404_ROUTE, C as routeIsFallback, D as normalizeThePath, E as normalizeTheLocale, F as createManifestMemo, I as createAssetLink, L as createStylesheetElementSet, M as BodySizeLimitError, N as readBodyWithLimit, O as pathHasLocale, P as createAsyncManifestMemo, R as RedirectSinglePageBuiltModule, S as routeHasHtmlExtension, T as getErrorRoutePath, _ as shouldAppendForwardSlash, a as getRouteGenerator, b as getDefaultStatusCode, c as getEnvironment, d as copyRequest, f as findRouteToRewrite, g as validateAndDecodePathname, h as MultiLevelEncodingError, i as getRouteCache, j as SERVER_ISLAND_COMPONENT, k as getDefaultRoutes, l as setEnvironment, m as setOriginPathname, n as getParams, o as getLogger, p as getOriginPathname, r as getProps, s as getResolvedLogger, t as sequence, u as defineMiddleware, v as getCustom404Route, w as routeIsRedirect, x as getFallbackRoute, y as getCustom500Route } from "./chunks/sequence_CzrV5Wzk.mjs";
import { f as removeLeadingForwardSlash, g as stripRequestBase, i as collapseDuplicateTrailingSlashes, l as joinPaths, m as removeTrailingForwardSlash, o as hasFileExtension, r as collapseDuplicateSlashes, s as isInternalPath, t as appendForwardSlash, u as prependForwardSlash } from "./chunks/path_DPMd95WS.mjs";
import { n as matchPattern } from "./chunks/remote_Cac2Oznb.mjs";
import { n as AstroIntegrationLogger, r as astroToRuntimeLogger } from "./chunks/console_CdBwB1iU.mjs";
import colors from "piccolore";
import { escape } from "html-escaper";
import { parseCookie, stringifySetCookie } from "cookie";
import { parse, stringify } from "devalue";
// node_modules/astro/dist/core/middleware/noop-middleware.js
var NOOP_MIDDLEWARE_FN = async (_ctx, next) => {
	return await next();
};
// node_modules/astro/dist/core/app/manifest.js
function deserializeManifest(serializedManifest, routesList) {
	const routes = [];
	if (serializedManifest.routes) for (const serializedRoute of serializedManifest.routes) routes.push({
		...serializedRoute,
		routeData: deserializeRouteData(serializedRoute.routeData)
	});
	if (routesList) for (const route of routesList?.routes) routes.push({
		file: "",
		links: [],
		scripts: [],
		styles: [],
		routeData: route
	});
	const assets = new Set(serializedManifest.assets);
	const componentMetadata = new Map(serializedManifest.componentMetadata);
	const inlinedScripts = new Map(serializedManifest.inlinedScripts);
	const clientDirectives = new Map(serializedManifest.clientDirectives);
	const key = decodeKey(serializedManifest.key);
	return {
		middleware() {
			return { onRequest: NOOP_MIDDLEWARE_FN };
		},
		...serializedManifest,
		rootDir: new URL(serializedManifest.rootDir),
		srcDir: new URL(serializedManifest.srcDir),
		publicDir: new URL(serializedManifest.publicDir),
		outDir: new URL(serializedManifest.outDir),
		cacheDir: new URL(serializedManifest.cacheDir),
		buildClientDir: new URL(serializedManifest.buildClientDir),
		buildServerDir: new URL(serializedManifest.buildServerDir),
		assets,
		componentMetadata,
		inlinedScripts,
		clientDirectives,
		routes,
		key
	};
}
function deserializeRouteData(rawRouteData) {
	return {
		route: rawRouteData.route,
		type: rawRouteData.type,
		pattern: new RegExp(rawRouteData.pattern),
		params: rawRouteData.params,
		component: rawRouteData.component,
		pathname: rawRouteData.pathname || void 0,
		segments: rawRouteData.segments,
		prerender: rawRouteData.prerender,
		redirect: rawRouteData.redirect,
		redirectRoute: rawRouteData.redirectRoute ? deserializeRouteData(rawRouteData.redirectRoute) : void 0,
		fallbackRoutes: rawRouteData.fallbackRoutes.map((fallback) => {
			return deserializeRouteData(fallback);
		}),
		isIndex: rawRouteData.isIndex,
		origin: rawRouteData.origin,
		distURL: rawRouteData.distURL
	};
}
function deserializeRouteInfo(rawRouteInfo) {
	return {
		styles: rawRouteInfo.styles,
		file: rawRouteInfo.file,
		links: rawRouteInfo.links,
		scripts: rawRouteInfo.scripts,
		routeData: deserializeRouteData(rawRouteInfo.routeData)
	};
}
// node_modules/@astrojs/mdx/dist/server.js
var slotName = (str) => str.trim().replace(/[-_]([a-z])/g, (_, w) => w.toUpperCase());
async function check(Component, props, { default: children = null, ...slotted } = {}) {
	if (typeof Component !== "function") return false;
	const slots = {};
	for (const [key, value] of Object.entries(slotted)) {
		const name = slotName(key);
		slots[name] = value;
	}
	try {
		return (await Component({
			...props,
			...slots,
			children
		}))[AstroJSX];
	} catch (e) {
		throwEnhancedErrorIfMdxComponent(e, Component);
	}
	return false;
}
async function renderToStaticMarkup(Component, props = {}, { default: children = null, ...slotted } = {}) {
	const slots = {};
	for (const [key, value] of Object.entries(slotted)) {
		const name = slotName(key);
		slots[name] = value;
	}
	const { result } = this;
	try {
		let html = "";
		const destination = { write(chunk) {
			if (chunk instanceof Response) return;
			html += chunkToString(result, chunk);
		} };
		await renderStreaming(createVNode(Component, {
			...props,
			...slots,
			children
		}), result, destination);
		return { html };
	} catch (e) {
		throwEnhancedErrorIfMdxComponent(e, Component);
		throw e;
	}
}
function throwEnhancedErrorIfMdxComponent(error, Component) {
	if (Component[/* @__PURE__ */ Symbol.for("mdx-component")]) {
		if (AstroUserError.is(error)) return;
		error.title = error.name;
		error.hint = `This issue often occurs when your MDX component encounters runtime errors.`;
		throw error;
	}
}
// \0virtual:astro:renderers
var renderers = [Object.assign({
	"name": "astro:jsx",
	"serverEntrypoint": "file:///tmp/w7/s5/hatoba/node_modules/@astrojs/mdx/dist/server.js"
}, { ssr: {
	name: "astro:jsx",
	check,
	renderToStaticMarkup
} })];
[
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/404",
			"pattern": "^\\/404\\/?$",
			"segments": [[{
				"content": "404",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/site/pages/not-found.astro",
			"pathname": "/404",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "endpoint",
			"isIndex": false,
			"route": "/errors.json",
			"pattern": "^\\/errors\\.json$",
			"segments": [[{
				"content": "errors.json",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/site/pages/errors.json.ts",
			"pathname": "/errors.json",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "endpoint",
			"isIndex": false,
			"route": "/llms.txt",
			"pattern": "^\\/llms\\.txt$",
			"segments": [[{
				"content": "llms.txt",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/site/pages/llms.txt.ts",
			"pathname": "/llms.txt",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "endpoint",
			"isIndex": false,
			"route": "/pages.json",
			"pattern": "^\\/pages\\.json$",
			"segments": [[{
				"content": "pages.json",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/site/pages/pages.json.ts",
			"pathname": "/pages.json",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/search",
			"pattern": "^\\/search\\/?$",
			"segments": [[{
				"content": "search",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/site/pages/search-language.astro",
			"pathname": "/search",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "endpoint",
			"isIndex": false,
			"route": "/[...page].md",
			"pattern": "^\\/(.*?)\\.md$",
			"segments": [[{
				"content": "...page",
				"dynamic": true,
				"spread": true
			}, {
				"content": ".md",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["...page"],
			"component": "src/site/pages/twin.md.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/404",
			"pattern": "^\\/([^/]+?)\\/404\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "404",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/not-found.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/changes",
			"pattern": "^\\/([^/]+?)\\/changes\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "changes",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/changes.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/compatibility",
			"pattern": "^\\/([^/]+?)\\/compatibility\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "compatibility",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/compatibility.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/drills",
			"pattern": "^\\/([^/]+?)\\/drills\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "drills",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/drills.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/glossary",
			"pattern": "^\\/([^/]+?)\\/glossary\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "glossary",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/glossary.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/languages",
			"pattern": "^\\/([^/]+?)\\/languages\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "languages",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/languages.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/offline",
			"pattern": "^\\/([^/]+?)\\/offline\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "offline",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/offline.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "endpoint",
			"isIndex": false,
			"route": "/[language]/rss.xml",
			"pattern": "^\\/([^/]+?)\\/rss\\.xml$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "rss.xml",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/rss.xml.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/search",
			"pattern": "^\\/([^/]+?)\\/search\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "search",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/search.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/tags",
			"pattern": "^\\/([^/]+?)\\/tags\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "tags",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/tags.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/[section]",
			"pattern": "^\\/([^/]+?)\\/([^/]+?)\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "section",
				"dynamic": true,
				"spread": false
			}]],
			"params": ["language", "section"],
			"component": "src/site/pages/section.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]",
			"pattern": "^\\/([^/]+?)\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}]],
			"params": ["language"],
			"component": "src/site/pages/home.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[language]/[...moved]",
			"pattern": "^\\/([^/]+?)(?:\\/(.*?))?\\/?$",
			"segments": [[{
				"content": "language",
				"dynamic": true,
				"spread": false
			}], [{
				"content": "...moved",
				"dynamic": true,
				"spread": true
			}]],
			"params": ["language", "...moved"],
			"component": "src/site/pages/moved.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/",
			"pattern": "^\\/$",
			"segments": [],
			"params": [],
			"component": "src/site/pages/language.astro",
			"pathname": "/",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"type": "page",
			"isIndex": false,
			"route": "/[...slug]",
			"pattern": "^(?:\\/(.*?))?\\/?$",
			"segments": [[{
				"content": "...slug",
				"dynamic": true,
				"spread": true
			}]],
			"params": ["...slug"],
			"component": "node_modules/@astrojs/starlight/dist/routes/static/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "external",
			"_meta": { "trailingSlash": "ignore" }
		}
	}
].map(deserializeRouteInfo);
// \0virtual:astro:pages
var _page0 = () => import("./chunks/not-found_DLkNhHYd.mjs");
var _page1 = () => import("./chunks/errors_DKMdxCBr.mjs");
var _page2 = () => import("./chunks/llms_B36H83k1.mjs");
var _page3 = () => import("./chunks/pages_DxyPBa6H.mjs");
var _page4 = () => import("./chunks/search-language_UKL8CT61.mjs");
var _page5 = () => import("./chunks/twin_Ch3Ln5o9.mjs");
var _page6 = () => import("./chunks/not-found_DLkNhHYd.mjs");
var _page7 = () => import("./chunks/changes_DtGVR4FZ.mjs");
var _page8 = () => import("./chunks/compatibility_bJOySPv4.mjs");
var _page9 = () => import("./chunks/drills_gZ0eeEq6.mjs");
var _page10 = () => import("./chunks/glossary_ChKB82y8.mjs");
var _page11 = () => import("./chunks/languages_P__CPSUg.mjs");
var _page12 = () => import("./chunks/offline_D7L2lVU9.mjs");
var _page13 = () => import("./chunks/rss_NiQ2Kt1x.mjs");
var _page14 = () => import("./chunks/search_BTKAQ187.mjs");
var _page15 = () => import("./chunks/tags_DXG09z1k.mjs");
var _page16 = () => import("./chunks/section_COIMFi0T.mjs");
var _page17 = () => import("./chunks/home_BVCV2Wmg.mjs");
var _page18 = () => import("./chunks/moved_DbSwk0qQ.mjs");
var _page19 = () => import("./chunks/language_CAtZUXFQ.mjs");
var _page20 = () => import("./chunks/index_R96apWeB.mjs");
var pageMap = /* @__PURE__ */ new Map([
	["src/site/pages/not-found.astro", _page0],
	["src/site/pages/errors.json.ts", _page1],
	["src/site/pages/llms.txt.ts", _page2],
	["src/site/pages/pages.json.ts", _page3],
	["src/site/pages/search-language.astro", _page4],
	["src/site/pages/twin.md.ts", _page5],
	["src/site/pages/not-found.astro", _page6],
	["src/site/pages/changes.astro", _page7],
	["src/site/pages/compatibility.astro", _page8],
	["src/site/pages/drills.astro", _page9],
	["src/site/pages/glossary.astro", _page10],
	["src/site/pages/languages.astro", _page11],
	["src/site/pages/offline.astro", _page12],
	["src/site/pages/rss.xml.ts", _page13],
	["src/site/pages/search.astro", _page14],
	["src/site/pages/tags.astro", _page15],
	["src/site/pages/section.astro", _page16],
	["src/site/pages/home.astro", _page17],
	["src/site/pages/moved.astro", _page18],
	["src/site/pages/language.astro", _page19],
	["node_modules/@astrojs/starlight/dist/routes/static/index.astro", _page20]
]);
// \0virtual:astro:manifest
var _manifest = deserializeManifest({"rootDir":"file:///tmp/w7/s5/hatoba/","cacheDir":"file:///tmp/w7/s5/hatoba/node_modules/.astro/","outDir":"file:///tmp/w7/s5/hatoba/dist2/","srcDir":"file:///tmp/w7/s5/hatoba/","publicDir":"file:///tmp/w7/s5/hatoba/public/","buildClientDir":"file:///tmp/w7/s5/hatoba/dist2/client/","buildServerDir":"file:///tmp/w7/s5/hatoba/dist2/server/","adapterName":"","assetsDir":"_astro","routes":[{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/PasteField.DT7YMZT9.css"},{"type":"external","src":"_astro/not-found.-C3_vqHy.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/404","pattern":"^\\/404\\/?$","segments":[[{"content":"404","dynamic":false,"spread":false}]],"params":[],"component":"src/site/pages/not-found.astro","pathname":"/404","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[],"routeData":{"type":"endpoint","isIndex":false,"route":"/errors.json","pattern":"^\\/errors\\.json$","segments":[[{"content":"errors.json","dynamic":false,"spread":false}]],"params":[],"component":"src/site/pages/errors.json.ts","pathname":"/errors.json","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[],"routeData":{"type":"endpoint","isIndex":false,"route":"/llms.txt","pattern":"^\\/llms\\.txt$","segments":[[{"content":"llms.txt","dynamic":false,"spread":false}]],"params":[],"component":"src/site/pages/llms.txt.ts","pathname":"/llms.txt","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[],"routeData":{"type":"endpoint","isIndex":false,"route":"/pages.json","pattern":"^\\/pages\\.json$","segments":[[{"content":"pages.json","dynamic":false,"spread":false}]],"params":[],"component":"src/site/pages/pages.json.ts","pathname":"/pages.json","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/Logo.-sNuD0M5.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/PlainPage.BZ9Xj2vi.css"}],"routeData":{"type":"page","isIndex":false,"route":"/search","pattern":"^\\/search\\/?$","segments":[[{"content":"search","dynamic":false,"spread":false}]],"params":[],"component":"src/site/pages/search-language.astro","pathname":"/search","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[],"routeData":{"type":"endpoint","isIndex":false,"route":"/[...page].md","pattern":"^\\/(.*?)\\.md$","segments":[[{"content":"...page","dynamic":true,"spread":true},{"content":".md","dynamic":false,"spread":false}]],"params":["...page"],"component":"src/site/pages/twin.md.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/PasteField.DT7YMZT9.css"},{"type":"external","src":"_astro/not-found.-C3_vqHy.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/404","pattern":"^\\/([^/]+?)\\/404\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"404","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/not-found.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/changes.Bx3XqNFA.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/changes","pattern":"^\\/([^/]+?)\\/changes\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"changes","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/changes.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/compatibility.CpkPKDTR.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/compatibility","pattern":"^\\/([^/]+?)\\/compatibility\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"compatibility","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/compatibility.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/RunbookList.DnPcuiSI.css"},{"type":"external","src":"_astro/Records.CIO78boL.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/drills","pattern":"^\\/([^/]+?)\\/drills\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"drills","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/drills.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/glossary.XpaJaHSm.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/glossary","pattern":"^\\/([^/]+?)\\/glossary\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"glossary","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/glossary.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/languages.9U2AAuzQ.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/languages","pattern":"^\\/([^/]+?)\\/languages\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"languages","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/languages.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/offline.DWewRnAX.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/offline","pattern":"^\\/([^/]+?)\\/offline\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"offline","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/offline.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[],"routeData":{"type":"endpoint","isIndex":false,"route":"/[language]/rss.xml","pattern":"^\\/([^/]+?)\\/rss\\.xml$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"rss.xml","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/rss.xml.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/PasteField.DT7YMZT9.css"},{"type":"external","src":"_astro/search.B9sZ9H0m.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/search","pattern":"^\\/([^/]+?)\\/search\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"search","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/search.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/tags.BOKK2gIR.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/tags","pattern":"^\\/([^/]+?)\\/tags\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"tags","dynamic":false,"spread":false}]],"params":["language"],"component":"src/site/pages/tags.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/RunbookList.DnPcuiSI.css"},{"type":"external","src":"_astro/section.DfORBtxV.css"},{"type":"external","src":"_astro/Records.CIO78boL.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/[section]","pattern":"^\\/([^/]+?)\\/([^/]+?)\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"section","dynamic":true,"spread":false}]],"params":["language","section"],"component":"src/site/pages/section.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/home.C2qWvpay.css"},{"type":"external","src":"_astro/PasteField.DT7YMZT9.css"},{"type":"external","src":"_astro/RunbookList.DnPcuiSI.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]","pattern":"^\\/([^/]+?)\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}]],"params":["language"],"component":"src/site/pages/home.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/PlainPage.BZ9Xj2vi.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[language]/[...moved]","pattern":"^\\/([^/]+?)(?:\\/(.*?))?\\/?$","segments":[[{"content":"language","dynamic":true,"spread":false}],[{"content":"...moved","dynamic":true,"spread":true}]],"params":["language","...moved"],"component":"src/site/pages/moved.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/Logo.-sNuD0M5.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/PlainPage.BZ9Xj2vi.css"}],"routeData":{"type":"page","isIndex":false,"route":"/","pattern":"^\\/$","segments":[],"params":[],"component":"src/site/pages/language.astro","pathname":"/","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}},{"file":"","links":[],"scripts":[{"type":"external","value":"_astro/page.B3sWyS9n.js"}],"styles":[{"type":"external","src":"_astro/middleware.C2BIZZcU.css"},{"type":"external","src":"_astro/base.q2YFtQ3A.css"},{"type":"external","src":"_astro/Logo.-sNuD0M5.css"}],"routeData":{"type":"page","isIndex":false,"route":"/[...slug]","pattern":"^(?:\\/(.*?))?\\/?$","segments":[[{"content":"...slug","dynamic":true,"spread":true}]],"params":["...slug"],"component":"node_modules/@astrojs/starlight/dist/routes/static/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"external","_meta":{"trailingSlash":"ignore"}}}],"serverLike":false,"middlewareMode":"classic","site":"http://localhost:4321/","base":"/","trailingSlash":"ignore","compressHTML":"jsx","componentMetadata":[["/tmp/w7/s5/hatoba/src/site/pages/language.astro",{"propagation":"none","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/search-language.astro",{"propagation":"none","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/moved.astro",{"propagation":"none","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/changes.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/compatibility.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/drills.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/glossary.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/home.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/languages.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/not-found.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/offline.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/search.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/section.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/src/site/pages/tags.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/routes/static/index.astro",{"propagation":"in-tree","containsHead":true}],["/tmp/w7/s5/hatoba/content/docs/en/volumes/backup-and-move.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/.astro/content-modules.mjs",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/content/runtime.js",{"propagation":"in-tree","containsHead":false}],["\u0000astro:content",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content.config.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:starlight/collection-config",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/utils/starlight-page.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/StarlightPage.astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/changes@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:pages",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:manifest",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/manifest/ambient.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/fetch/default-handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/app/base.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/app/app.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/app/entrypoints/index.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/build/app.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/entrypoints/prerender.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/middleware/index.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/middleware/astro-middleware.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/errors/default-handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/errors/build-handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/errors/handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/errors/dev-handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/pages/handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/rewrites/handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/fetch/fetch-state.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/actions/runtime/server.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/actions/handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/routing/handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/actions/utils.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/i18n/index.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/i18n/fallback.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/core/i18n/handler.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/i18n/middleware.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro/dist/i18n/utils.js",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/compatibility@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/drills@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/glossary@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/home@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/languages@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/not-found@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/offline@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/search@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/section@_@astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/tags@_@astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/routes/common.astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:node_modules/@astrojs/starlight/dist/routes/static/index@_@astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/utils/routing/data.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/utils/routing/index.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/utils/navigation.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/utils/translations.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/internal.js",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro-expressive-code/preprocess-config",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro-expressive-code/components/renderer.ts",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro-expressive-code/components/Code.astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/astro-expressive-code/components/index.ts",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components.ts",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/locals.js",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:middleware",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/components/ErrorRunbook.astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/components/PageTitle.astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:starlight/components/PageTitle",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Page.astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/components/Footer.astro",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:starlight/components/Footer",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/pages/errors.json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/errors.json@_@ts",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/pages/llms.txt.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/llms.txt@_@ts",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/pages/pages.json.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:astro:page:src/site/pages/pages.json@_@ts",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/route-data.ts",{"propagation":"in-tree","containsHead":false}],["\u0000virtual:starlight/route-middleware",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/utils/routing/middleware.js",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/runbook/StepHint.astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/src/site/runbook/Step.astro",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/architecture-tour/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/architecture-tour/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/architecture-tour/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/architecture-tour/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-first-project/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-first-project/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-first-project/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-first-project/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-two-networks/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-two-networks/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-two-networks/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/compose-two-networks/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/container-life/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/container-life/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/container-life/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/container-life/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/data-outlives-container/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/data-outlives-container/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/data-outlives-container/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/data-outlives-container/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/first-container/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/first-container/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/first-container/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/first-container/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/images-tidy/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/images-tidy/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/images-tidy/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/images-tidy/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-clone3/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-clone3/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-clone3/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-clone3/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/layers-grow/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/layers-grow/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/layers-grow/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/layers-grow/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/port-already-allocated/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/port-already-allocated/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/port-already-allocated/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/port-already-allocated/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/publish-ports/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/publish-ports/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/publish-ports/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/publish-ports/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/recursive-read-only/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/recursive-read-only/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/recursive-read-only/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/recursive-read-only/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volume-backup/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volume-backup/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volume-backup/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volume-backup/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/en.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/en.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/ja.mdx",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/ja.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/volumes/backup-and-move.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/volumes/bind-mounts.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/volumes/bind-mounts.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/networks/bridge-host-none.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/networks/bridge-host-none.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-buildx-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-buildx-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-cache-key-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-cache-key-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-context-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-context-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-dockerfile-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-dockerfile-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-dockerfile-parse-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-dockerfile-parse-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-mount-requires-buildkit.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-mount-requires-buildkit.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-multi-platform-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-multi-platform-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/build-run-nonzero.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/build-run-nonzero.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/build-well.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/build-well.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/cdi.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/cdi.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-driver-mismatch.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-driver-mismatch.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-mount-destination.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-mount-destination.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-namespace-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-namespace-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-procs-write.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-procs-write.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-swap-limit-warning.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-swap-limit-warning.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-v2-bpf-load.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-v2-bpf-load.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-dependency-unhealthy.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-dependency-unhealthy.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-depends-undefined.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-depends-undefined.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-env-file-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-env-file-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-file-invalid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-file-invalid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-http-docker-scheme.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-http-docker-scheme.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-http-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-http-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/networks/compose-networks.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/networks/compose-networks.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-no-config-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-no-config-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-no-container-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-no-container-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-orphans.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-orphans.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-plugin-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-plugin-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-v1-traceback.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-v1-traceback.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-variable-not-set.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-variable-not-set.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-version-obsolete.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/compose-version-obsolete.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/compose.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/compose.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-127.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-127.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-137.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-137.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-139.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-139.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-file-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-file-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/container-lifecycle.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/container-lifecycle.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-mount-not-permitted.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-mount-not-permitted.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-name-conflict.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-name-conflict.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-name-invalid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-name-invalid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-no-exit-event.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-no-exit-event.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-no-such.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-no-such.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-not-running.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-not-running.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-not-started.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-not-started.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-removal-in-progress.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-removal-in-progress.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/container-remove-running.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/container-remove-running.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-cannot-connect.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-cannot-connect.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-client-api-too-old.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-client-api-too-old.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-containerd-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-containerd-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-json-duplicate-flag.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-json-duplicate-flag.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-json-invalid-syntax.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-json-invalid-syntax.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/daemon-json.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/daemon-json.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-network-controller.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-network-controller.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-permission-denied-sock.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-permission-denied-sock.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-pid-file-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-pid-file-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-rootless-cannot-connect.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-rootless-cannot-connect.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-runtimes-rename.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-runtimes-rename.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-service-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-service-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-service-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-service-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-windows-connect.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-windows-connect.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/desktop-windows-not-starting.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/desktop-windows-not-starting.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/disk-no-space-left.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/disk-no-space-left.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/dns-name-resolution.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/dns-name-resolution.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/docker-group.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/docker-group.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/docker-info.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/docker-info.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/docker-is-a-client.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/docker-is-a-client.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/dockerd-containerd-runc.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/dockerd-containerd-runc.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/dockerfile.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/dockerfile.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/exec-format-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-format-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/exec-not-found-in-path.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-not-found-in-path.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/exec-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-stat-no-such-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/exec-stat-no-such-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/exec-user-process-no-such-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-user-process-no-such-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-working-directory.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/exec-working-directory.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-access-blocked-wsl.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-access-blocked-wsl.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-bpf-device-filter.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-bpf-device-filter.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cant-init-nvml.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cant-init-nvml.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-no-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-no-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-stale-spec.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-stale-spec.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-unresolvable.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-unresolvable.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cgroup-devices-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cgroup-devices-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cli-unrecognized-option.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cli-unrecognized-option.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-count-and-device-ids.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-count-and-device-ids.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cuda-driver-insufficient.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-driver-insufficient.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cuda-requirement.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-requirement.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-device-handle-unknown.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-device-handle-unknown.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-driver-error-process-request.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-driver-error-process-request.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-driver-library-mismatch.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-driver-library-mismatch.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-hook-binary-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-hook-binary-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-jetson-csv-hook.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-jetson-csv-hook.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-jetson-mount-file-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-jetson-mount-file-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-ldcache-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-ldcache-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-lib-file-too-short.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-lib-file-too-short.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-libcuda-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-libcuda-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-libnvidia-ml-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-libnvidia-ml-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-mount-file-exists-driver-in-image.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-mount-file-exists-driver-in-image.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-mount-operation-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-mount-operation-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-no-cuda-capable-device.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-no-cuda-capable-device.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-no-device-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-no-device-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvidia-docker1-volume.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvidia-docker1-volume.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvidia-smi-no-libml.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvidia-smi-no-libml.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-detection-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-detection-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-driver-not-loaded.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-driver-not-loaded.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-unknown-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-unknown-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-runtime-binary-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-runtime-binary-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-runtime-did-not-terminate.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-runtime-did-not-terminate.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-torch-no-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-torch-no-driver.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-device.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-device.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-flag-gpus.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-flag-gpus.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-runtime-nvidia.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-runtime-nvidia.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unsupported-driver-combination.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unsupported-driver-combination.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-wsl-no-adapters.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-wsl-no-adapters.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/gpus-in-containers.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/gpus-in-containers.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/networks/how-names-resolve.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/networks/how-names-resolve.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-invalid-reference.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-invalid-reference.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-layer-does-not-exist.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-layer-does-not-exist.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/image-layers.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/image-layers.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-load-not-an-archive.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-load-not-an-archive.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-no-such.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-no-such.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-platform-mismatch.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-platform-mismatch.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-register-layer-eof.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-register-layer-eof.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-child-images.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-child-images.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-in-use.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-in-use.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-multiple-references.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-multiple-references.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/image-tar-relocation-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/image-tar-relocation-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/images.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/images.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/install-docker-command-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/install-docker-command-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/install-gpg-no-pubkey.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/install-gpg-no-pubkey.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/install-no-nvidia-toolkit.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/install-no-nvidia-toolkit.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/install-nvidia-unsupported-dist.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/install-nvidia-unsupported-dist.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/install-package-conflict.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/install-package-conflict.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/install-repo-404.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/install-repo-404.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/install-ubuntu.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/install-ubuntu.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/jetson-clone3.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/jetson-clone3.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/lab.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/lab.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/legacy-mode.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-mode.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/legacy-or-cdi.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-or-cdi.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-bind-source-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-bind-source-missing.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-dir-onto-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-dir-onto-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-inside-read-only.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-inside-read-only.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-invalid-volume-spec.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-invalid-volume-spec.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-path-not-shared.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-path-not-shared.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-readonly-mkdir.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-readonly-mkdir.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-rootfs-no-such-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-rootfs-no-such-file.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/mount-rro-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-rro-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-active-endpoints.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-active-endpoints.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-address-taken.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-address-taken.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-already-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-already-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-bridge-nf-disabled.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-bridge-nf-disabled.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-endpoint-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-endpoint-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-external-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-external-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-iptables-no-chain.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-iptables-no-chain.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-iptables-raw-table.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-iptables-raw-table.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-join-non-running.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-join-non-running.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-no-available-pool.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-no-available-pool.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-pool-overlaps.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-pool-overlaps.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-veth-pair-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-veth-pair-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/network-vxlan-file-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/network-vxlan-file-exists.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/gpu/pin-packages.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/gpu/pin-packages.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/port-address-in-use.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/port-address-in-use.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/port-already-allocated.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/port-already-allocated.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/port-cannot-assign-address.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/port-cannot-assign-address.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/port-privileged.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/port-privileged.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/port-windows-forbidden.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/port-windows-forbidden.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/networks/published-ports.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/networks/published-ports.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/volumes/read-only-mounts.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/volumes/read-only-mounts.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-client-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-client-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-connection-refused.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-connection-refused.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-credential-helper.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-credential-helper.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-dns-io-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-dns-io-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-ecs-cannot-pull.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-ecs-cannot-pull.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-failed-resolve-reference.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-failed-resolve-reference.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-http-response-https-client.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-http-response-https-client.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-manifest-unknown.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-manifest-unknown.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-no-matching-manifest.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-no-matching-manifest.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-oauth-token.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-oauth-token.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-pull-access-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-pull-access-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-push-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-push-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-tls-handshake-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-tls-handshake-timeout.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-toomanyrequests.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-toomanyrequests.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-unauthorized.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-unauthorized.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/registry-x509-unknown-authority.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-x509-unknown-authority.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/reload.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/reload.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/rootless-lchown-named-pipe.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/rootless-lchown-named-pipe.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/run-device-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/run-device-not-found.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/run-input-not-a-tty.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/run-input-not-a-tty.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/run-is-create-start.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/run-is-create-start.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/run-shm-bus-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/run-shm-bus-error.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/run-unable-to-find-user.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/run-unable-to-find-user.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/runc-pid-from-pipe-eof.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/runc-pid-from-pipe-eof.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-history.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-history.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/runtime-unknown.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/runtime-unknown.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/runtime-v1-linux.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/runtime-v1-linux.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-wrappers.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-wrappers.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/engine/runtimes-and-shims.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/engine/runtimes-and-shims.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-clone3-nvidia.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-clone3-nvidia.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-profile-decode.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-profile-decode.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-pthread-create.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-pthread-create.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-rule-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-rule-permission-denied.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/security-apparmor-apply.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/security-apparmor-apply.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/security-apparmor-not-loaded.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/security-apparmor-not-loaded.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/security-caps-operation-not-permitted.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/security-caps-operation-not-permitted.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/security-newuidmap-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/security-newuidmap-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/security-userns-insufficient-ids.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/security-userns-insufficient-ids.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/storage-aufs-mount-invalid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-aufs-mount-invalid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/storage-devicemapper-uuid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-devicemapper-uuid.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/storage-driver-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-driver-not-supported.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/storage-overlay-mount-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-overlay-mount-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/swarm-node-not-joined.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/swarm-node-not-joined.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/swarm-not-manager.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/swarm-not-manager.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/sysctl-max-map-count.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/sysctl-max-map-count.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/networks/talk-by-name.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/networks/talk-by-name.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/volumes/tmpfs.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/volumes/tmpfs.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/volume-in-use.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/volume-in-use.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/errors/volume-mount-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/errors/volume-mount-failed.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/volumes/volumes.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/volumes/volumes.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/basics/what-is-a-container.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/basics/what-is-a-container.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/ja/volumes/where-data-lives.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}],["/tmp/w7/s5/hatoba/content/docs/en/volumes/where-data-lives.mdx?astroPropagatedAssets",{"propagation":"in-tree","containsHead":false}]],"renderers":[],"clientDirectives":[["idle","(()=>{var l=(n,t)=>{let i=async()=>{await(await n())()},e=typeof t.value==\"object\"?t.value:void 0,s={timeout:e==null?void 0:e.timeout};\"requestIdleCallback\"in window?window.requestIdleCallback(i,s):setTimeout(i,s.timeout||200)};(self.Astro||(self.Astro={})).idle=l;window.dispatchEvent(new Event(\"astro:idle\"));})();"],["load","(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).load=e;window.dispatchEvent(new Event(\"astro:load\"));})();"],["media","(()=>{var n=(a,t)=>{let i=async()=>{await(await a())()};if(t.value){let e=matchMedia(t.value);e.matches?i():e.addEventListener(\"change\",i,{once:!0})}};(self.Astro||(self.Astro={})).media=n;window.dispatchEvent(new Event(\"astro:media\"));})();"],["only","(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).only=e;window.dispatchEvent(new Event(\"astro:only\"));})();"],["visible","(()=>{var a=(s,i,o)=>{let r=async()=>{await(await s())()},t=typeof i.value==\"object\"?i.value:void 0,c={rootMargin:t==null?void 0:t.rootMargin},n=new IntersectionObserver(e=>{for(let l of e)if(l.isIntersecting){n.disconnect(),r();break}},c);for(let e of o.children)n.observe(e)};(self.Astro||(self.Astro={})).visible=a;window.dispatchEvent(new Event(\"astro:visible\"));})();"]],"entryModules":{"astro/entrypoints/prerender":"prerender-entry.CGoypI-T.mjs","\u0000astro:data-layer-content":"chunks/_astro_data-layer-content_CDWvTI08.mjs","\u0000virtual:astro:get-image":"chunks/_virtual_astro_get-image_C0-tx3ON.mjs","\u0000virtual:astro:middleware":"chunks/_virtual_astro_middleware_Dm4dS9og.mjs","\u0000virtual:astro:server-island-manifest":"chunks/_virtual_astro_server-island-manifest_BhTW5IeR.mjs","\u0000virtual:astro:session-driver":"chunks/_virtual_astro_session-driver_BWWe3pKI.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/backup-and-move.mdx?astroPropagatedAssets":"chunks/backup-and-move_BKMyufq5.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/backup-and-move.mdx":"chunks/backup-and-move_BTq0Bmvx.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/backup-and-move.mdx?astroPropagatedAssets":"chunks/backup-and-move_Ce4zbnaL.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/backup-and-move.mdx":"chunks/backup-and-move_h_00hzKk.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/debian/bookworm/base.ts":"chunks/base_CUmKIf71.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/debian/bullseye/base.ts":"chunks/base_D0dhMk8u.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/ubuntu/bionic/base.ts":"chunks/base_nP6mNEaM.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/ubuntu/noble/base.ts":"chunks/base_vru5LaLX.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/bind-mounts.mdx":"chunks/bind-mounts_5pWfsMWd.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/bind-mounts.mdx":"chunks/bind-mounts_B-QJhUSi.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/bind-mounts.mdx?astroPropagatedAssets":"chunks/bind-mounts_CSp3HIWC.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/bind-mounts.mdx?astroPropagatedAssets":"chunks/bind-mounts_DV49ziF6.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/bridge-host-none.mdx?astroPropagatedAssets":"chunks/bridge-host-none_BgPOG1wS.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/bridge-host-none.mdx":"chunks/bridge-host-none_DFyIugbN.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/bridge-host-none.mdx":"chunks/bridge-host-none_DRepuScX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/bridge-host-none.mdx?astroPropagatedAssets":"chunks/bridge-host-none_DYDY2rsc.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-buildx-missing.mdx?astroPropagatedAssets":"chunks/build-buildx-missing_C1xH_SwN.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-buildx-missing.mdx?astroPropagatedAssets":"chunks/build-buildx-missing_CGrqqHq2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-buildx-missing.mdx":"chunks/build-buildx-missing_DG8BNeqV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-buildx-missing.mdx":"chunks/build-buildx-missing_Mlsltau6.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-cache-key-not-found.mdx":"chunks/build-cache-key-not-found_B5kuWKTh.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-cache-key-not-found.mdx?astroPropagatedAssets":"chunks/build-cache-key-not-found_CE9_2LaG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-cache-key-not-found.mdx?astroPropagatedAssets":"chunks/build-cache-key-not-found_DEFmXpmZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-cache-key-not-found.mdx":"chunks/build-cache-key-not-found_Dwr1teSV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-context-permission-denied.mdx?astroPropagatedAssets":"chunks/build-context-permission-denied_BNMm4dwI.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-context-permission-denied.mdx?astroPropagatedAssets":"chunks/build-context-permission-denied_CHnr6KDP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-context-permission-denied.mdx":"chunks/build-context-permission-denied_CwSLG3RF.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-context-permission-denied.mdx":"chunks/build-context-permission-denied_D8eHVw9P.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-dockerfile-not-found.mdx?astroPropagatedAssets":"chunks/build-dockerfile-not-found_1nQFKStm.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-dockerfile-not-found.mdx?astroPropagatedAssets":"chunks/build-dockerfile-not-found_CJOyo4oX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-dockerfile-not-found.mdx":"chunks/build-dockerfile-not-found_CXiJ8BWh.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-dockerfile-not-found.mdx":"chunks/build-dockerfile-not-found_eCCtuy_x.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-dockerfile-parse-error.mdx":"chunks/build-dockerfile-parse-error_BhiTsjfy.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-dockerfile-parse-error.mdx?astroPropagatedAssets":"chunks/build-dockerfile-parse-error_Bt8aiFLs.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-dockerfile-parse-error.mdx":"chunks/build-dockerfile-parse-error_CNf7ski9.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-dockerfile-parse-error.mdx?astroPropagatedAssets":"chunks/build-dockerfile-parse-error_DJUU1hzD.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-mount-requires-buildkit.mdx":"chunks/build-mount-requires-buildkit_CBW9MfZ-.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-mount-requires-buildkit.mdx?astroPropagatedAssets":"chunks/build-mount-requires-buildkit_CfjVrREp.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-mount-requires-buildkit.mdx?astroPropagatedAssets":"chunks/build-mount-requires-buildkit_D7tdPBFK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-mount-requires-buildkit.mdx":"chunks/build-mount-requires-buildkit_DaYEAh5G.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-multi-platform-driver.mdx":"chunks/build-multi-platform-driver_4suJG-QX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-multi-platform-driver.mdx":"chunks/build-multi-platform-driver_B8_gdRfX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-multi-platform-driver.mdx?astroPropagatedAssets":"chunks/build-multi-platform-driver_B9bqHG9r.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-multi-platform-driver.mdx?astroPropagatedAssets":"chunks/build-multi-platform-driver_BOrAuUc0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-run-nonzero.mdx?astroPropagatedAssets":"chunks/build-run-nonzero_BNH-BsYc.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-run-nonzero.mdx?astroPropagatedAssets":"chunks/build-run-nonzero_DQYpPkzl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/build-run-nonzero.mdx":"chunks/build-run-nonzero_DTm3FCg0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/build-run-nonzero.mdx":"chunks/build-run-nonzero_eXqtQ5Ir.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/build-well.mdx":"chunks/build-well_BKTQrf-A.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/build-well.mdx":"chunks/build-well_CVpZi2T-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/build-well.mdx?astroPropagatedAssets":"chunks/build-well_DGyPEMBV.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/build-well.mdx?astroPropagatedAssets":"chunks/build-well_DbdHN0Ey.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/cdi.mdx?astroPropagatedAssets":"chunks/cdi_CObJVcXc.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/cdi.mdx":"chunks/cdi_CqU9VZzl.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/cdi.mdx":"chunks/cdi_DNyptwpx.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/cdi.mdx?astroPropagatedAssets":"chunks/cdi_jMXycA4G.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-driver-mismatch.mdx":"chunks/cgroup-driver-mismatch_CJGm1skH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-driver-mismatch.mdx?astroPropagatedAssets":"chunks/cgroup-driver-mismatch_CoFzTSN2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-driver-mismatch.mdx":"chunks/cgroup-driver-mismatch_QHCyWLqV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-driver-mismatch.mdx?astroPropagatedAssets":"chunks/cgroup-driver-mismatch_YCylj2qO.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-mount-destination.mdx?astroPropagatedAssets":"chunks/cgroup-mount-destination_CxuGnvtv.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-mount-destination.mdx":"chunks/cgroup-mount-destination_D0EYFXJK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-mount-destination.mdx":"chunks/cgroup-mount-destination_Dihf3NYM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-mount-destination.mdx?astroPropagatedAssets":"chunks/cgroup-mount-destination_LEWFjrut.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-namespace-missing.mdx?astroPropagatedAssets":"chunks/cgroup-namespace-missing_BsgzhqBM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-namespace-missing.mdx":"chunks/cgroup-namespace-missing_CZTMIrNd.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-namespace-missing.mdx":"chunks/cgroup-namespace-missing_q_lMCRy1.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-namespace-missing.mdx?astroPropagatedAssets":"chunks/cgroup-namespace-missing_tKRoKsmM.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-procs-write.mdx":"chunks/cgroup-procs-write_1hqIeNRv.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-procs-write.mdx?astroPropagatedAssets":"chunks/cgroup-procs-write_CoRX_GbA.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-procs-write.mdx":"chunks/cgroup-procs-write_Dm9_ILL8.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-procs-write.mdx?astroPropagatedAssets":"chunks/cgroup-procs-write_YVGv9xjO.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-swap-limit-warning.mdx?astroPropagatedAssets":"chunks/cgroup-swap-limit-warning_B2GtdmVP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-swap-limit-warning.mdx":"chunks/cgroup-swap-limit-warning_BjF9ok36.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-swap-limit-warning.mdx":"chunks/cgroup-swap-limit-warning_DcOr9e_7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-swap-limit-warning.mdx?astroPropagatedAssets":"chunks/cgroup-swap-limit-warning_Dzqb0f1u.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-v2-bpf-load.mdx?astroPropagatedAssets":"chunks/cgroup-v2-bpf-load_BrJaPogp.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-v2-bpf-load.mdx?astroPropagatedAssets":"chunks/cgroup-v2-bpf-load_BsTwvxL-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/cgroup-v2-bpf-load.mdx":"chunks/cgroup-v2-bpf-load_DHpFg88_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/cgroup-v2-bpf-load.mdx":"chunks/cgroup-v2-bpf-load_Dh8ZvDe0.mjs","\u0000virtual:astro:page:src/site/pages/changes@_@astro":"chunks/changes_DtGVR4FZ.mjs","\u0000virtual:starlight/collection-config":"chunks/collection-config_C-Wk70GE.mjs","\u0000virtual:astro:page:src/site/pages/compatibility@_@astro":"chunks/compatibility_bJOySPv4.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-dependency-unhealthy.mdx":"chunks/compose-dependency-unhealthy_A2R-LjVZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-dependency-unhealthy.mdx":"chunks/compose-dependency-unhealthy_BvVQA7Q0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-dependency-unhealthy.mdx?astroPropagatedAssets":"chunks/compose-dependency-unhealthy_C6H9gIWG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-dependency-unhealthy.mdx?astroPropagatedAssets":"chunks/compose-dependency-unhealthy_JIbw7gVS.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-depends-undefined.mdx?astroPropagatedAssets":"chunks/compose-depends-undefined_B3h5YbjI.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-depends-undefined.mdx":"chunks/compose-depends-undefined_BHyttuaN.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-depends-undefined.mdx":"chunks/compose-depends-undefined_CCpaXjFx.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-depends-undefined.mdx?astroPropagatedAssets":"chunks/compose-depends-undefined_CYtsGdSg.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-env-file-not-found.mdx":"chunks/compose-env-file-not-found_B-M5d3LX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-env-file-not-found.mdx?astroPropagatedAssets":"chunks/compose-env-file-not-found_BZ378GZN.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-env-file-not-found.mdx":"chunks/compose-env-file-not-found_DfCiTQ7g.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-env-file-not-found.mdx?astroPropagatedAssets":"chunks/compose-env-file-not-found_FVQmCMYg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-file-invalid.mdx":"chunks/compose-file-invalid_B5A7GiVQ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-file-invalid.mdx?astroPropagatedAssets":"chunks/compose-file-invalid_Bn6niE1b.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-file-invalid.mdx":"chunks/compose-file-invalid_CfOMAlDf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-file-invalid.mdx?astroPropagatedAssets":"chunks/compose-file-invalid_cTciy7rx.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-http-docker-scheme.mdx?astroPropagatedAssets":"chunks/compose-http-docker-scheme_BbEFImoE.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-http-docker-scheme.mdx?astroPropagatedAssets":"chunks/compose-http-docker-scheme_CagRbf0g.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-http-docker-scheme.mdx":"chunks/compose-http-docker-scheme_Gb6oNEVK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-http-docker-scheme.mdx":"chunks/compose-http-docker-scheme_mb2Mmauh.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-http-timeout.mdx?astroPropagatedAssets":"chunks/compose-http-timeout_C3xItHwu.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-http-timeout.mdx?astroPropagatedAssets":"chunks/compose-http-timeout_C84_YpOh.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-http-timeout.mdx":"chunks/compose-http-timeout_CShGvzY4.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-http-timeout.mdx":"chunks/compose-http-timeout_IYVvdiu0.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/compose-networks.mdx":"chunks/compose-networks_Bc0Mpvmf.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/compose-networks.mdx?astroPropagatedAssets":"chunks/compose-networks_Cnhz7EJW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/compose-networks.mdx?astroPropagatedAssets":"chunks/compose-networks_DqkpN0OP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/compose-networks.mdx":"chunks/compose-networks_p0mdGZqt.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-no-config-file.mdx":"chunks/compose-no-config-file_B8Z2xm3S.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-no-config-file.mdx?astroPropagatedAssets":"chunks/compose-no-config-file_BM4WfWdZ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-no-config-file.mdx?astroPropagatedAssets":"chunks/compose-no-config-file_CS-EvHQb.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-no-config-file.mdx":"chunks/compose-no-config-file_WYcuHaZy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-no-container-found.mdx":"chunks/compose-no-container-found_B59jLSa9.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-no-container-found.mdx":"chunks/compose-no-container-found_C-gyjZEC.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-no-container-found.mdx?astroPropagatedAssets":"chunks/compose-no-container-found_Cp6A4ATC.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-no-container-found.mdx?astroPropagatedAssets":"chunks/compose-no-container-found_FTJ6D4aT.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-orphans.mdx?astroPropagatedAssets":"chunks/compose-orphans_C-PzIdYF.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-orphans.mdx":"chunks/compose-orphans_CPTH09wC.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-orphans.mdx?astroPropagatedAssets":"chunks/compose-orphans_CYEoNgau.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-orphans.mdx":"chunks/compose-orphans_DOu7lijn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-plugin-missing.mdx?astroPropagatedAssets":"chunks/compose-plugin-missing_BEIbLeak.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-plugin-missing.mdx":"chunks/compose-plugin-missing_BboQXQ3v.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-plugin-missing.mdx?astroPropagatedAssets":"chunks/compose-plugin-missing_BzmDCvEZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-plugin-missing.mdx":"chunks/compose-plugin-missing_FD-Xrk2a.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-v1-traceback.mdx":"chunks/compose-v1-traceback_B7Svm9qB.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-v1-traceback.mdx":"chunks/compose-v1-traceback_BLiF_QeX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-v1-traceback.mdx?astroPropagatedAssets":"chunks/compose-v1-traceback_BdGWumgL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-v1-traceback.mdx?astroPropagatedAssets":"chunks/compose-v1-traceback_DyYfJmhO.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-variable-not-set.mdx?astroPropagatedAssets":"chunks/compose-variable-not-set_A26SJUpo.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-variable-not-set.mdx?astroPropagatedAssets":"chunks/compose-variable-not-set_CAjwZhxp.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-variable-not-set.mdx":"chunks/compose-variable-not-set_ChMHNx_4.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-variable-not-set.mdx":"chunks/compose-variable-not-set_DjFzeU7d.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-version-obsolete.mdx":"chunks/compose-version-obsolete_Bs_dfEyB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/compose-version-obsolete.mdx?astroPropagatedAssets":"chunks/compose-version-obsolete_ZXZryg7N.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-version-obsolete.mdx":"chunks/compose-version-obsolete_fkX_9waW.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/compose-version-obsolete.mdx?astroPropagatedAssets":"chunks/compose-version-obsolete_nnJ3JzXU.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/compose.mdx?astroPropagatedAssets":"chunks/compose_BIzrQFOT.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/compose.mdx":"chunks/compose_CQgMqAKL.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/compose.mdx?astroPropagatedAssets":"chunks/compose_t0L-mD9S.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/compose.mdx":"chunks/compose_vOTjn46q.mjs","\u0000virtual:astro-expressive-code/config":"chunks/config_mcEF1epO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-127.mdx":"chunks/container-exit-127_CHCMVKtW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-127.mdx?astroPropagatedAssets":"chunks/container-exit-127_D8hxzXM2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-127.mdx":"chunks/container-exit-127_DCcBkaM5.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-127.mdx?astroPropagatedAssets":"chunks/container-exit-127_IdcghVvB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-137.mdx":"chunks/container-exit-137_C33j8x2t.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-137.mdx?astroPropagatedAssets":"chunks/container-exit-137_CumfyTnY.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-137.mdx":"chunks/container-exit-137_DI3-DVhq.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-137.mdx?astroPropagatedAssets":"chunks/container-exit-137_WWoMrhZP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-139.mdx?astroPropagatedAssets":"chunks/container-exit-139_B0oHx1et.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-exit-139.mdx":"chunks/container-exit-139_C5TF3V0E.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-139.mdx?astroPropagatedAssets":"chunks/container-exit-139_DT85UaND.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-exit-139.mdx":"chunks/container-exit-139_F0FjSQfR.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-file-not-found.mdx?astroPropagatedAssets":"chunks/container-file-not-found_C3h1M32U.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-file-not-found.mdx?astroPropagatedAssets":"chunks/container-file-not-found_DITZqLjp.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-file-not-found.mdx":"chunks/container-file-not-found_DOp4es0i.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-file-not-found.mdx":"chunks/container-file-not-found_vQhDtg1c.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/container-lifecycle.mdx":"chunks/container-lifecycle_DPpMZ_TL.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/container-lifecycle.mdx?astroPropagatedAssets":"chunks/container-lifecycle_Dhpcegzw.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/container-lifecycle.mdx?astroPropagatedAssets":"chunks/container-lifecycle_JiYd8YJK.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/container-lifecycle.mdx":"chunks/container-lifecycle_zALHbh1X.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-mount-not-permitted.mdx?astroPropagatedAssets":"chunks/container-mount-not-permitted_9C40SZTy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-mount-not-permitted.mdx":"chunks/container-mount-not-permitted_BM40HeCw.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-mount-not-permitted.mdx":"chunks/container-mount-not-permitted_DYxQuSWG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-mount-not-permitted.mdx?astroPropagatedAssets":"chunks/container-mount-not-permitted_dZH_1JOS.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-name-conflict.mdx":"chunks/container-name-conflict_BdVp8dj2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-name-conflict.mdx?astroPropagatedAssets":"chunks/container-name-conflict_CEky2KQi.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-name-conflict.mdx":"chunks/container-name-conflict_DSQsxbbM.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-name-conflict.mdx?astroPropagatedAssets":"chunks/container-name-conflict_DphAeYLg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-name-invalid.mdx":"chunks/container-name-invalid_B3skNaip.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-name-invalid.mdx?astroPropagatedAssets":"chunks/container-name-invalid_BOUTSaoX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-name-invalid.mdx?astroPropagatedAssets":"chunks/container-name-invalid_Dr8qemSh.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-name-invalid.mdx":"chunks/container-name-invalid_bbPwL3bL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-no-exit-event.mdx?astroPropagatedAssets":"chunks/container-no-exit-event_BEXHOZCT.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-no-exit-event.mdx?astroPropagatedAssets":"chunks/container-no-exit-event_CzSS8ol6.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-no-exit-event.mdx":"chunks/container-no-exit-event_DCFgCP33.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-no-exit-event.mdx":"chunks/container-no-exit-event_DIWjhi70.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-no-such.mdx":"chunks/container-no-such_C1vJYidw.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-no-such.mdx?astroPropagatedAssets":"chunks/container-no-such_C8vnoBBm.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-no-such.mdx?astroPropagatedAssets":"chunks/container-no-such_CoVSqujN.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-no-such.mdx":"chunks/container-no-such_CsuHQ1ai.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-not-running.mdx":"chunks/container-not-running_BIDkXbWI.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-not-running.mdx":"chunks/container-not-running_DTZJch-y.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-not-running.mdx?astroPropagatedAssets":"chunks/container-not-running_DiFvKQPa.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-not-running.mdx?astroPropagatedAssets":"chunks/container-not-running_DjnaFhQ0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-not-started.mdx":"chunks/container-not-started_B6Y-9vWY.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-not-started.mdx?astroPropagatedAssets":"chunks/container-not-started_BvGt7oUf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-not-started.mdx?astroPropagatedAssets":"chunks/container-not-started_C4hSEBOG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-not-started.mdx":"chunks/container-not-started_s_mlRnoA.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-removal-in-progress.mdx?astroPropagatedAssets":"chunks/container-removal-in-progress_B5__Kl__.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-removal-in-progress.mdx":"chunks/container-removal-in-progress_Bme8la7A.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-removal-in-progress.mdx?astroPropagatedAssets":"chunks/container-removal-in-progress_Br2MhE2t.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-removal-in-progress.mdx":"chunks/container-removal-in-progress_Df_HFh2j.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-remove-running.mdx":"chunks/container-remove-running_B7P3Rvz8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-remove-running.mdx?astroPropagatedAssets":"chunks/container-remove-running_CttsPgEq.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/container-remove-running.mdx?astroPropagatedAssets":"chunks/container-remove-running_DBBwWsVG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/container-remove-running.mdx":"chunks/container-remove-running_DwU0H9H5.mjs","/tmp/w7/s5/hatoba/.astro/content-assets.mjs":"chunks/content-assets_CLeMUEVR.mjs","/tmp/w7/s5/hatoba/.astro/content-modules.mjs":"chunks/content-modules_BLMd0d8M.mjs","/tmp/w7/s5/hatoba/content.config.ts":"chunks/content.config_CvNA5yR9.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-cannot-connect.mdx?astroPropagatedAssets":"chunks/daemon-cannot-connect_B7YyYpfj.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-cannot-connect.mdx":"chunks/daemon-cannot-connect_CxSMTP4Z.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-cannot-connect.mdx?astroPropagatedAssets":"chunks/daemon-cannot-connect_D6mVLZ_v.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-cannot-connect.mdx":"chunks/daemon-cannot-connect_DLaK9P3E.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-client-api-too-old.mdx":"chunks/daemon-client-api-too-old_B9UeNbCD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-client-api-too-old.mdx":"chunks/daemon-client-api-too-old_DQHNTN4t.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-client-api-too-old.mdx?astroPropagatedAssets":"chunks/daemon-client-api-too-old_YO7WN184.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-client-api-too-old.mdx?astroPropagatedAssets":"chunks/daemon-client-api-too-old_elRHAt6T.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-containerd-timeout.mdx?astroPropagatedAssets":"chunks/daemon-containerd-timeout_BbhGFIk2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-containerd-timeout.mdx?astroPropagatedAssets":"chunks/daemon-containerd-timeout_BgxqHlpB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-containerd-timeout.mdx":"chunks/daemon-containerd-timeout_C0s2rEqC.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-containerd-timeout.mdx":"chunks/daemon-containerd-timeout_n6Vlak4L.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-json-duplicate-flag.mdx?astroPropagatedAssets":"chunks/daemon-json-duplicate-flag_B3cN6MWv.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-json-duplicate-flag.mdx?astroPropagatedAssets":"chunks/daemon-json-duplicate-flag_BcDFTYtL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-json-duplicate-flag.mdx":"chunks/daemon-json-duplicate-flag_CSnz8NdS.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-json-duplicate-flag.mdx":"chunks/daemon-json-duplicate-flag_DlqBp_Vq.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-json-invalid-syntax.mdx":"chunks/daemon-json-invalid-syntax_CNyQqkR_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-json-invalid-syntax.mdx?astroPropagatedAssets":"chunks/daemon-json-invalid-syntax_CS8Hdyk7.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-json-invalid-syntax.mdx":"chunks/daemon-json-invalid-syntax_CToPyxxg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-json-invalid-syntax.mdx?astroPropagatedAssets":"chunks/daemon-json-invalid-syntax_Dcf0o6FP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/daemon-json.mdx?astroPropagatedAssets":"chunks/daemon-json_CDENDjDZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/daemon-json.mdx":"chunks/daemon-json_CGG_IfBk.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/daemon-json.mdx?astroPropagatedAssets":"chunks/daemon-json_CHDhr85k.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/daemon-json.mdx":"chunks/daemon-json_Xhgp2gCw.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-network-controller.mdx":"chunks/daemon-network-controller_BMwuqqq6.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-network-controller.mdx":"chunks/daemon-network-controller_CLC8EwB2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-network-controller.mdx?astroPropagatedAssets":"chunks/daemon-network-controller_DhihdsXp.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-network-controller.mdx?astroPropagatedAssets":"chunks/daemon-network-controller_Do7FtmBR.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-permission-denied-sock.mdx?astroPropagatedAssets":"chunks/daemon-permission-denied-sock_Bhmm-Zwf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-permission-denied-sock.mdx":"chunks/daemon-permission-denied-sock_BpuiRlTl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-permission-denied-sock.mdx?astroPropagatedAssets":"chunks/daemon-permission-denied-sock_UKsGP6A1.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-permission-denied-sock.mdx":"chunks/daemon-permission-denied-sock_x_XxCCNJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-pid-file-found.mdx":"chunks/daemon-pid-file-found_BCDOdxSa.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-pid-file-found.mdx?astroPropagatedAssets":"chunks/daemon-pid-file-found_BnxSomhr.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-pid-file-found.mdx?astroPropagatedAssets":"chunks/daemon-pid-file-found_C7mrbrNL.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-pid-file-found.mdx":"chunks/daemon-pid-file-found_D7kAZnxX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-rootless-cannot-connect.mdx":"chunks/daemon-rootless-cannot-connect_C2v54AM7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-rootless-cannot-connect.mdx?astroPropagatedAssets":"chunks/daemon-rootless-cannot-connect_C5RLljiJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-rootless-cannot-connect.mdx?astroPropagatedAssets":"chunks/daemon-rootless-cannot-connect_CdqFOE-_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-rootless-cannot-connect.mdx":"chunks/daemon-rootless-cannot-connect_CfNM6Fcr.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-runtimes-rename.mdx?astroPropagatedAssets":"chunks/daemon-runtimes-rename_CG4eMHSM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-runtimes-rename.mdx?astroPropagatedAssets":"chunks/daemon-runtimes-rename_DbYaYY7T.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-runtimes-rename.mdx":"chunks/daemon-runtimes-rename_DqArct7X.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-runtimes-rename.mdx":"chunks/daemon-runtimes-rename_PX5enBUf.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-service-failed.mdx":"chunks/daemon-service-failed_2m3e0TmI.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-service-failed.mdx?astroPropagatedAssets":"chunks/daemon-service-failed_BP3qKJXw.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-service-failed.mdx?astroPropagatedAssets":"chunks/daemon-service-failed_C72O6NV0.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-service-failed.mdx":"chunks/daemon-service-failed_CquJwEGe.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-service-not-found.mdx?astroPropagatedAssets":"chunks/daemon-service-not-found_C2rPB02P.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-service-not-found.mdx":"chunks/daemon-service-not-found_DKurTjIv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-service-not-found.mdx?astroPropagatedAssets":"chunks/daemon-service-not-found_DWxCtDOd.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-service-not-found.mdx":"chunks/daemon-service-not-found_DayVx3nm.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-windows-connect.mdx":"chunks/daemon-windows-connect_B7Jc6pYG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/daemon-windows-connect.mdx?astroPropagatedAssets":"chunks/daemon-windows-connect_BCFiiX1V.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-windows-connect.mdx?astroPropagatedAssets":"chunks/daemon-windows-connect_BoGI73Th.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/daemon-windows-connect.mdx":"chunks/daemon-windows-connect_BxJHa72R.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/desktop-windows-not-starting.mdx":"chunks/desktop-windows-not-starting_7-8W_h33.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/desktop-windows-not-starting.mdx":"chunks/desktop-windows-not-starting_BsDg3y_7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/desktop-windows-not-starting.mdx?astroPropagatedAssets":"chunks/desktop-windows-not-starting_EEVFeWBj.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/desktop-windows-not-starting.mdx?astroPropagatedAssets":"chunks/desktop-windows-not-starting_dAORbcEl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/disk-no-space-left.mdx?astroPropagatedAssets":"chunks/disk-no-space-left_BhWMkUZ1.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/disk-no-space-left.mdx":"chunks/disk-no-space-left_CxtdUDz3.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/disk-no-space-left.mdx?astroPropagatedAssets":"chunks/disk-no-space-left_DiHmUG33.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/disk-no-space-left.mdx":"chunks/disk-no-space-left_t5fVdIDq.mjs","/tmp/w7/s5/hatoba/node_modules/astro-expressive-code/dist/index.js":"chunks/dist_BhWREAHD.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/dns-name-resolution.mdx?astroPropagatedAssets":"chunks/dns-name-resolution_6Q6c2sAb.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/dns-name-resolution.mdx?astroPropagatedAssets":"chunks/dns-name-resolution_BZ_aPN9J.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/dns-name-resolution.mdx":"chunks/dns-name-resolution_CmD79Kh1.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/dns-name-resolution.mdx":"chunks/dns-name-resolution_CvJ4dYNI.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/docker-group.mdx?astroPropagatedAssets":"chunks/docker-group_0c9md-Bn.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/docker-group.mdx":"chunks/docker-group_DCGx_TdT.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/docker-group.mdx":"chunks/docker-group_Drxi__-c.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/docker-group.mdx?astroPropagatedAssets":"chunks/docker-group_DxCSK8G0.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/docker-info.mdx?astroPropagatedAssets":"chunks/docker-info_BKfXCP9P.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/docker-info.mdx":"chunks/docker-info_SWAdwnGI.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/docker-info.mdx?astroPropagatedAssets":"chunks/docker-info_Z3TO05lL.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/docker-info.mdx":"chunks/docker-info_w87jxjP_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/docker-is-a-client.mdx":"chunks/docker-is-a-client_C2nqVToX.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/docker-is-a-client.mdx":"chunks/docker-is-a-client_CyIuLDiP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/docker-is-a-client.mdx?astroPropagatedAssets":"chunks/docker-is-a-client_DJ5VVILk.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/docker-is-a-client.mdx?astroPropagatedAssets":"chunks/docker-is-a-client_rDP2xeRr.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/dockerd-containerd-runc.mdx":"chunks/dockerd-containerd-runc_BhTgJj7s.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/dockerd-containerd-runc.mdx?astroPropagatedAssets":"chunks/dockerd-containerd-runc_CMe8ie9r.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/dockerd-containerd-runc.mdx?astroPropagatedAssets":"chunks/dockerd-containerd-runc_CXKp9wmA.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/dockerd-containerd-runc.mdx":"chunks/dockerd-containerd-runc_Czjcjo94.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/dockerfile.mdx":"chunks/dockerfile_BRjXG0K3.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/dockerfile.mdx?astroPropagatedAssets":"chunks/dockerfile_BqsV0kZD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/dockerfile.mdx":"chunks/dockerfile_DG7GTZrP.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/dockerfile.mdx?astroPropagatedAssets":"chunks/dockerfile_DmgtWaHJ.mjs","\u0000virtual:astro:page:src/site/pages/drills@_@astro":"chunks/drills_gZ0eeEq6.mjs","/tmp/w7/s5/hatoba/ec.config.mjs":"chunks/ec.config_DPlSHqG5.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/en.mdx?astroPropagatedAssets":"chunks/en_-RwePtTm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/en.mdx":"chunks/en_-i4fzN23.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/en.mdx":"chunks/en_1agpzi9o.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/en.mdx?astroPropagatedAssets":"chunks/en_1cF85JQV.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/en.mdx":"chunks/en_39Qv0JC-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/en.mdx":"chunks/en_3X22U_1j.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/en.mdx?astroPropagatedAssets":"chunks/en_3fr0BZ0x.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/en.mdx":"chunks/en_3vxO_cgt.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/en.mdx?astroPropagatedAssets":"chunks/en_42bIAGyD.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/en.mdx?astroPropagatedAssets":"chunks/en_6SlndK30.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/en.mdx?astroPropagatedAssets":"chunks/en_6Z0qMNfD.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/en.mdx":"chunks/en_9FekMD_R.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/en.mdx":"chunks/en_9GYGXu8c.mjs","/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/en.mdx?astroPropagatedAssets":"chunks/en_9bp4umhE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/en.mdx?astroPropagatedAssets":"chunks/en_AOdK3rtk.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/en.mdx?astroPropagatedAssets":"chunks/en_B0KAORYP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/en.mdx?astroPropagatedAssets":"chunks/en_B0pIGlB0.mjs","/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/en.mdx?astroPropagatedAssets":"chunks/en_B1Hfh_PT.mjs","/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/en.mdx":"chunks/en_B1xVBmRj.mjs","/tmp/w7/s5/hatoba/runbooks/first-container/en.mdx":"chunks/en_B2DL2-lv.mjs","/tmp/w7/s5/hatoba/runbooks/port-already-allocated/en.mdx":"chunks/en_B2cC8c_o.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/en.mdx":"chunks/en_B4hCro_2.mjs","/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/en.mdx?astroPropagatedAssets":"chunks/en_B4zPtIXn.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/en.mdx?astroPropagatedAssets":"chunks/en_B62BVnM-.mjs","/tmp/w7/s5/hatoba/runbooks/data-outlives-container/en.mdx":"chunks/en_B6H7Kiux.mjs","/tmp/w7/s5/hatoba/runbooks/recursive-read-only/en.mdx":"chunks/en_B7NnALck.mjs","/tmp/w7/s5/hatoba/runbooks/container-life/en.mdx?astroPropagatedAssets":"chunks/en_BAAeDG66.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/en.mdx?astroPropagatedAssets":"chunks/en_BB1B-KJe.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/en.mdx":"chunks/en_BDfSHi-5.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/en.mdx?astroPropagatedAssets":"chunks/en_BE3kJuzJ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/en.mdx":"chunks/en_BG41dv0F.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/en.mdx?astroPropagatedAssets":"chunks/en_BGcBYCaQ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/en.mdx":"chunks/en_BK4OCxpR.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/en.mdx":"chunks/en_BL-0i_wF.mjs","/tmp/w7/s5/hatoba/runbooks/layers-grow/en.mdx":"chunks/en_BRlmrG2j.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/en.mdx":"chunks/en_BT0mM1fS.mjs","/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/en.mdx":"chunks/en_BT8aXT14.mjs","/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/en.mdx":"chunks/en_BU2qP0Mp.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/en.mdx?astroPropagatedAssets":"chunks/en_BUPZqeVl.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/en.mdx":"chunks/en_BUeo2LUH.mjs","/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/en.mdx":"chunks/en_BWI2yoNE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/en.mdx":"chunks/en_BWXO8h6V.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/en.mdx?astroPropagatedAssets":"chunks/en_BWdKSgDV.mjs","/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/en.mdx":"chunks/en_BXkCNcL1.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/en.mdx":"chunks/en_BZTG0Oep.mjs","/tmp/w7/s5/hatoba/runbooks/compose-two-networks/en.mdx?astroPropagatedAssets":"chunks/en_B_1EUsKh.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/en.mdx?astroPropagatedAssets":"chunks/en_BaMnEtNx.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/en.mdx":"chunks/en_BaSoi7vv.mjs","/tmp/w7/s5/hatoba/runbooks/compose-first-project/en.mdx":"chunks/en_BaUykc5X.mjs","/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/en.mdx":"chunks/en_Baun2_gh.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/en.mdx":"chunks/en_BbLZN1Xj.mjs","/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/en.mdx":"chunks/en_BfErRArg.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/en.mdx":"chunks/en_BgAXmtno.mjs","/tmp/w7/s5/hatoba/runbooks/first-container/en.mdx?astroPropagatedAssets":"chunks/en_BirwC3UU.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/en.mdx":"chunks/en_BjXNEaf2.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/en.mdx":"chunks/en_BkE-1lpp.mjs","/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/en.mdx?astroPropagatedAssets":"chunks/en_BkQYM7Ae.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/en.mdx?astroPropagatedAssets":"chunks/en_BlECTwrF.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/en.mdx":"chunks/en_BmyIP3UR.mjs","/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/en.mdx":"chunks/en_BnB6OEB8.mjs","/tmp/w7/s5/hatoba/runbooks/compose-first-project/en.mdx?astroPropagatedAssets":"chunks/en_BnNXStT6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/en.mdx?astroPropagatedAssets":"chunks/en_BoYvLXuO.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/en.mdx?astroPropagatedAssets":"chunks/en_BowOq-1B.mjs","/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/en.mdx?astroPropagatedAssets":"chunks/en_BpJ4wC4X.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/en.mdx?astroPropagatedAssets":"chunks/en_BpbTungo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/en.mdx?astroPropagatedAssets":"chunks/en_BrWBdjrb.mjs","/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/en.mdx?astroPropagatedAssets":"chunks/en_BrsqqWw_.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/en.mdx":"chunks/en_BskodXy-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/en.mdx?astroPropagatedAssets":"chunks/en_Bt2bri_4.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/en.mdx":"chunks/en_Bu7T5LY_.mjs","/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/en.mdx?astroPropagatedAssets":"chunks/en_Bv7ZVlpo.mjs","/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/en.mdx?astroPropagatedAssets":"chunks/en_BvFfuH4K.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/en.mdx":"chunks/en_Bw30mQBa.mjs","/tmp/w7/s5/hatoba/runbooks/recursive-read-only/en.mdx?astroPropagatedAssets":"chunks/en_BwJM548M.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/en.mdx?astroPropagatedAssets":"chunks/en_BwL34GWQ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/en.mdx?astroPropagatedAssets":"chunks/en_Byt7TjFG.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/en.mdx":"chunks/en_C06kKeuM.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/en.mdx?astroPropagatedAssets":"chunks/en_C2NB7QG8.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/en.mdx":"chunks/en_C3EJ3OTy.mjs","/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/en.mdx":"chunks/en_C3azCg5m.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/en.mdx?astroPropagatedAssets":"chunks/en_C4r7md-o.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/en.mdx?astroPropagatedAssets":"chunks/en_C5Nwzsaa.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/en.mdx?astroPropagatedAssets":"chunks/en_C5ROi5dR.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/en.mdx":"chunks/en_C6ZHHP3R.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/en.mdx?astroPropagatedAssets":"chunks/en_C7Ot5zYW.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/en.mdx?astroPropagatedAssets":"chunks/en_C7uG-vUm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/en.mdx":"chunks/en_C9frpDU8.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/en.mdx":"chunks/en_CAgwTlRS.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/en.mdx":"chunks/en_CAiJTJ5C.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/en.mdx":"chunks/en_CBUGGsX9.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/en.mdx?astroPropagatedAssets":"chunks/en_CC5vouMB.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/en.mdx":"chunks/en_CDzhqXzJ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/en.mdx?astroPropagatedAssets":"chunks/en_CEiJVncl.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/en.mdx?astroPropagatedAssets":"chunks/en_CGNrP5Bn.mjs","/tmp/w7/s5/hatoba/runbooks/architecture-tour/en.mdx":"chunks/en_CIHyng4s.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/en.mdx?astroPropagatedAssets":"chunks/en_CK2s8WFC.mjs","/tmp/w7/s5/hatoba/runbooks/container-life/en.mdx":"chunks/en_CLiGQ0hb.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/en.mdx":"chunks/en_CLo40pnu.mjs","/tmp/w7/s5/hatoba/runbooks/volume-backup/en.mdx":"chunks/en_CNQAj25S.mjs","/tmp/w7/s5/hatoba/runbooks/publish-ports/en.mdx?astroPropagatedAssets":"chunks/en_COJ5C3WY.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/en.mdx?astroPropagatedAssets":"chunks/en_CP0ucm4s.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/en.mdx":"chunks/en_CPYF7AkR.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/en.mdx?astroPropagatedAssets":"chunks/en_CQ5w9fQg.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/en.mdx":"chunks/en_CSFAr6oJ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/en.mdx":"chunks/en_CVKzJBEs.mjs","/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/en.mdx":"chunks/en_CVYa_tuE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/en.mdx":"chunks/en_CWypakV5.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/en.mdx?astroPropagatedAssets":"chunks/en_CYvTOMFN.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/en.mdx":"chunks/en_C_26eUU6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/en.mdx":"chunks/en_CcuhXAc3.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/en.mdx":"chunks/en_CeTnKnU8.mjs","/tmp/w7/s5/hatoba/runbooks/images-tidy/en.mdx":"chunks/en_CgQonJM-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/en.mdx":"chunks/en_CgZtc9VF.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/en.mdx?astroPropagatedAssets":"chunks/en_Cgwpe2qK.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/en.mdx?astroPropagatedAssets":"chunks/en_CiAOXDaz.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/en.mdx?astroPropagatedAssets":"chunks/en_ClSWrw5Q.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/en.mdx?astroPropagatedAssets":"chunks/en_ClpK69qz.mjs","/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/en.mdx?astroPropagatedAssets":"chunks/en_Cm61rPDX.mjs","/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/en.mdx":"chunks/en_Cmv72V2n.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/en.mdx?astroPropagatedAssets":"chunks/en_Cn5V2ENn.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/en.mdx?astroPropagatedAssets":"chunks/en_CnP9EQ5V.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/en.mdx?astroPropagatedAssets":"chunks/en_CrNxfh2T.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/en.mdx":"chunks/en_Cral-G8x.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/en.mdx":"chunks/en_CrtK096d.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/en.mdx":"chunks/en_Cs8YErDS.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/en.mdx":"chunks/en_Ct2aLW2N.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/en.mdx?astroPropagatedAssets":"chunks/en_Ct9urrkq.mjs","/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/en.mdx?astroPropagatedAssets":"chunks/en_CtjFwfg3.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/en.mdx":"chunks/en_CuqQH-DJ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/en.mdx?astroPropagatedAssets":"chunks/en_Cv1HE9jd.mjs","/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/en.mdx":"chunks/en_CwLXiuiO.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/en.mdx":"chunks/en_CxAr76Du.mjs","/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/en.mdx?astroPropagatedAssets":"chunks/en_Cy_k13Ok.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/en.mdx?astroPropagatedAssets":"chunks/en_CykKmNkE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/en.mdx":"chunks/en_Czrg3N5v.mjs","/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/en.mdx":"chunks/en_D-DTsp1Y.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/en.mdx?astroPropagatedAssets":"chunks/en_D0hk7-zl.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/en.mdx":"chunks/en_D2FPDMDg.mjs","/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/en.mdx":"chunks/en_D4DXUx6Q.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/en.mdx":"chunks/en_D65ILEvG.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/en.mdx":"chunks/en_D6_jLTtC.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/en.mdx":"chunks/en_D6dyvEDl.mjs","/tmp/w7/s5/hatoba/runbooks/layers-grow/en.mdx?astroPropagatedAssets":"chunks/en_D7qE9Qeq.mjs","/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/en.mdx?astroPropagatedAssets":"chunks/en_D9KTH0F9.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/en.mdx?astroPropagatedAssets":"chunks/en_D9WNwCKb.mjs","/tmp/w7/s5/hatoba/runbooks/architecture-tour/en.mdx?astroPropagatedAssets":"chunks/en_DA2-P4Y7.mjs","/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/en.mdx?astroPropagatedAssets":"chunks/en_DAEGkxum.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/en.mdx?astroPropagatedAssets":"chunks/en_DB1pXMlp.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/en.mdx?astroPropagatedAssets":"chunks/en_DCv9GS13.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/en.mdx?astroPropagatedAssets":"chunks/en_DFDGUwF6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/en.mdx":"chunks/en_DHxHr8Sy.mjs","/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/en.mdx?astroPropagatedAssets":"chunks/en_DI6EbDMN.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/en.mdx":"chunks/en_DKuNhXlN.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/en.mdx?astroPropagatedAssets":"chunks/en_DME4YAqP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/en.mdx?astroPropagatedAssets":"chunks/en_DNweWay6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/en.mdx?astroPropagatedAssets":"chunks/en_DPWOfKGh.mjs","/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/en.mdx?astroPropagatedAssets":"chunks/en_DRx40Wvm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/en.mdx":"chunks/en_DTRumDbt.mjs","/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/en.mdx":"chunks/en_DTZ2dAiz.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/en.mdx?astroPropagatedAssets":"chunks/en_DU9fxTJt.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/en.mdx":"chunks/en_DUpHWn2R.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/en.mdx":"chunks/en_DYARb86S.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/en.mdx?astroPropagatedAssets":"chunks/en_DYdUYz8W.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/en.mdx":"chunks/en_DaLMKs_S.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/en.mdx":"chunks/en_DbB6F0Bt.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/en.mdx":"chunks/en_Dbe9pO0w.mjs","/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/en.mdx?astroPropagatedAssets":"chunks/en_DeuJpP_c.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/en.mdx":"chunks/en_DfiHsKW1.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/en.mdx?astroPropagatedAssets":"chunks/en_DfpulKeR.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/en.mdx":"chunks/en_DhHbvDb5.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/en.mdx":"chunks/en_DhWpnMis.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/en.mdx?astroPropagatedAssets":"chunks/en_DjR0lsWh.mjs","/tmp/w7/s5/hatoba/runbooks/volume-backup/en.mdx?astroPropagatedAssets":"chunks/en_Dnvy8L0W.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/en.mdx?astroPropagatedAssets":"chunks/en_Do108uxS.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/en.mdx?astroPropagatedAssets":"chunks/en_DpXgJMij.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/en.mdx":"chunks/en_DpuYfGf6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/en.mdx":"chunks/en_Dqee4s9t.mjs","/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/en.mdx?astroPropagatedAssets":"chunks/en_DqqW_3Xl.mjs","/tmp/w7/s5/hatoba/runbooks/port-already-allocated/en.mdx?astroPropagatedAssets":"chunks/en_DuFUqF4r.mjs","/tmp/w7/s5/hatoba/runbooks/publish-ports/en.mdx":"chunks/en_Dv-eNhnC.mjs","/tmp/w7/s5/hatoba/runbooks/images-tidy/en.mdx?astroPropagatedAssets":"chunks/en_Dw95r25m.mjs","/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/en.mdx":"chunks/en_DxoIZwMm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/en.mdx?astroPropagatedAssets":"chunks/en_EMWsF28j.mjs","/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/en.mdx":"chunks/en_FHRlN2WQ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/en.mdx":"chunks/en_Fu-Y21Zi.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/en.mdx":"chunks/en_HUhFnU8_.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/en.mdx?astroPropagatedAssets":"chunks/en_I9DIsITo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/en.mdx?astroPropagatedAssets":"chunks/en_J0Sz9VYY.mjs","/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/en.mdx":"chunks/en_Kcg6lIqD.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/en.mdx":"chunks/en_KsWsCKsQ.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/en.mdx":"chunks/en_LsaS-HC7.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/en.mdx":"chunks/en_LvGEkkPl.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/en.mdx":"chunks/en_M1Nj3pSP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/en.mdx?astroPropagatedAssets":"chunks/en_MEVo8Amb.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/en.mdx?astroPropagatedAssets":"chunks/en_Mg0b5bhj.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/en.mdx?astroPropagatedAssets":"chunks/en_Mqvc8poa.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/en.mdx?astroPropagatedAssets":"chunks/en_NPLoTkff.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/en.mdx":"chunks/en_O4RW0zvs.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/en.mdx?astroPropagatedAssets":"chunks/en_Q6pVD58B.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/en.mdx?astroPropagatedAssets":"chunks/en_QRkJ7imQ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/en.mdx?astroPropagatedAssets":"chunks/en_R1Uzm0Gc.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-clone3/en.mdx":"chunks/en_TKKxHiC-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/en.mdx?astroPropagatedAssets":"chunks/en_Tt4Fl9K0.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/en.mdx?astroPropagatedAssets":"chunks/en_TvLh_wUk.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/en.mdx":"chunks/en_V24EJsGM.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/en.mdx":"chunks/en_VrER5s2h.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/en.mdx?astroPropagatedAssets":"chunks/en_WKNiuAro.mjs","/tmp/w7/s5/hatoba/runbooks/compose-two-networks/en.mdx":"chunks/en_YhDL79bt.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/en.mdx":"chunks/en_ZwAItl4J.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/en.mdx":"chunks/en__4V6is8r.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/en.mdx":"chunks/en__qfy4Q0z.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/en.mdx?astroPropagatedAssets":"chunks/en_fQZl73b_.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-clone3/en.mdx?astroPropagatedAssets":"chunks/en_hkHiBEOE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/en.mdx?astroPropagatedAssets":"chunks/en_hoHBgkXE.mjs","/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/en.mdx":"chunks/en_k1RSQVm_.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/en.mdx":"chunks/en_lMVTsaTW.mjs","/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/en.mdx?astroPropagatedAssets":"chunks/en_mkS7edQQ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/en.mdx?astroPropagatedAssets":"chunks/en_qoqnVLMO.mjs","/tmp/w7/s5/hatoba/runbooks/data-outlives-container/en.mdx?astroPropagatedAssets":"chunks/en_rDY_QZxK.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/en.mdx":"chunks/en_roR-dG4U.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/en.mdx":"chunks/en_v0JGeO1j.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/en.mdx":"chunks/en_vKuXVtDf.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/en.mdx?astroPropagatedAssets":"chunks/en_w05F4JqI.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/en.mdx?astroPropagatedAssets":"chunks/en_w4rt87Pu.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/en.mdx?astroPropagatedAssets":"chunks/en_wGjB6-3c.mjs","/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/en.mdx?astroPropagatedAssets":"chunks/en_wh4CN9LL.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/en.mdx?astroPropagatedAssets":"chunks/en_yrrg916s.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/en.mdx?astroPropagatedAssets":"chunks/en_zbzRbkcL.mjs","\u0000virtual:astro:page:src/site/pages/errors.json@_@ts":"chunks/errors_DKMdxCBr.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-format-error.mdx?astroPropagatedAssets":"chunks/exec-format-error_B7O2UcWh.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-format-error.mdx":"chunks/exec-format-error_CZhdApn1.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-format-error.mdx?astroPropagatedAssets":"chunks/exec-format-error_D-rteum4.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-format-error.mdx":"chunks/exec-format-error_KRIToz1F.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-not-found-in-path.mdx":"chunks/exec-not-found-in-path_BMZvFVf3.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-not-found-in-path.mdx?astroPropagatedAssets":"chunks/exec-not-found-in-path_DPynn0vf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-not-found-in-path.mdx":"chunks/exec-not-found-in-path_Dz099_GO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-not-found-in-path.mdx?astroPropagatedAssets":"chunks/exec-not-found-in-path_XprV6Mic.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-permission-denied.mdx?astroPropagatedAssets":"chunks/exec-permission-denied_Be5XJP3g.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-permission-denied.mdx?astroPropagatedAssets":"chunks/exec-permission-denied_BlWYk1Ih.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-permission-denied.mdx":"chunks/exec-permission-denied_C_ioI0E8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-permission-denied.mdx":"chunks/exec-permission-denied_DgX667zh.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-stat-no-such-file.mdx?astroPropagatedAssets":"chunks/exec-stat-no-such-file_BOe8MIlT.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-stat-no-such-file.mdx":"chunks/exec-stat-no-such-file_Cjjf6mGp.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-stat-no-such-file.mdx":"chunks/exec-stat-no-such-file_DQhee_7j.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-stat-no-such-file.mdx?astroPropagatedAssets":"chunks/exec-stat-no-such-file_aWqrBgkk.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-user-process-no-such-file.mdx":"chunks/exec-user-process-no-such-file_BROb2suY.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-user-process-no-such-file.mdx?astroPropagatedAssets":"chunks/exec-user-process-no-such-file_ClLJtpGB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-user-process-no-such-file.mdx?astroPropagatedAssets":"chunks/exec-user-process-no-such-file_D60PT7MB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-user-process-no-such-file.mdx":"chunks/exec-user-process-no-such-file_KAjo95gF.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-working-directory.mdx":"chunks/exec-working-directory_25pLSGHv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-working-directory.mdx?astroPropagatedAssets":"chunks/exec-working-directory_Di7uOWjL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/exec-working-directory.mdx?astroPropagatedAssets":"chunks/exec-working-directory_DsgZVfFX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/exec-working-directory.mdx":"chunks/exec-working-directory_JYR7ZOFM.mjs","\u0000virtual:astro:page:src/site/pages/glossary@_@astro":"chunks/glossary_ChKB82y8.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-access-blocked-wsl.mdx":"chunks/gpu-access-blocked-wsl_5ohbYNu5.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-access-blocked-wsl.mdx":"chunks/gpu-access-blocked-wsl_BcmFVy8k.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-access-blocked-wsl.mdx?astroPropagatedAssets":"chunks/gpu-access-blocked-wsl_CFUgz-hl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-access-blocked-wsl.mdx?astroPropagatedAssets":"chunks/gpu-access-blocked-wsl_C_yujYSZ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-bpf-device-filter.mdx?astroPropagatedAssets":"chunks/gpu-bpf-device-filter_BzITJ4R9.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-bpf-device-filter.mdx?astroPropagatedAssets":"chunks/gpu-bpf-device-filter_D5FDFv9f.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-bpf-device-filter.mdx":"chunks/gpu-bpf-device-filter_DWCb7MYS.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-bpf-device-filter.mdx":"chunks/gpu-bpf-device-filter_DmXhaWh9.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cant-init-nvml.mdx?astroPropagatedAssets":"chunks/gpu-cant-init-nvml_B0Q5UrMd.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cant-init-nvml.mdx":"chunks/gpu-cant-init-nvml_BCFV2CZX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cant-init-nvml.mdx":"chunks/gpu-cant-init-nvml_CGPPLR8K.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cant-init-nvml.mdx?astroPropagatedAssets":"chunks/gpu-cant-init-nvml_afpqAmYO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-no-driver.mdx?astroPropagatedAssets":"chunks/gpu-cdi-no-driver_BTgepYym.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-no-driver.mdx?astroPropagatedAssets":"chunks/gpu-cdi-no-driver_C2Mn43TB.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-no-driver.mdx":"chunks/gpu-cdi-no-driver_C_272WRO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-no-driver.mdx":"chunks/gpu-cdi-no-driver_Ch20cNEt.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-stale-spec.mdx?astroPropagatedAssets":"chunks/gpu-cdi-stale-spec_-CIk3WIk.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-stale-spec.mdx":"chunks/gpu-cdi-stale-spec_CIa7AVKb.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-stale-spec.mdx?astroPropagatedAssets":"chunks/gpu-cdi-stale-spec_CKAgGbcq.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-stale-spec.mdx":"chunks/gpu-cdi-stale-spec_CdM0TI9H.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-unresolvable.mdx":"chunks/gpu-cdi-unresolvable_By5PWX0p.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cdi-unresolvable.mdx?astroPropagatedAssets":"chunks/gpu-cdi-unresolvable_CHG3gISC.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-unresolvable.mdx":"chunks/gpu-cdi-unresolvable_DNrjBVk7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cdi-unresolvable.mdx?astroPropagatedAssets":"chunks/gpu-cdi-unresolvable_aQI903zq.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cgroup-devices-not-found.mdx?astroPropagatedAssets":"chunks/gpu-cgroup-devices-not-found_BR7Bz9sK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cgroup-devices-not-found.mdx?astroPropagatedAssets":"chunks/gpu-cgroup-devices-not-found_C1jm2Xlh.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cgroup-devices-not-found.mdx":"chunks/gpu-cgroup-devices-not-found_DvqpvPkv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cgroup-devices-not-found.mdx":"chunks/gpu-cgroup-devices-not-found_e0hDdzb9.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cli-unrecognized-option.mdx":"chunks/gpu-cli-unrecognized-option_BEkQlmjy.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cli-unrecognized-option.mdx?astroPropagatedAssets":"chunks/gpu-cli-unrecognized-option_CYWs4L1u.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cli-unrecognized-option.mdx":"chunks/gpu-cli-unrecognized-option_Cf-kohck.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cli-unrecognized-option.mdx?astroPropagatedAssets":"chunks/gpu-cli-unrecognized-option_xdDlPyFN.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-count-and-device-ids.mdx":"chunks/gpu-count-and-device-ids_BPO628eM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-count-and-device-ids.mdx?astroPropagatedAssets":"chunks/gpu-count-and-device-ids_CZ1vfw5B.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-count-and-device-ids.mdx?astroPropagatedAssets":"chunks/gpu-count-and-device-ids_CyIuhQgc.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-count-and-device-ids.mdx":"chunks/gpu-count-and-device-ids_bWSQrngV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-driver-insufficient.mdx":"chunks/gpu-cuda-driver-insufficient_BuK1B9H8.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cuda-driver-insufficient.mdx":"chunks/gpu-cuda-driver-insufficient_DFCu7L3R.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cuda-driver-insufficient.mdx?astroPropagatedAssets":"chunks/gpu-cuda-driver-insufficient_TlKz4KDE.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-driver-insufficient.mdx?astroPropagatedAssets":"chunks/gpu-cuda-driver-insufficient__NeEBRlq.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cuda-requirement.mdx":"chunks/gpu-cuda-requirement_CLac1Qys.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-requirement.mdx":"chunks/gpu-cuda-requirement_Dh4cyN-H.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-cuda-requirement.mdx?astroPropagatedAssets":"chunks/gpu-cuda-requirement_DzT1_Cem.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-cuda-requirement.mdx?astroPropagatedAssets":"chunks/gpu-cuda-requirement_c9sGGtVD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-device-handle-unknown.mdx":"chunks/gpu-device-handle-unknown_ClqHJ6Nc.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-device-handle-unknown.mdx":"chunks/gpu-device-handle-unknown_Cr2VeTaz.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-device-handle-unknown.mdx?astroPropagatedAssets":"chunks/gpu-device-handle-unknown_D4m-pVc2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-device-handle-unknown.mdx?astroPropagatedAssets":"chunks/gpu-device-handle-unknown_Dwrp13D3.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-driver-error-process-request.mdx?astroPropagatedAssets":"chunks/gpu-driver-error-process-request_BoXiiiwl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-driver-error-process-request.mdx?astroPropagatedAssets":"chunks/gpu-driver-error-process-request_D9ngfwaq.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-driver-error-process-request.mdx":"chunks/gpu-driver-error-process-request_DZDBNVIt.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-driver-error-process-request.mdx":"chunks/gpu-driver-error-process-request_w5YgtxAo.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-driver-library-mismatch.mdx":"chunks/gpu-driver-library-mismatch_6FnS79m-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-driver-library-mismatch.mdx?astroPropagatedAssets":"chunks/gpu-driver-library-mismatch_BJGD6Aar.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-driver-library-mismatch.mdx?astroPropagatedAssets":"chunks/gpu-driver-library-mismatch_Cdq9vA2e.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-driver-library-mismatch.mdx":"chunks/gpu-driver-library-mismatch_D8B9P52e.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-hook-binary-missing.mdx":"chunks/gpu-hook-binary-missing_7HHgxO_K.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-hook-binary-missing.mdx":"chunks/gpu-hook-binary-missing_B8Ws0EMs.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-hook-binary-missing.mdx?astroPropagatedAssets":"chunks/gpu-hook-binary-missing_CALhWEHU.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-hook-binary-missing.mdx?astroPropagatedAssets":"chunks/gpu-hook-binary-missing_CcDULfH_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-jetson-csv-hook.mdx":"chunks/gpu-jetson-csv-hook_19NNqIrK.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-jetson-csv-hook.mdx":"chunks/gpu-jetson-csv-hook_CFM7AswI.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-jetson-csv-hook.mdx?astroPropagatedAssets":"chunks/gpu-jetson-csv-hook_CZVlKMG0.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-jetson-csv-hook.mdx?astroPropagatedAssets":"chunks/gpu-jetson-csv-hook_DxywxQd7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-jetson-mount-file-exists.mdx?astroPropagatedAssets":"chunks/gpu-jetson-mount-file-exists_Bvmyp_X2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-jetson-mount-file-exists.mdx":"chunks/gpu-jetson-mount-file-exists_C0PaJf6d.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-jetson-mount-file-exists.mdx?astroPropagatedAssets":"chunks/gpu-jetson-mount-file-exists_CDC0ZBtk.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-jetson-mount-file-exists.mdx":"chunks/gpu-jetson-mount-file-exists_CEtKo5q9.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-ldcache-error.mdx?astroPropagatedAssets":"chunks/gpu-ldcache-error_B1CBwQgM.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-ldcache-error.mdx?astroPropagatedAssets":"chunks/gpu-ldcache-error_C7bsA5In.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-ldcache-error.mdx":"chunks/gpu-ldcache-error_DcZBSXH9.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-ldcache-error.mdx":"chunks/gpu-ldcache-error_llHg_Lk7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-lib-file-too-short.mdx?astroPropagatedAssets":"chunks/gpu-lib-file-too-short_2NSrr_0B.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-lib-file-too-short.mdx":"chunks/gpu-lib-file-too-short_B1Sjr5ig.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-lib-file-too-short.mdx":"chunks/gpu-lib-file-too-short_B2IXtCtu.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-lib-file-too-short.mdx?astroPropagatedAssets":"chunks/gpu-lib-file-too-short_x5YU7Gui.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-libcuda-not-found.mdx?astroPropagatedAssets":"chunks/gpu-libcuda-not-found_Cs0LmpBZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-libcuda-not-found.mdx?astroPropagatedAssets":"chunks/gpu-libcuda-not-found_DZUxRNMN.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-libcuda-not-found.mdx":"chunks/gpu-libcuda-not-found_DqieVaA0.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-libcuda-not-found.mdx":"chunks/gpu-libcuda-not-found__PG-pu3W.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-libnvidia-ml-not-found.mdx?astroPropagatedAssets":"chunks/gpu-libnvidia-ml-not-found_B0xsgEN1.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-libnvidia-ml-not-found.mdx":"chunks/gpu-libnvidia-ml-not-found_Bpd_TN2d.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-libnvidia-ml-not-found.mdx":"chunks/gpu-libnvidia-ml-not-found_CAZDxHVS.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-libnvidia-ml-not-found.mdx?astroPropagatedAssets":"chunks/gpu-libnvidia-ml-not-found_dXsJJrpy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-mount-file-exists-driver-in-image.mdx?astroPropagatedAssets":"chunks/gpu-mount-file-exists-driver-in-image_BLN10Xn2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-mount-file-exists-driver-in-image.mdx":"chunks/gpu-mount-file-exists-driver-in-image_DZdHqW3p.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-mount-file-exists-driver-in-image.mdx?astroPropagatedAssets":"chunks/gpu-mount-file-exists-driver-in-image_DbA8hAm6.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-mount-file-exists-driver-in-image.mdx":"chunks/gpu-mount-file-exists-driver-in-image_YafyA5LQ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-mount-operation-failed.mdx":"chunks/gpu-mount-operation-failed_BPbDIct9.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-mount-operation-failed.mdx":"chunks/gpu-mount-operation-failed_C0subXN5.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-mount-operation-failed.mdx?astroPropagatedAssets":"chunks/gpu-mount-operation-failed_CE2ActMX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-mount-operation-failed.mdx?astroPropagatedAssets":"chunks/gpu-mount-operation-failed_D_ui4c37.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-no-cuda-capable-device.mdx":"chunks/gpu-no-cuda-capable-device_C2NSJTTU.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-no-cuda-capable-device.mdx?astroPropagatedAssets":"chunks/gpu-no-cuda-capable-device_LwRJnBzK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-no-cuda-capable-device.mdx":"chunks/gpu-no-cuda-capable-device_nRux-ZkM.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-no-cuda-capable-device.mdx?astroPropagatedAssets":"chunks/gpu-no-cuda-capable-device_y3GicOTP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-no-device-driver.mdx?astroPropagatedAssets":"chunks/gpu-no-device-driver_B2mhYWbJ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-no-device-driver.mdx?astroPropagatedAssets":"chunks/gpu-no-device-driver_BzoDNSG6.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-no-device-driver.mdx":"chunks/gpu-no-device-driver_C04pSJ-6.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-no-device-driver.mdx":"chunks/gpu-no-device-driver_DehOylTU.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvidia-docker1-volume.mdx":"chunks/gpu-nvidia-docker1-volume_BSrY6Xg6.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvidia-docker1-volume.mdx?astroPropagatedAssets":"chunks/gpu-nvidia-docker1-volume_Byyq5yFH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvidia-docker1-volume.mdx?astroPropagatedAssets":"chunks/gpu-nvidia-docker1-volume_JxLrqCVD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvidia-docker1-volume.mdx":"chunks/gpu-nvidia-docker1-volume_Wjk9xZH6.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvidia-smi-no-libml.mdx?astroPropagatedAssets":"chunks/gpu-nvidia-smi-no-libml_CUCCs4hU.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvidia-smi-no-libml.mdx":"chunks/gpu-nvidia-smi-no-libml_DS3V7ulo.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvidia-smi-no-libml.mdx?astroPropagatedAssets":"chunks/gpu-nvidia-smi-no-libml_PnoTOlmA.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvidia-smi-no-libml.mdx":"chunks/gpu-nvidia-smi-no-libml_u-vIakn7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-detection-error.mdx":"chunks/gpu-nvml-detection-error_5dhbRKYV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-detection-error.mdx":"chunks/gpu-nvml-detection-error_C6ctVoCv.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-detection-error.mdx?astroPropagatedAssets":"chunks/gpu-nvml-detection-error_Uxc7TaWh.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-detection-error.mdx?astroPropagatedAssets":"chunks/gpu-nvml-detection-error_b6BjPUnU.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-driver-not-loaded.mdx?astroPropagatedAssets":"chunks/gpu-nvml-driver-not-loaded_CI4tKX9n.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-driver-not-loaded.mdx?astroPropagatedAssets":"chunks/gpu-nvml-driver-not-loaded_DKVaQD0O.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-driver-not-loaded.mdx":"chunks/gpu-nvml-driver-not-loaded_Da8cpnZ6.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-driver-not-loaded.mdx":"chunks/gpu-nvml-driver-not-loaded_dfftwLUi.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-unknown-error.mdx?astroPropagatedAssets":"chunks/gpu-nvml-unknown-error_9FByF0Kl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-unknown-error.mdx?astroPropagatedAssets":"chunks/gpu-nvml-unknown-error_BGeGsWNJ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-nvml-unknown-error.mdx":"chunks/gpu-nvml-unknown-error_BilLQk8i.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-nvml-unknown-error.mdx":"chunks/gpu-nvml-unknown-error_DWnPVlr2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-runtime-binary-missing.mdx?astroPropagatedAssets":"chunks/gpu-runtime-binary-missing_Bzec5fpf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-runtime-binary-missing.mdx?astroPropagatedAssets":"chunks/gpu-runtime-binary-missing_CKff26Dg.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-runtime-binary-missing.mdx":"chunks/gpu-runtime-binary-missing_DPiqwwC7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-runtime-binary-missing.mdx":"chunks/gpu-runtime-binary-missing_UIA-xanU.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-runtime-did-not-terminate.mdx?astroPropagatedAssets":"chunks/gpu-runtime-did-not-terminate_11a1-pD3.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-runtime-did-not-terminate.mdx?astroPropagatedAssets":"chunks/gpu-runtime-did-not-terminate_CwhwxK-O.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-runtime-did-not-terminate.mdx":"chunks/gpu-runtime-did-not-terminate_TGEJeJ0v.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-runtime-did-not-terminate.mdx":"chunks/gpu-runtime-did-not-terminate_bg-6odBf.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-torch-no-driver.mdx?astroPropagatedAssets":"chunks/gpu-torch-no-driver_BCv3ZGfW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-torch-no-driver.mdx?astroPropagatedAssets":"chunks/gpu-torch-no-driver_BGPdTxKp.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-torch-no-driver.mdx":"chunks/gpu-torch-no-driver_DU0y-JZQ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-torch-no-driver.mdx":"chunks/gpu-torch-no-driver_Dy21iBYH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-device.mdx?astroPropagatedAssets":"chunks/gpu-unknown-device_BLWCo_oL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-device.mdx":"chunks/gpu-unknown-device_DorD52TX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-device.mdx?astroPropagatedAssets":"chunks/gpu-unknown-device_jv_Kct31.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-device.mdx":"chunks/gpu-unknown-device_o816-8rd.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-flag-gpus.mdx?astroPropagatedAssets":"chunks/gpu-unknown-flag-gpus_1c8r0dd_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-flag-gpus.mdx":"chunks/gpu-unknown-flag-gpus_BGaF29om.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-flag-gpus.mdx?astroPropagatedAssets":"chunks/gpu-unknown-flag-gpus_DvMU2AJS.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-flag-gpus.mdx":"chunks/gpu-unknown-flag-gpus_QeC2jII2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-runtime-nvidia.mdx?astroPropagatedAssets":"chunks/gpu-unknown-runtime-nvidia_BfZlE2sq.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-runtime-nvidia.mdx":"chunks/gpu-unknown-runtime-nvidia_C3m2awBG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unknown-runtime-nvidia.mdx?astroPropagatedAssets":"chunks/gpu-unknown-runtime-nvidia_CLz6DvIn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unknown-runtime-nvidia.mdx":"chunks/gpu-unknown-runtime-nvidia_FIYfX2ab.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unsupported-driver-combination.mdx":"chunks/gpu-unsupported-driver-combination_BfVxGKaV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unsupported-driver-combination.mdx?astroPropagatedAssets":"chunks/gpu-unsupported-driver-combination_CY5t-m9H.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-unsupported-driver-combination.mdx?astroPropagatedAssets":"chunks/gpu-unsupported-driver-combination_DgOA0nWl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-unsupported-driver-combination.mdx":"chunks/gpu-unsupported-driver-combination_Dly6OM4s.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-wsl-no-adapters.mdx?astroPropagatedAssets":"chunks/gpu-wsl-no-adapters_BGc1vr_E.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/gpu-wsl-no-adapters.mdx":"chunks/gpu-wsl-no-adapters_D3AE4xS8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-wsl-no-adapters.mdx?astroPropagatedAssets":"chunks/gpu-wsl-no-adapters_DOF9ae0r.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/gpu-wsl-no-adapters.mdx":"chunks/gpu-wsl-no-adapters_FvCK9H7D.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/gpus-in-containers.mdx":"chunks/gpus-in-containers_B9DdwyhN.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/gpus-in-containers.mdx":"chunks/gpus-in-containers_BHRuqtSA.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/gpus-in-containers.mdx?astroPropagatedAssets":"chunks/gpus-in-containers_Duh_mtKn.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/gpus-in-containers.mdx?astroPropagatedAssets":"chunks/gpus-in-containers_bWOVQVWk.mjs","\u0000virtual:astro:page:src/site/pages/home@_@astro":"chunks/home_BVCV2Wmg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/how-names-resolve.mdx":"chunks/how-names-resolve_CyI5rPNV.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/how-names-resolve.mdx?astroPropagatedAssets":"chunks/how-names-resolve_DPY211UJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/how-names-resolve.mdx":"chunks/how-names-resolve_Y3SNYaNb.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/how-names-resolve.mdx?astroPropagatedAssets":"chunks/how-names-resolve_lRWPob-j.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-invalid-reference.mdx":"chunks/image-invalid-reference_C7JsEg_O.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-invalid-reference.mdx?astroPropagatedAssets":"chunks/image-invalid-reference_CpJUq6UI.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-invalid-reference.mdx":"chunks/image-invalid-reference_DpJ5n1_j.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-invalid-reference.mdx?astroPropagatedAssets":"chunks/image-invalid-reference_L2ed7Yr5.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-layer-does-not-exist.mdx?astroPropagatedAssets":"chunks/image-layer-does-not-exist_BiTvVw42.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-layer-does-not-exist.mdx?astroPropagatedAssets":"chunks/image-layer-does-not-exist_Dv9tomaZ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-layer-does-not-exist.mdx":"chunks/image-layer-does-not-exist_o2gM7LzL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-layer-does-not-exist.mdx":"chunks/image-layer-does-not-exist_umvA801x.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/image-layers.mdx?astroPropagatedAssets":"chunks/image-layers_-JJIq15a.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/image-layers.mdx":"chunks/image-layers_BV2ADF76.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/image-layers.mdx":"chunks/image-layers_BmjGeMri.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/image-layers.mdx?astroPropagatedAssets":"chunks/image-layers_Du1O4fKp.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-load-not-an-archive.mdx?astroPropagatedAssets":"chunks/image-load-not-an-archive_B6r9to2v.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-load-not-an-archive.mdx":"chunks/image-load-not-an-archive_BZx0zUjl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-load-not-an-archive.mdx":"chunks/image-load-not-an-archive_CKt1mKIh.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-load-not-an-archive.mdx?astroPropagatedAssets":"chunks/image-load-not-an-archive_Dc863VrQ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-no-such.mdx":"chunks/image-no-such_BhmTjNzi.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-no-such.mdx":"chunks/image-no-such_DTtXsAw2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-no-such.mdx?astroPropagatedAssets":"chunks/image-no-such_DX3l_4us.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-no-such.mdx?astroPropagatedAssets":"chunks/image-no-such_DrqWoEH4.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-platform-mismatch.mdx":"chunks/image-platform-mismatch_-MA8MNev.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-platform-mismatch.mdx?astroPropagatedAssets":"chunks/image-platform-mismatch_CJavG5xd.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-platform-mismatch.mdx?astroPropagatedAssets":"chunks/image-platform-mismatch_D7eA4WGH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-platform-mismatch.mdx":"chunks/image-platform-mismatch_kdo-nSSf.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-register-layer-eof.mdx":"chunks/image-register-layer-eof_BhTLRI7M.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-register-layer-eof.mdx":"chunks/image-register-layer-eof_C3QMsN2R.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-register-layer-eof.mdx?astroPropagatedAssets":"chunks/image-register-layer-eof_CXV4s-Ry.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-register-layer-eof.mdx?astroPropagatedAssets":"chunks/image-register-layer-eof_t4lsdIVW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-child-images.mdx":"chunks/image-rm-child-images_C8t-d8Nl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-child-images.mdx?astroPropagatedAssets":"chunks/image-rm-child-images_DTJhSFLK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-child-images.mdx?astroPropagatedAssets":"chunks/image-rm-child-images_DVC7Mjlr.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-child-images.mdx":"chunks/image-rm-child-images_DVD6GyVz.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-in-use.mdx?astroPropagatedAssets":"chunks/image-rm-in-use_C66hhg5Q.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-in-use.mdx":"chunks/image-rm-in-use_C_LMAQSb.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-in-use.mdx?astroPropagatedAssets":"chunks/image-rm-in-use_Dcdjougy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-in-use.mdx":"chunks/image-rm-in-use_jE1qUkiJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-multiple-references.mdx":"chunks/image-rm-multiple-references_D_ZeoqLx.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-multiple-references.mdx?astroPropagatedAssets":"chunks/image-rm-multiple-references_DwWe3s7r.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-rm-multiple-references.mdx?astroPropagatedAssets":"chunks/image-rm-multiple-references_aEejasiQ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-rm-multiple-references.mdx":"chunks/image-rm-multiple-references_dKQsc0Rp.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-tar-relocation-error.mdx?astroPropagatedAssets":"chunks/image-tar-relocation-error_C0MlTwdy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-tar-relocation-error.mdx":"chunks/image-tar-relocation-error_CPbLA1KN.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/image-tar-relocation-error.mdx?astroPropagatedAssets":"chunks/image-tar-relocation-error_Dv7LzINT.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/image-tar-relocation-error.mdx":"chunks/image-tar-relocation-error_eNPT_8G6.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/images.mdx":"chunks/images_BHdItQK0.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/images.mdx?astroPropagatedAssets":"chunks/images_C1z1ihdd.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/images.mdx?astroPropagatedAssets":"chunks/images__QmDmE2B.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/images.mdx":"chunks/images_yBfdk3yz.mjs","\u0000virtual:astro:page:node_modules/@astrojs/starlight/dist/routes/static/index@_@astro":"chunks/index_R96apWeB.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-docker-command-not-found.mdx?astroPropagatedAssets":"chunks/install-docker-command-not-found_0HZnRGwi.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-docker-command-not-found.mdx":"chunks/install-docker-command-not-found_BPBWcyuF.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-docker-command-not-found.mdx?astroPropagatedAssets":"chunks/install-docker-command-not-found_CGHC0VHW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-docker-command-not-found.mdx":"chunks/install-docker-command-not-found_CWTuEevv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-gpg-no-pubkey.mdx":"chunks/install-gpg-no-pubkey_Bd3X0ZTG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-gpg-no-pubkey.mdx":"chunks/install-gpg-no-pubkey_CKOBjpyb.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-gpg-no-pubkey.mdx?astroPropagatedAssets":"chunks/install-gpg-no-pubkey_CeLb255H.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-gpg-no-pubkey.mdx?astroPropagatedAssets":"chunks/install-gpg-no-pubkey_CySslROa.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-no-nvidia-toolkit.mdx?astroPropagatedAssets":"chunks/install-no-nvidia-toolkit_1aP7TAUh.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-no-nvidia-toolkit.mdx?astroPropagatedAssets":"chunks/install-no-nvidia-toolkit_BReN_kiD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-no-nvidia-toolkit.mdx":"chunks/install-no-nvidia-toolkit_BVkNGVN8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-no-nvidia-toolkit.mdx":"chunks/install-no-nvidia-toolkit_b8VWmKfW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-nvidia-unsupported-dist.mdx":"chunks/install-nvidia-unsupported-dist_BBsNKOlT.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-nvidia-unsupported-dist.mdx?astroPropagatedAssets":"chunks/install-nvidia-unsupported-dist_Cupwk500.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-nvidia-unsupported-dist.mdx?astroPropagatedAssets":"chunks/install-nvidia-unsupported-dist_DYr1Z0VJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-nvidia-unsupported-dist.mdx":"chunks/install-nvidia-unsupported-dist_aJx7XpRm.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-package-conflict.mdx?astroPropagatedAssets":"chunks/install-package-conflict_B0WkqAEE.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-package-conflict.mdx":"chunks/install-package-conflict_BN6o6yoZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-package-conflict.mdx?astroPropagatedAssets":"chunks/install-package-conflict_C5dKfUhr.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-package-conflict.mdx":"chunks/install-package-conflict_CoOq6FfP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-repo-404.mdx?astroPropagatedAssets":"chunks/install-repo-404_BLWN4eju.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/install-repo-404.mdx":"chunks/install-repo-404_BLzCVhFq.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-repo-404.mdx?astroPropagatedAssets":"chunks/install-repo-404_C7feljA3.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/install-repo-404.mdx":"chunks/install-repo-404_wcbLoaq0.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/install-ubuntu.mdx?astroPropagatedAssets":"chunks/install-ubuntu_B4nNYLMZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/install-ubuntu.mdx":"chunks/install-ubuntu_BU_WNVti.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/install-ubuntu.mdx":"chunks/install-ubuntu_BoKFaB0f.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/install-ubuntu.mdx?astroPropagatedAssets":"chunks/install-ubuntu_Ci3I1M_x.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/ja.mdx":"chunks/ja_-6um4iaK.mjs","/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/ja.mdx?astroPropagatedAssets":"chunks/ja_-yGN0gYu.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/ja.mdx":"chunks/ja_1iKQ9HHr.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/ja.mdx?astroPropagatedAssets":"chunks/ja_1ix9bVBX.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/ja.mdx?astroPropagatedAssets":"chunks/ja_2ysJjm5f.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/ja.mdx":"chunks/ja_3lTjhhkP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/ja.mdx?astroPropagatedAssets":"chunks/ja_4gK1zsOU.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/ja.mdx":"chunks/ja_4tuXmRm5.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/ja.mdx":"chunks/ja_6WqWIcb7.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/ja.mdx":"chunks/ja_7QrLsk4u.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/ja.mdx?astroPropagatedAssets":"chunks/ja_7b5hv9Ll.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-not-running/ja.mdx":"chunks/ja_8eeIWKmv.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/ja.mdx":"chunks/ja_8rnxcPDm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/ja.mdx":"chunks/ja_9eqMIxPX.mjs","/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/ja.mdx?astroPropagatedAssets":"chunks/ja_AVxCWH5k.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/ja.mdx":"chunks/ja_B-dNfXNU.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/ja.mdx":"chunks/ja_B21m-F2r.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/ja.mdx":"chunks/ja_B4iVKaGD.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/ja.mdx?astroPropagatedAssets":"chunks/ja_B5LLJWhi.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/ja.mdx":"chunks/ja_B5aBakXg.mjs","/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/ja.mdx?astroPropagatedAssets":"chunks/ja_B64kiwst.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/ja.mdx?astroPropagatedAssets":"chunks/ja_B7JoJ1qS.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/ja.mdx":"chunks/ja_B7dJoRFf.mjs","/tmp/w7/s5/hatoba/runbooks/docker-without-sudo/ja.mdx":"chunks/ja_B7qvE3T-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/ja.mdx":"chunks/ja_B9XVvhzp.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/ja.mdx":"chunks/ja_B9_mzv_m.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/ja.mdx":"chunks/ja_BAH_YTzr.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/ja.mdx":"chunks/ja_BCERHax_.mjs","/tmp/w7/s5/hatoba/runbooks/volume-backup/ja.mdx":"chunks/ja_BCkEe_la.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/ja.mdx":"chunks/ja_BFnd6fsb.mjs","/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/ja.mdx?astroPropagatedAssets":"chunks/ja_BIfE507z.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/ja.mdx":"chunks/ja_BKhsvC8F.mjs","/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/ja.mdx?astroPropagatedAssets":"chunks/ja_BKvtVUYi.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/ja.mdx?astroPropagatedAssets":"chunks/ja_BLKc5ocU.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/ja.mdx":"chunks/ja_BLvWbbQL.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/ja.mdx":"chunks/ja_BNxCH1q6.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/ja.mdx":"chunks/ja_BOdX18Qx.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/ja.mdx?astroPropagatedAssets":"chunks/ja_BPEfBz9i.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/ja.mdx?astroPropagatedAssets":"chunks/ja_BQRElgVd.mjs","/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/ja.mdx?astroPropagatedAssets":"chunks/ja_BSrMjdmW.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-clone3/ja.mdx":"chunks/ja_BUmS8Anc.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/ja.mdx":"chunks/ja_BV6XARqE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/ja.mdx":"chunks/ja_BVD-sh0a.mjs","/tmp/w7/s5/hatoba/runbooks/first-container/ja.mdx":"chunks/ja_BVzEIGpr.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/ja.mdx?astroPropagatedAssets":"chunks/ja_BYdKnAbN.mjs","/tmp/w7/s5/hatoba/runbooks/recursive-read-only/ja.mdx?astroPropagatedAssets":"chunks/ja_BZPG_cto.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_BZh6-dvu.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/ja.mdx?astroPropagatedAssets":"chunks/ja_BcE9-eGI.mjs","/tmp/w7/s5/hatoba/runbooks/data-outlives-container/ja.mdx":"chunks/ja_BcrqB0Ky.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-toomanyrequests/ja.mdx?astroPropagatedAssets":"chunks/ja_BedCPxno.mjs","/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/ja.mdx?astroPropagatedAssets":"chunks/ja_Bgb3EanH.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/ja.mdx?astroPropagatedAssets":"chunks/ja_BkOcRo0W.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/ja.mdx?astroPropagatedAssets":"chunks/ja_BkS8R2F6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-gpg-no-pubkey/ja.mdx?astroPropagatedAssets":"chunks/ja_BkjtPBdK.mjs","/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/ja.mdx":"chunks/ja_Bkx9QC_t.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-unknown-error/ja.mdx?astroPropagatedAssets":"chunks/ja_Bl6pSm0E.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-bind-source-missing/ja.mdx":"chunks/ja_BlqU-V-a.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-legacy/ja.mdx?astroPropagatedAssets":"chunks/ja_Bm09VOxP.mjs","/tmp/w7/s5/hatoba/runbooks/default-runtime-nvidia/ja.mdx":"chunks/ja_BnOg6T2F.mjs","/tmp/w7/s5/hatoba/runbooks/images-tidy/ja.mdx":"chunks/ja_BnPqhxnu.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-repo-404/ja.mdx?astroPropagatedAssets":"chunks/ja_Bot051uo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/ja.mdx":"chunks/ja_Bpb4lomY.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-runtime-nvidia/ja.mdx?astroPropagatedAssets":"chunks/ja_BrEFSPqH.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/ja.mdx":"chunks/ja_Bt5Kptq9.mjs","/tmp/w7/s5/hatoba/runbooks/runtimes-and-reload/ja.mdx":"chunks/ja_Bty2IDxo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/ja.mdx":"chunks/ja_ButAEyNl.mjs","/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/ja.mdx?astroPropagatedAssets":"chunks/ja_BvC9xcp_.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-137/ja.mdx":"chunks/ja_BvDWneah.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/ja.mdx?astroPropagatedAssets":"chunks/ja_BwpY-_Pr.mjs","/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/ja.mdx?astroPropagatedAssets":"chunks/ja_Bx9lft3f.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-no-device-driver/ja.mdx?astroPropagatedAssets":"chunks/ja_BxZRvBB8.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/ja.mdx":"chunks/ja_BzO-nrDC.mjs","/tmp/w7/s5/hatoba/runbooks/port-already-allocated/ja.mdx?astroPropagatedAssets":"chunks/ja_C-CWtWUS.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-duplicate-flag/ja.mdx?astroPropagatedAssets":"chunks/ja_C29feA62.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/ja.mdx?astroPropagatedAssets":"chunks/ja_C2LZZWGd.mjs","/tmp/w7/s5/hatoba/runbooks/compose-two-networks/ja.mdx?astroPropagatedAssets":"chunks/ja_C48rHBYZ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-library-mismatch/ja.mdx":"chunks/ja_C4DEO8me.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/ja.mdx":"chunks/ja_C4JpQabr.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/ja.mdx":"chunks/ja_C5_FyHor.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-file-invalid/ja.mdx?astroPropagatedAssets":"chunks/ja_C5oxm1FP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/ja.mdx":"chunks/ja_C6HKcJ31.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/ja.mdx":"chunks/ja_C6mz5gzm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-exit-127/ja.mdx":"chunks/ja_C7S_-vxX.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/ja.mdx":"chunks/ja_C7lRIZ-P.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/ja.mdx":"chunks/ja_CCF8F46W.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/ja.mdx":"chunks/ja_CDBJSdYq.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-name-conflict/ja.mdx?astroPropagatedAssets":"chunks/ja_CExES_O8.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-permission-denied/ja.mdx?astroPropagatedAssets":"chunks/ja_CGeC-P2E.mjs","/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/ja.mdx?astroPropagatedAssets":"chunks/ja_CHw31W08.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-network-controller/ja.mdx?astroPropagatedAssets":"chunks/ja_CIDsHwZP.mjs","/tmp/w7/s5/hatoba/runbooks/images-tidy/ja.mdx?astroPropagatedAssets":"chunks/ja_CJ76SQq9.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-service-failed/ja.mdx?astroPropagatedAssets":"chunks/ja_CJJ2DoEx.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/ja.mdx?astroPropagatedAssets":"chunks/ja_CKhZ_nnP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/ja.mdx":"chunks/ja_CLNRmSJn.mjs","/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/ja.mdx":"chunks/ja_CNSlloOa.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-docker-info/ja.mdx":"chunks/ja_CPD7THRD.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/ja.mdx":"chunks/ja_CPl-akHw.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-address-in-use/ja.mdx?astroPropagatedAssets":"chunks/ja_CScIAgyQ.mjs","/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/ja.mdx?astroPropagatedAssets":"chunks/ja_CTWSh7Ve.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-orphans/ja.mdx?astroPropagatedAssets":"chunks/ja_CU9EHYvO.mjs","/tmp/w7/s5/hatoba/runbooks/drill-storage-driver-not-supported/ja.mdx":"chunks/ja_CVjIYmeW.mjs","/tmp/w7/s5/hatoba/runbooks/tmpfs-in-memory/ja.mdx":"chunks/ja_C_chrhR8.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-unknown-device/ja.mdx":"chunks/ja_C_jK1VQ6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-dockerfile-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_CbMRnLwS.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-format-error/ja.mdx?astroPropagatedAssets":"chunks/ja_Cc0uAjad.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_CcD2nCLO.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-pthread-create/ja.mdx":"chunks/ja_CdTFC00a.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/ja.mdx?astroPropagatedAssets":"chunks/ja_Ceit9zQ9.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-client-api-too-old/ja.mdx?astroPropagatedAssets":"chunks/ja_CfXxuYUE.mjs","/tmp/w7/s5/hatoba/runbooks/compose-first-project/ja.mdx":"chunks/ja_CgJiBpPH.mjs","/tmp/w7/s5/hatoba/runbooks/architecture-tour/ja.mdx?astroPropagatedAssets":"chunks/ja_CgfxDGfA.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/ja.mdx?astroPropagatedAssets":"chunks/ja_Cgxj0OgV.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/ja.mdx?astroPropagatedAssets":"chunks/ja_ChNqwcyy.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/ja.mdx":"chunks/ja_ChQF_5Y-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/ja.mdx":"chunks/ja_CjbPIsaM.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-active-endpoints/ja.mdx":"chunks/ja_CkGb_X2H.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/ja.mdx?astroPropagatedAssets":"chunks/ja_ClPb-ruX.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-pid-file-found/ja.mdx":"chunks/ja_Cm96zcL3.mjs","/tmp/w7/s5/hatoba/runbooks/port-already-allocated/ja.mdx":"chunks/ja_Cn70_DY2.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/ja.mdx":"chunks/ja_CofXASQW.mjs","/tmp/w7/s5/hatoba/runbooks/volumes-from-create-to-rm/ja.mdx?astroPropagatedAssets":"chunks/ja_CpjEhKNN.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-input-not-a-tty/ja.mdx?astroPropagatedAssets":"chunks/ja_CtXpRbKj.mjs","/tmp/w7/s5/hatoba/runbooks/architecture-tour/ja.mdx":"chunks/ja_Cu-rcM0_.mjs","/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/ja.mdx?astroPropagatedAssets":"chunks/ja_Cw1gfGpu.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-mount-not-permitted/ja.mdx?astroPropagatedAssets":"chunks/ja_CzXVi41B.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvml-detection-error/ja.mdx":"chunks/ja_D-K__EjA.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-iptables-no-chain/ja.mdx":"chunks/ja_D-rWPpFh.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-bpf-device-filter/ja.mdx?astroPropagatedAssets":"chunks/ja_D0Yg1JkY.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-nvidia-smi-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_D0d4sCzq.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-manifest-unknown/ja.mdx?astroPropagatedAssets":"chunks/ja_D12B1h7n.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cdi-unresolvable/ja.mdx":"chunks/ja_D1RR8S5L.mjs","/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/ja.mdx?astroPropagatedAssets":"chunks/ja_D2Iz9RAM.mjs","/tmp/w7/s5/hatoba/runbooks/layers-grow/ja.mdx":"chunks/ja_D2gD0oRq.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_D3-f78Cu.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/ja.mdx?astroPropagatedAssets":"chunks/ja_D37GxMqo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-run-unable-to-find-user/ja.mdx?astroPropagatedAssets":"chunks/ja_D5BeVVJo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-stat-no-such-file/ja.mdx?astroPropagatedAssets":"chunks/ja_D6UV-tZE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/ja.mdx?astroPropagatedAssets":"chunks/ja_D6f38WGY.mjs","/tmp/w7/s5/hatoba/runbooks/data-outlives-container/ja.mdx?astroPropagatedAssets":"chunks/ja_D76VV6Cx.mjs","/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/ja.mdx?astroPropagatedAssets":"chunks/ja_DAtbVjqr.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/ja.mdx":"chunks/ja_DBWBLHG1.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-runtimes-rename/ja.mdx?astroPropagatedAssets":"chunks/ja_DFnK9jw7.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-no-available-pool/ja.mdx?astroPropagatedAssets":"chunks/ja_DGLF9Y6L.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/ja.mdx":"chunks/ja_DGclC5iA.mjs","/tmp/w7/s5/hatoba/runbooks/drill-seccomp-profile-decode/ja.mdx?astroPropagatedAssets":"chunks/ja_DKqwF1ea.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-rm-in-use/ja.mdx":"chunks/ja_DNFbOvw2.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/ja.mdx?astroPropagatedAssets":"chunks/ja_DPpVC8cx.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/ja.mdx?astroPropagatedAssets":"chunks/ja_DSFD5mRa.mjs","/tmp/w7/s5/hatoba/runbooks/shim-runtimes-kata/ja.mdx":"chunks/ja_DT7gkSEV.mjs","/tmp/w7/s5/hatoba/runbooks/drill-volume-in-use/ja.mdx":"chunks/ja_DTtIzwUK.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/ja.mdx?astroPropagatedAssets":"chunks/ja_DUBGChcr.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/ja.mdx?astroPropagatedAssets":"chunks/ja_DUiNAi9W.mjs","/tmp/w7/s5/hatoba/runbooks/dockerfile-every-instruction/ja.mdx":"chunks/ja_DV4c7ezu.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-cuda-requirement/ja.mdx":"chunks/ja_DXURcMX2.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-containerd-timeout/ja.mdx?astroPropagatedAssets":"chunks/ja_DYEZG8Bf.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/ja.mdx":"chunks/ja_DYm9RAv6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-driver-not-loaded/ja.mdx":"chunks/ja_DYuIC_aP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/ja.mdx?astroPropagatedAssets":"chunks/ja_D_rpN4wn.mjs","/tmp/w7/s5/hatoba/runbooks/drill-image-invalid-reference/ja.mdx?astroPropagatedAssets":"chunks/ja_DbHldsnv.mjs","/tmp/w7/s5/hatoba/runbooks/volume-backup/ja.mdx?astroPropagatedAssets":"chunks/ja_DblDlTng.mjs","/tmp/w7/s5/hatoba/runbooks/networks-bridge-host-none/ja.mdx":"chunks/ja_Dd3fiWHY.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libnvidia-ml-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_DdGxHH-J.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-clone3/ja.mdx?astroPropagatedAssets":"chunks/ja_DfAgOiqR.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-ldcache-error/ja.mdx":"chunks/ja_DfPhGOh1.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-wrong-type/ja.mdx":"chunks/ja_DgiBG16R.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/ja.mdx":"chunks/ja_DgrOmMww.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/ja.mdx":"chunks/ja_Di3wT7PR.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/ja.mdx?astroPropagatedAssets":"chunks/ja_DjXUVkpT.mjs","/tmp/w7/s5/hatoba/runbooks/drill-dns-name-resolution/ja.mdx":"chunks/ja_DjwfvrJ4.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-permission-denied/ja.mdx":"chunks/ja_Djy0AWjW.mjs","/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/ja.mdx":"chunks/ja_DkSiUKX1.mjs","/tmp/w7/s5/hatoba/runbooks/jetson-pin-older-docker/ja.mdx?astroPropagatedAssets":"chunks/ja_DleYD9MG.mjs","/tmp/w7/s5/hatoba/runbooks/compose-two-networks/ja.mdx":"chunks/ja_DlqhbrvJ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/ja.mdx?astroPropagatedAssets":"chunks/ja_DpVwkTuG.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-docker-command-not-found/ja.mdx":"chunks/ja_DqnifrrP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/ja.mdx?astroPropagatedAssets":"chunks/ja_DrJXdMF6.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-package-conflict/ja.mdx?astroPropagatedAssets":"chunks/ja_DsbaETnc.mjs","/tmp/w7/s5/hatoba/runbooks/drill-container-no-such/ja.mdx?astroPropagatedAssets":"chunks/ja_DstWGBYf.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/ja.mdx":"chunks/ja_DsxvWZeh.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-no-matching-manifest/ja.mdx":"chunks/ja_DvlQjLM3.mjs","/tmp/w7/s5/hatoba/runbooks/container-life/ja.mdx":"chunks/ja_Dwt8pbvV.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/ja.mdx":"chunks/ja_DxxBijAa.mjs","/tmp/w7/s5/hatoba/runbooks/layers-grow/ja.mdx?astroPropagatedAssets":"chunks/ja_DycAhz4o.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-cannot-connect/ja.mdx":"chunks/ja_EKJa9Ef5.mjs","/tmp/w7/s5/hatoba/runbooks/bind-mount-live-edit/ja.mdx":"chunks/ja_Ek1k6eSC.mjs","/tmp/w7/s5/hatoba/runbooks/runtime-wrapper-scripts/ja.mdx":"chunks/ja_FEBVRqG4.mjs","/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/ja.mdx":"chunks/ja_HIhyRWGK.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-user-process-no-such-file/ja.mdx":"chunks/ja_HSr89II-.mjs","/tmp/w7/s5/hatoba/runbooks/recursive-read-only/ja.mdx":"chunks/ja_HTa_QoBs.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-hook-binary-missing/ja.mdx?astroPropagatedAssets":"chunks/ja_HwfMtwUp.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-unknown-directive/ja.mdx":"chunks/ja_IkzO0Kqm.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/ja.mdx?astroPropagatedAssets":"chunks/ja_KwPRzDE6.mjs","/tmp/w7/s5/hatoba/runbooks/engine-api-with-curl/ja.mdx?astroPropagatedAssets":"chunks/ja_L969C0eA.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/ja.mdx?astroPropagatedAssets":"chunks/ja_MuTSkUpd.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-nvidia-toolkit/ja.mdx":"chunks/ja_OId9ypDP.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-copy-not-found/ja.mdx":"chunks/ja_OejlN8fo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-permission-denied-sock/ja.mdx?astroPropagatedAssets":"chunks/ja_R3V3EAIj.mjs","/tmp/w7/s5/hatoba/runbooks/gpu-lab-cdi/ja.mdx?astroPropagatedAssets":"chunks/ja_RJxZacTq.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-mount-requires-buildkit/ja.mdx?astroPropagatedAssets":"chunks/ja_RMqdk-ct.mjs","/tmp/w7/s5/hatoba/runbooks/drill-sysctl-max-map-count/ja.mdx":"chunks/ja_ReSCRXIx.mjs","/tmp/w7/s5/hatoba/runbooks/drill-install-no-docker-ce/ja.mdx":"chunks/ja_RhKuokd6.mjs","/tmp/w7/s5/hatoba/runbooks/compose-first-project/ja.mdx?astroPropagatedAssets":"chunks/ja_TW4jTKmR.mjs","/tmp/w7/s5/hatoba/runbooks/publish-ports/ja.mdx?astroPropagatedAssets":"chunks/ja_Um9NVOpz.mjs","/tmp/w7/s5/hatoba/runbooks/drill-exec-not-found-in-path/ja.mdx?astroPropagatedAssets":"chunks/ja_Wnf6fvHy.mjs","/tmp/w7/s5/hatoba/runbooks/drill-build-run-nonzero/ja.mdx":"chunks/ja_XnwELbAd.mjs","/tmp/w7/s5/hatoba/runbooks/drill-disk-no-space-left/ja.mdx?astroPropagatedAssets":"chunks/ja_Xvb2CVAb.mjs","/tmp/w7/s5/hatoba/runbooks/publish-ports/ja.mdx":"chunks/ja_YW3kupW3.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/ja.mdx?astroPropagatedAssets":"chunks/ja_bYFBcjm-.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-pull-access-denied/ja.mdx":"chunks/ja_ditF41Sk.mjs","/tmp/w7/s5/hatoba/runbooks/drill-registry-unauthorized/ja.mdx":"chunks/ja_efUc7k_P.mjs","/tmp/w7/s5/hatoba/runbooks/container-life/ja.mdx?astroPropagatedAssets":"chunks/ja_fTudk-SL.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-veth-pair-not-supported/ja.mdx?astroPropagatedAssets":"chunks/ja_hPGSt1xg.mjs","/tmp/w7/s5/hatoba/runbooks/drill-runtime-unknown/ja.mdx?astroPropagatedAssets":"chunks/ja_i07i_zj8.mjs","/tmp/w7/s5/hatoba/runbooks/drill-port-cannot-assign-address/ja.mdx?astroPropagatedAssets":"chunks/ja_ky9HEcb2.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-dependency-unhealthy/ja.mdx":"chunks/ja_megWtO-T.mjs","/tmp/w7/s5/hatoba/runbooks/containers-talk-by-name/ja.mdx":"chunks/ja_niarE59d.mjs","/tmp/w7/s5/hatoba/runbooks/first-container/ja.mdx?astroPropagatedAssets":"chunks/ja_p-auE2vE.mjs","/tmp/w7/s5/hatoba/runbooks/drill-daemon-json-invalid-syntax/ja.mdx?astroPropagatedAssets":"chunks/ja_p1u88wGG.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-invalid-volume-spec/ja.mdx?astroPropagatedAssets":"chunks/ja_p5pIuQBX.mjs","/tmp/w7/s5/hatoba/runbooks/install-docker-ubuntu/ja.mdx":"chunks/ja_q2_astSo.mjs","/tmp/w7/s5/hatoba/runbooks/drill-mount-dir-onto-file/ja.mdx?astroPropagatedAssets":"chunks/ja_rASiwntQ.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-no-config-file/ja.mdx":"chunks/ja_raWxF0Kz.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-libcuda-not-found/ja.mdx?astroPropagatedAssets":"chunks/ja_seyeOw2x.mjs","/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/ja.mdx?astroPropagatedAssets":"chunks/ja_tqzJSJpz.mjs","/tmp/w7/s5/hatoba/runbooks/drill-compose-variable-not-set/ja.mdx?astroPropagatedAssets":"chunks/ja_x4IqCyrG.mjs","/tmp/w7/s5/hatoba/runbooks/drill-old-kernel-rro/ja.mdx":"chunks/ja_yccak3rV.mjs","/tmp/w7/s5/hatoba/runbooks/drill-network-bridge-nf-disabled/ja.mdx":"chunks/ja_z109q4oU.mjs","/tmp/w7/s5/hatoba/runbooks/drill-gpu-jetson-csv-hook/ja.mdx":"chunks/ja_zr7SgZvI.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/jetson-clone3.mdx":"chunks/jetson-clone3_BM7OY9uF.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/jetson-clone3.mdx?astroPropagatedAssets":"chunks/jetson-clone3_CAXGF2z7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/jetson-clone3.mdx":"chunks/jetson-clone3_DTFY00Gs.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/jetson-clone3.mdx?astroPropagatedAssets":"chunks/jetson-clone3_DkWsr_s-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/lab.mdx":"chunks/lab_AueY5beo.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/lab.mdx":"chunks/lab_BmmSHHks.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/lab.mdx?astroPropagatedAssets":"chunks/lab_Cy_qHYt4.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/lab.mdx?astroPropagatedAssets":"chunks/lab_kvhBJRSh.mjs","\u0000virtual:astro:page:src/site/pages/language@_@astro":"chunks/language_CAtZUXFQ.mjs","\u0000virtual:astro:page:src/site/pages/languages@_@astro":"chunks/languages_P__CPSUg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/legacy-mode.mdx?astroPropagatedAssets":"chunks/legacy-mode_BS1LANeX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/legacy-mode.mdx":"chunks/legacy-mode_CyqPX2kV.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-mode.mdx?astroPropagatedAssets":"chunks/legacy-mode_DZSngnpL.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-mode.mdx":"chunks/legacy-mode_YImQbnTF.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/legacy-or-cdi.mdx?astroPropagatedAssets":"chunks/legacy-or-cdi_CB2-xfLg.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-or-cdi.mdx":"chunks/legacy-or-cdi_CGkzFJEN.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/legacy-or-cdi.mdx":"chunks/legacy-or-cdi_CIlvr02T.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/legacy-or-cdi.mdx?astroPropagatedAssets":"chunks/legacy-or-cdi_EkxeN3fh.mjs","\u0000virtual:astro:page:src/site/pages/llms.txt@_@ts":"chunks/llms_B36H83k1.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/debian/bullseye/more.ts":"chunks/more_CYooVAbd.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/ubuntu/noble/more.ts":"chunks/more_Ch3WcO_a.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/debian/bookworm/more.ts":"chunks/more_D_5wfOiO.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/ubuntu/bionic/more.ts":"chunks/more_FGYarHZ4.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-bind-source-missing.mdx?astroPropagatedAssets":"chunks/mount-bind-source-missing_BMDDT9gN.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-bind-source-missing.mdx?astroPropagatedAssets":"chunks/mount-bind-source-missing_BiHrKo-u.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-bind-source-missing.mdx":"chunks/mount-bind-source-missing_DXJ2ITGc.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-bind-source-missing.mdx":"chunks/mount-bind-source-missing_JF90aRCS.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-dir-onto-file.mdx":"chunks/mount-dir-onto-file_CyoBUtrB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-dir-onto-file.mdx?astroPropagatedAssets":"chunks/mount-dir-onto-file_DEXZnkRQ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-dir-onto-file.mdx?astroPropagatedAssets":"chunks/mount-dir-onto-file_DeAbjFjX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-dir-onto-file.mdx":"chunks/mount-dir-onto-file_DyZEGbM6.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-inside-read-only.mdx?astroPropagatedAssets":"chunks/mount-inside-read-only_3Kc_jEk1.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-inside-read-only.mdx":"chunks/mount-inside-read-only_B0j1JZ7z.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-inside-read-only.mdx":"chunks/mount-inside-read-only_BbSKbqAs.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-inside-read-only.mdx?astroPropagatedAssets":"chunks/mount-inside-read-only_DSfJye43.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-invalid-volume-spec.mdx":"chunks/mount-invalid-volume-spec_BKsnbwMi.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-invalid-volume-spec.mdx?astroPropagatedAssets":"chunks/mount-invalid-volume-spec_Bd_ra9cn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-invalid-volume-spec.mdx":"chunks/mount-invalid-volume-spec_Bf1FAHS8.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-invalid-volume-spec.mdx?astroPropagatedAssets":"chunks/mount-invalid-volume-spec_lM8T-oqd.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-path-not-shared.mdx?astroPropagatedAssets":"chunks/mount-path-not-shared_BTX3uAon.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-path-not-shared.mdx?astroPropagatedAssets":"chunks/mount-path-not-shared_D3xCysJV.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-path-not-shared.mdx":"chunks/mount-path-not-shared_DnSpBaGx.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-path-not-shared.mdx":"chunks/mount-path-not-shared_H2AJCNaB.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-permission-denied.mdx?astroPropagatedAssets":"chunks/mount-permission-denied_B04DNh7O.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-permission-denied.mdx":"chunks/mount-permission-denied_CjO1-uKZ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-permission-denied.mdx?astroPropagatedAssets":"chunks/mount-permission-denied_DBvXYNFB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-permission-denied.mdx":"chunks/mount-permission-denied_IXpyHf1V.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-readonly-mkdir.mdx":"chunks/mount-readonly-mkdir_Da5my_YA.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-readonly-mkdir.mdx":"chunks/mount-readonly-mkdir_DfwGmGzG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-readonly-mkdir.mdx?astroPropagatedAssets":"chunks/mount-readonly-mkdir_UaPHAsOg.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-readonly-mkdir.mdx?astroPropagatedAssets":"chunks/mount-readonly-mkdir_Wm51-HDv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-rootfs-no-such-file.mdx":"chunks/mount-rootfs-no-such-file_4MhgAWUn.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-rootfs-no-such-file.mdx?astroPropagatedAssets":"chunks/mount-rootfs-no-such-file_B_6SRAE_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-rootfs-no-such-file.mdx":"chunks/mount-rootfs-no-such-file_CLl5nlJn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-rootfs-no-such-file.mdx?astroPropagatedAssets":"chunks/mount-rootfs-no-such-file_DXB2FoL6.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-rro-not-supported.mdx":"chunks/mount-rro-not-supported_BdiUqR-P.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-rro-not-supported.mdx":"chunks/mount-rro-not-supported_CjZFSNu0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/mount-rro-not-supported.mdx?astroPropagatedAssets":"chunks/mount-rro-not-supported_CukRXbHy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/mount-rro-not-supported.mdx?astroPropagatedAssets":"chunks/mount-rro-not-supported_dNHDpNRH.mjs","\u0000virtual:astro:page:src/site/pages/moved@_@astro":"chunks/moved_DbSwk0qQ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-active-endpoints.mdx?astroPropagatedAssets":"chunks/network-active-endpoints_Boo0Zueb.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-active-endpoints.mdx":"chunks/network-active-endpoints_CNmHffF5.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-active-endpoints.mdx":"chunks/network-active-endpoints_D0pzv3CQ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-active-endpoints.mdx?astroPropagatedAssets":"chunks/network-active-endpoints_uUdkz9oP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-address-taken.mdx?astroPropagatedAssets":"chunks/network-address-taken_Bp2AaA6b.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-address-taken.mdx":"chunks/network-address-taken_CLdesXVr.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-address-taken.mdx":"chunks/network-address-taken_DIJjdpGU.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-address-taken.mdx?astroPropagatedAssets":"chunks/network-address-taken_r_QhEy--.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-already-exists.mdx":"chunks/network-already-exists_CAixzkCA.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-already-exists.mdx?astroPropagatedAssets":"chunks/network-already-exists_CGSTrIbA.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-already-exists.mdx?astroPropagatedAssets":"chunks/network-already-exists_II_LrAKZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-already-exists.mdx":"chunks/network-already-exists_g3kJ-rHn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-bridge-nf-disabled.mdx":"chunks/network-bridge-nf-disabled_CaloahD7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-bridge-nf-disabled.mdx?astroPropagatedAssets":"chunks/network-bridge-nf-disabled_D-ppspgq.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-bridge-nf-disabled.mdx?astroPropagatedAssets":"chunks/network-bridge-nf-disabled_DYF6TwxJ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-bridge-nf-disabled.mdx":"chunks/network-bridge-nf-disabled_Q9xIHL0c.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-endpoint-exists.mdx":"chunks/network-endpoint-exists_BPh5Uzdl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-endpoint-exists.mdx?astroPropagatedAssets":"chunks/network-endpoint-exists_D-CvWVUa.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-endpoint-exists.mdx?astroPropagatedAssets":"chunks/network-endpoint-exists_DVyEWz7T.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-endpoint-exists.mdx":"chunks/network-endpoint-exists_dENZ2AaV.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-external-not-found.mdx":"chunks/network-external-not-found_9L3LpsCY.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-external-not-found.mdx":"chunks/network-external-not-found_BFFjC7QZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-external-not-found.mdx?astroPropagatedAssets":"chunks/network-external-not-found_CCL9byK2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-external-not-found.mdx?astroPropagatedAssets":"chunks/network-external-not-found_CttVuUQf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-iptables-no-chain.mdx":"chunks/network-iptables-no-chain_2UqW4ktu.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-iptables-no-chain.mdx?astroPropagatedAssets":"chunks/network-iptables-no-chain_B8hvbIdP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-iptables-no-chain.mdx":"chunks/network-iptables-no-chain_Cal_d0gK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-iptables-no-chain.mdx?astroPropagatedAssets":"chunks/network-iptables-no-chain_HuGHHAFU.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-iptables-raw-table.mdx?astroPropagatedAssets":"chunks/network-iptables-raw-table_BQ-d24Ck.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-iptables-raw-table.mdx?astroPropagatedAssets":"chunks/network-iptables-raw-table_C6sUUbbU.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-iptables-raw-table.mdx":"chunks/network-iptables-raw-table_CVWOkFmA.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-iptables-raw-table.mdx":"chunks/network-iptables-raw-table_Xi6bjAe3.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-join-non-running.mdx?astroPropagatedAssets":"chunks/network-join-non-running_BjkWUBIl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-join-non-running.mdx":"chunks/network-join-non-running_BlXxmqb_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-join-non-running.mdx":"chunks/network-join-non-running_Cd7lZPmj.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-join-non-running.mdx?astroPropagatedAssets":"chunks/network-join-non-running_DU_YgwTW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-no-available-pool.mdx?astroPropagatedAssets":"chunks/network-no-available-pool_-OuWGFWI.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-no-available-pool.mdx":"chunks/network-no-available-pool_C0wnPWPn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-no-available-pool.mdx?astroPropagatedAssets":"chunks/network-no-available-pool_Cozmx97L.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-no-available-pool.mdx":"chunks/network-no-available-pool_DYiBAeVr.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-not-found.mdx?astroPropagatedAssets":"chunks/network-not-found_BTwF5Jvf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-not-found.mdx":"chunks/network-not-found_Bg__djBx.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-not-found.mdx?astroPropagatedAssets":"chunks/network-not-found_CEgnegT-.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-not-found.mdx":"chunks/network-not-found_CJ6fAByy.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-pool-overlaps.mdx":"chunks/network-pool-overlaps_Ba9qQVkG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-pool-overlaps.mdx?astroPropagatedAssets":"chunks/network-pool-overlaps_BtZtkgyg.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-pool-overlaps.mdx?astroPropagatedAssets":"chunks/network-pool-overlaps_CLjVnLE5.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-pool-overlaps.mdx":"chunks/network-pool-overlaps_IgJV9uK8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-veth-pair-not-supported.mdx?astroPropagatedAssets":"chunks/network-veth-pair-not-supported_BIp-v6MO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-veth-pair-not-supported.mdx?astroPropagatedAssets":"chunks/network-veth-pair-not-supported_CNjPvydJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-veth-pair-not-supported.mdx":"chunks/network-veth-pair-not-supported_DCnIv1Rl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-veth-pair-not-supported.mdx":"chunks/network-veth-pair-not-supported_Nk6oqnps.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-vxlan-file-exists.mdx":"chunks/network-vxlan-file-exists_BpjptCSa.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/network-vxlan-file-exists.mdx?astroPropagatedAssets":"chunks/network-vxlan-file-exists_CZhS0oRo.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-vxlan-file-exists.mdx":"chunks/network-vxlan-file-exists_DX4cYGs_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/network-vxlan-file-exists.mdx?astroPropagatedAssets":"chunks/network-vxlan-file-exists_jJZKFoOi.mjs","\u0000virtual:astro:actions/noop-entrypoint":"chunks/noop-entrypoint_CxXy0p4B.mjs","\u0000virtual:astro:page:src/site/pages/not-found@_@astro":"chunks/not-found_DLkNhHYd.mjs","\u0000virtual:astro:page:src/site/pages/offline@_@astro":"chunks/offline_D7L2lVU9.mjs","\u0000virtual:astro:page:src/site/pages/pages.json@_@ts":"chunks/pages_DxyPBa6H.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/pin-packages.mdx?astroPropagatedAssets":"chunks/pin-packages_BuILVs2c.mjs","/tmp/w7/s5/hatoba/content/docs/en/gpu/pin-packages.mdx":"chunks/pin-packages_Byhf9M9I.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/pin-packages.mdx":"chunks/pin-packages_CaUTh1OH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/gpu/pin-packages.mdx?astroPropagatedAssets":"chunks/pin-packages_CcCGQ28r.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-address-in-use.mdx?astroPropagatedAssets":"chunks/port-address-in-use_4MTi7RJH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-address-in-use.mdx":"chunks/port-address-in-use_BRUjSimS.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-address-in-use.mdx":"chunks/port-address-in-use_G6IQMYQl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-address-in-use.mdx?astroPropagatedAssets":"chunks/port-address-in-use_cfenIRVs.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-already-allocated.mdx?astroPropagatedAssets":"chunks/port-already-allocated_BARLipms.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-already-allocated.mdx?astroPropagatedAssets":"chunks/port-already-allocated_BM4SVYLT.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-already-allocated.mdx":"chunks/port-already-allocated_BOKRgzsm.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-already-allocated.mdx":"chunks/port-already-allocated_BloKQEo0.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-cannot-assign-address.mdx":"chunks/port-cannot-assign-address_0NlSLWRJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-cannot-assign-address.mdx":"chunks/port-cannot-assign-address_BIaznxne.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-cannot-assign-address.mdx?astroPropagatedAssets":"chunks/port-cannot-assign-address_C0qcOuQR.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-cannot-assign-address.mdx?astroPropagatedAssets":"chunks/port-cannot-assign-address_hcQm7QKl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-privileged.mdx":"chunks/port-privileged_BEJHjyGK.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-privileged.mdx?astroPropagatedAssets":"chunks/port-privileged_Cz3eC345.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-privileged.mdx":"chunks/port-privileged_D0EB7UQe.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-privileged.mdx?astroPropagatedAssets":"chunks/port-privileged_Dj7VjTzG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-windows-forbidden.mdx?astroPropagatedAssets":"chunks/port-windows-forbidden_CEiGK5II.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/port-windows-forbidden.mdx":"chunks/port-windows-forbidden_DCVSEv4K.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-windows-forbidden.mdx":"chunks/port-windows-forbidden_DlsUdFbY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/port-windows-forbidden.mdx?astroPropagatedAssets":"chunks/port-windows-forbidden_DyuSNUy_.mjs","\u0000virtual:astro-expressive-code/preprocess-config":"chunks/preprocess-config_C6kQjUOe.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/published-ports.mdx?astroPropagatedAssets":"chunks/published-ports_183xJjNH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/published-ports.mdx":"chunks/published-ports_BVwV3Rsn.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/published-ports.mdx?astroPropagatedAssets":"chunks/published-ports_Bpo8-Xf_.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/published-ports.mdx":"chunks/published-ports_DkjRP_3o.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/read-only-mounts.mdx?astroPropagatedAssets":"chunks/read-only-mounts_BILB5fNs.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/read-only-mounts.mdx":"chunks/read-only-mounts_BZ3x8W7D.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/read-only-mounts.mdx":"chunks/read-only-mounts_CzxpTi2u.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/read-only-mounts.mdx?astroPropagatedAssets":"chunks/read-only-mounts_D5j_4qK8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-client-timeout.mdx?astroPropagatedAssets":"chunks/registry-client-timeout_6Nw99AV7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-client-timeout.mdx?astroPropagatedAssets":"chunks/registry-client-timeout_9KT9XCC8.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-client-timeout.mdx":"chunks/registry-client-timeout_CMY4pqzQ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-client-timeout.mdx":"chunks/registry-client-timeout_jB4KRbT5.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-connection-refused.mdx?astroPropagatedAssets":"chunks/registry-connection-refused_C106Yvqy.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-connection-refused.mdx?astroPropagatedAssets":"chunks/registry-connection-refused_CAlUhuPw.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-connection-refused.mdx":"chunks/registry-connection-refused_Cy8pY1cS.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-connection-refused.mdx":"chunks/registry-connection-refused_DZ2f8M3O.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-credential-helper.mdx":"chunks/registry-credential-helper_BfMtcb6f.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-credential-helper.mdx?astroPropagatedAssets":"chunks/registry-credential-helper_Bx8htrVh.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-credential-helper.mdx":"chunks/registry-credential-helper_K13NB1lX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-credential-helper.mdx?astroPropagatedAssets":"chunks/registry-credential-helper_OXnfo3m3.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-dns-io-timeout.mdx":"chunks/registry-dns-io-timeout_C6FQzLTP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-dns-io-timeout.mdx?astroPropagatedAssets":"chunks/registry-dns-io-timeout_CIgjQxql.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-dns-io-timeout.mdx?astroPropagatedAssets":"chunks/registry-dns-io-timeout_CcI5F1S2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-dns-io-timeout.mdx":"chunks/registry-dns-io-timeout_Ci42TbrB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-ecs-cannot-pull.mdx":"chunks/registry-ecs-cannot-pull_B-eceUwc.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-ecs-cannot-pull.mdx?astroPropagatedAssets":"chunks/registry-ecs-cannot-pull_D4Jm2nLg.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-ecs-cannot-pull.mdx?astroPropagatedAssets":"chunks/registry-ecs-cannot-pull_XGx2oOu7.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-ecs-cannot-pull.mdx":"chunks/registry-ecs-cannot-pull_tKbW3sKY.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-failed-resolve-reference.mdx?astroPropagatedAssets":"chunks/registry-failed-resolve-reference_B2nOBJ-_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-failed-resolve-reference.mdx?astroPropagatedAssets":"chunks/registry-failed-resolve-reference_CLxUb3X4.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-failed-resolve-reference.mdx":"chunks/registry-failed-resolve-reference_gw_0P62i.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-failed-resolve-reference.mdx":"chunks/registry-failed-resolve-reference_xIdsqPrZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-http-response-https-client.mdx":"chunks/registry-http-response-https-client_CCXvE17w.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-http-response-https-client.mdx":"chunks/registry-http-response-https-client_DE4Ggqi_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-http-response-https-client.mdx?astroPropagatedAssets":"chunks/registry-http-response-https-client_DSLda_UQ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-http-response-https-client.mdx?astroPropagatedAssets":"chunks/registry-http-response-https-client_clYe6D_u.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-manifest-unknown.mdx":"chunks/registry-manifest-unknown_Bd1g0Yi8.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-manifest-unknown.mdx?astroPropagatedAssets":"chunks/registry-manifest-unknown_BsD-lprM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-manifest-unknown.mdx":"chunks/registry-manifest-unknown_C9IqRbek.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-manifest-unknown.mdx?astroPropagatedAssets":"chunks/registry-manifest-unknown_CuQRXwZE.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-no-matching-manifest.mdx":"chunks/registry-no-matching-manifest_D5CCIdpI.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-no-matching-manifest.mdx":"chunks/registry-no-matching-manifest_De-HcUzY.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-no-matching-manifest.mdx?astroPropagatedAssets":"chunks/registry-no-matching-manifest_DvMuG2nf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-no-matching-manifest.mdx?astroPropagatedAssets":"chunks/registry-no-matching-manifest_glTHzm4S.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-oauth-token.mdx?astroPropagatedAssets":"chunks/registry-oauth-token_C4Onl4Lg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-oauth-token.mdx":"chunks/registry-oauth-token_CGuyv1In.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-oauth-token.mdx":"chunks/registry-oauth-token_CgTdG2az.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-oauth-token.mdx?astroPropagatedAssets":"chunks/registry-oauth-token_Y47PZGMD.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-pull-access-denied.mdx":"chunks/registry-pull-access-denied_BEbyyYBW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-pull-access-denied.mdx":"chunks/registry-pull-access-denied_BrCtNB7K.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-pull-access-denied.mdx?astroPropagatedAssets":"chunks/registry-pull-access-denied_D4OY1LR-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-pull-access-denied.mdx?astroPropagatedAssets":"chunks/registry-pull-access-denied_DwSHf0V-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-push-denied.mdx?astroPropagatedAssets":"chunks/registry-push-denied_CfxRc1Pq.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-push-denied.mdx?astroPropagatedAssets":"chunks/registry-push-denied_DWXvUE5u.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-push-denied.mdx":"chunks/registry-push-denied_kGMhWBkE.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-push-denied.mdx":"chunks/registry-push-denied_pralnHAj.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-tls-handshake-timeout.mdx?astroPropagatedAssets":"chunks/registry-tls-handshake-timeout_B6FAmjnV.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-tls-handshake-timeout.mdx?astroPropagatedAssets":"chunks/registry-tls-handshake-timeout_Bx-p65We.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-tls-handshake-timeout.mdx":"chunks/registry-tls-handshake-timeout_CE56qtA7.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-tls-handshake-timeout.mdx":"chunks/registry-tls-handshake-timeout_m5o3MGqp.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-toomanyrequests.mdx":"chunks/registry-toomanyrequests_BUpbE6sx.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-toomanyrequests.mdx":"chunks/registry-toomanyrequests_Bf1KU0cS.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-toomanyrequests.mdx?astroPropagatedAssets":"chunks/registry-toomanyrequests_CminnQ9-.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-toomanyrequests.mdx?astroPropagatedAssets":"chunks/registry-toomanyrequests_D1wgCPyZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-unauthorized.mdx":"chunks/registry-unauthorized_DLItemGt.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-unauthorized.mdx":"chunks/registry-unauthorized_DQ07mKEr.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-unauthorized.mdx?astroPropagatedAssets":"chunks/registry-unauthorized_DycJQCpG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-unauthorized.mdx?astroPropagatedAssets":"chunks/registry-unauthorized_xdgJDFA1.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-x509-unknown-authority.mdx?astroPropagatedAssets":"chunks/registry-x509-unknown-authority_B580NBiv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-x509-unknown-authority.mdx?astroPropagatedAssets":"chunks/registry-x509-unknown-authority_DC6WYnX5.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/registry-x509-unknown-authority.mdx":"chunks/registry-x509-unknown-authority_DlcIePx3.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/registry-x509-unknown-authority.mdx":"chunks/registry-x509-unknown-authority_yTqpdULj.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/reload.mdx":"chunks/reload_6IDZLv3h.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/reload.mdx":"chunks/reload_BOU7qNjg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/reload.mdx?astroPropagatedAssets":"chunks/reload_BVc-ldaJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/reload.mdx?astroPropagatedAssets":"chunks/reload_CZVrAbVg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/rootless-lchown-named-pipe.mdx":"chunks/rootless-lchown-named-pipe_BxIzNY1p.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/rootless-lchown-named-pipe.mdx?astroPropagatedAssets":"chunks/rootless-lchown-named-pipe_Bzn4y4AL.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/rootless-lchown-named-pipe.mdx":"chunks/rootless-lchown-named-pipe_DdS8Pgdu.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/rootless-lchown-named-pipe.mdx?astroPropagatedAssets":"chunks/rootless-lchown-named-pipe_Ds_NAjN8.mjs","\u0000virtual:astro:page:src/site/pages/rss.xml@_@ts":"chunks/rss_NiQ2Kt1x.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-device-not-found.mdx?astroPropagatedAssets":"chunks/run-device-not-found_BG5jc-0-.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-device-not-found.mdx":"chunks/run-device-not-found_DLCo_xLm.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-device-not-found.mdx":"chunks/run-device-not-found_Dpc_Qkc1.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-device-not-found.mdx?astroPropagatedAssets":"chunks/run-device-not-found_eSRsk2c1.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-input-not-a-tty.mdx":"chunks/run-input-not-a-tty_B0YU-9cf.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-input-not-a-tty.mdx?astroPropagatedAssets":"chunks/run-input-not-a-tty_CkfRLeeJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-input-not-a-tty.mdx":"chunks/run-input-not-a-tty_DKsLDhts.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-input-not-a-tty.mdx?astroPropagatedAssets":"chunks/run-input-not-a-tty_Yx6Yp3GY.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/run-is-create-start.mdx?astroPropagatedAssets":"chunks/run-is-create-start_BB5tNhUx.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/run-is-create-start.mdx":"chunks/run-is-create-start_DBXBP_jw.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/run-is-create-start.mdx":"chunks/run-is-create-start_DsRwteFk.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/run-is-create-start.mdx?astroPropagatedAssets":"chunks/run-is-create-start_F9v5lMbV.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-shm-bus-error.mdx?astroPropagatedAssets":"chunks/run-shm-bus-error_B2h-OdyB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-shm-bus-error.mdx":"chunks/run-shm-bus-error_BtnWFAHW.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-shm-bus-error.mdx?astroPropagatedAssets":"chunks/run-shm-bus-error_CGGAsqXn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-shm-bus-error.mdx":"chunks/run-shm-bus-error_D-VxWdCM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-unable-to-find-user.mdx":"chunks/run-unable-to-find-user_CF1bePm1.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-unable-to-find-user.mdx":"chunks/run-unable-to-find-user_Cp8PVuFX.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/run-unable-to-find-user.mdx?astroPropagatedAssets":"chunks/run-unable-to-find-user_DfbY9sQl.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/run-unable-to-find-user.mdx?astroPropagatedAssets":"chunks/run-unable-to-find-user_DjbDvm5H.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/runc-pid-from-pipe-eof.mdx":"chunks/runc-pid-from-pipe-eof_Dm69pOxj.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/runc-pid-from-pipe-eof.mdx":"chunks/runc-pid-from-pipe-eof_DxZRIkOC.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/runc-pid-from-pipe-eof.mdx?astroPropagatedAssets":"chunks/runc-pid-from-pipe-eof_M3zukFGp.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/runc-pid-from-pipe-eof.mdx?astroPropagatedAssets":"chunks/runc-pid-from-pipe-eof_bOcT39n0.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-history.mdx":"chunks/runtime-history_4eLoH1vh.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-history.mdx?astroPropagatedAssets":"chunks/runtime-history_BJ5jnQCO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-history.mdx":"chunks/runtime-history_CQPBZlKP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-history.mdx?astroPropagatedAssets":"chunks/runtime-history_Dylghcx0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/runtime-unknown.mdx":"chunks/runtime-unknown_B26D19Id.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/runtime-unknown.mdx?astroPropagatedAssets":"chunks/runtime-unknown_BAprSZnY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/runtime-unknown.mdx":"chunks/runtime-unknown_DEOWFvEi.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/runtime-unknown.mdx?astroPropagatedAssets":"chunks/runtime-unknown_kz3XEJMl.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/runtime-v1-linux.mdx":"chunks/runtime-v1-linux_B6TfXozf.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/runtime-v1-linux.mdx?astroPropagatedAssets":"chunks/runtime-v1-linux_BFqCTQRM.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/runtime-v1-linux.mdx?astroPropagatedAssets":"chunks/runtime-v1-linux_BTvVo8-C.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/runtime-v1-linux.mdx":"chunks/runtime-v1-linux_CRr8J_gL.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-wrappers.mdx?astroPropagatedAssets":"chunks/runtime-wrappers_-L69JZ-w.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-wrappers.mdx":"chunks/runtime-wrappers_1T9v0zGO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/runtime-wrappers.mdx?astroPropagatedAssets":"chunks/runtime-wrappers_8YiwCxkm.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/runtime-wrappers.mdx":"chunks/runtime-wrappers_DySs6bbY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/runtimes-and-shims.mdx":"chunks/runtimes-and-shims_0RMOU696.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/runtimes-and-shims.mdx":"chunks/runtimes-and-shims_BUY2jW32.mjs","/tmp/w7/s5/hatoba/content/docs/ja/engine/runtimes-and-shims.mdx?astroPropagatedAssets":"chunks/runtimes-and-shims_BuNpWGz8.mjs","/tmp/w7/s5/hatoba/content/docs/en/engine/runtimes-and-shims.mdx?astroPropagatedAssets":"chunks/runtimes-and-shims_DwpFFl7R.mjs","\u0000virtual:astro:page:src/site/pages/search-language@_@astro":"chunks/search-language_UKL8CT61.mjs","\u0000virtual:astro:page:src/site/pages/search@_@astro":"chunks/search_BTKAQ187.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-clone3-nvidia.mdx?astroPropagatedAssets":"chunks/seccomp-clone3-nvidia_B5t94-gc.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-clone3-nvidia.mdx":"chunks/seccomp-clone3-nvidia_BgjHysHg.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-clone3-nvidia.mdx":"chunks/seccomp-clone3-nvidia_Bv0wmzEd.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-clone3-nvidia.mdx?astroPropagatedAssets":"chunks/seccomp-clone3-nvidia_uumZquTX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-not-supported.mdx":"chunks/seccomp-not-supported_B0CbUcjY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-not-supported.mdx?astroPropagatedAssets":"chunks/seccomp-not-supported_BXZEnEmy.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-not-supported.mdx?astroPropagatedAssets":"chunks/seccomp-not-supported_Bdb2TUOD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-not-supported.mdx":"chunks/seccomp-not-supported_CtkxIQv_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-profile-decode.mdx?astroPropagatedAssets":"chunks/seccomp-profile-decode_B1xm1HV_.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-profile-decode.mdx?astroPropagatedAssets":"chunks/seccomp-profile-decode_BQ0eqRM2.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-profile-decode.mdx":"chunks/seccomp-profile-decode_CnpN0EPq.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-profile-decode.mdx":"chunks/seccomp-profile-decode_a8pyRhDA.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-pthread-create.mdx":"chunks/seccomp-pthread-create_BAOAQQo4.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-pthread-create.mdx":"chunks/seccomp-pthread-create_ByP9ySN4.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-pthread-create.mdx?astroPropagatedAssets":"chunks/seccomp-pthread-create_D4vG3SxG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-pthread-create.mdx?astroPropagatedAssets":"chunks/seccomp-pthread-create_DxxWSeog.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-rule-permission-denied.mdx":"chunks/seccomp-rule-permission-denied_3rk2WHu7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-rule-permission-denied.mdx?astroPropagatedAssets":"chunks/seccomp-rule-permission-denied_B04B6mKv.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/seccomp-rule-permission-denied.mdx?astroPropagatedAssets":"chunks/seccomp-rule-permission-denied_LUGpV_qZ.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/seccomp-rule-permission-denied.mdx":"chunks/seccomp-rule-permission-denied_b6kaE_ZX.mjs","\u0000virtual:astro:page:src/site/pages/section@_@astro":"chunks/section_COIMFi0T.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-apparmor-apply.mdx?astroPropagatedAssets":"chunks/security-apparmor-apply_B-4o2Si5.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-apparmor-apply.mdx":"chunks/security-apparmor-apply_BzLkz9w-.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-apparmor-apply.mdx":"chunks/security-apparmor-apply_CHqfduh-.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-apparmor-apply.mdx?astroPropagatedAssets":"chunks/security-apparmor-apply_DR21ftxD.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-apparmor-not-loaded.mdx":"chunks/security-apparmor-not-loaded_Bw6G-MlH.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-apparmor-not-loaded.mdx?astroPropagatedAssets":"chunks/security-apparmor-not-loaded_Bx4xB7Ch.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-apparmor-not-loaded.mdx":"chunks/security-apparmor-not-loaded_CmWzTAPD.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-apparmor-not-loaded.mdx?astroPropagatedAssets":"chunks/security-apparmor-not-loaded_D9uwPPAi.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-caps-operation-not-permitted.mdx?astroPropagatedAssets":"chunks/security-caps-operation-not-permitted_C2e7_wFD.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-caps-operation-not-permitted.mdx?astroPropagatedAssets":"chunks/security-caps-operation-not-permitted_C6zmT-jP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-caps-operation-not-permitted.mdx":"chunks/security-caps-operation-not-permitted_Cl5sgSZe.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-caps-operation-not-permitted.mdx":"chunks/security-caps-operation-not-permitted_DB7B6dF_.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-newuidmap-failed.mdx?astroPropagatedAssets":"chunks/security-newuidmap-failed_CNJMKE3Q.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-newuidmap-failed.mdx":"chunks/security-newuidmap-failed_COoHm__W.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-newuidmap-failed.mdx?astroPropagatedAssets":"chunks/security-newuidmap-failed_CZdXCumG.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-newuidmap-failed.mdx":"chunks/security-newuidmap-failed_ipeqJgEw.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-userns-insufficient-ids.mdx?astroPropagatedAssets":"chunks/security-userns-insufficient-ids_CC6LAKk0.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-userns-insufficient-ids.mdx?astroPropagatedAssets":"chunks/security-userns-insufficient-ids_Ci797BDo.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/security-userns-insufficient-ids.mdx":"chunks/security-userns-insufficient-ids_D3aPXOFM.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/security-userns-insufficient-ids.mdx":"chunks/security-userns-insufficient-ids_DJI9vGHJ.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/debian/bullseye/server.ts":"chunks/server_BLKlN5Nl.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/debian/bookworm/server.ts":"chunks/server_Dlpjn9QB.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/ubuntu/noble/server.ts":"chunks/server_DyXsX235.mjs","/tmp/w7/s5/hatoba/src/host/packages/catalogue/ubuntu/bionic/server.ts":"chunks/server_ctuC8uWS.mjs","/tmp/w7/s5/hatoba/node_modules/astro/dist/assets/services/sharp.js":"chunks/sharp_ChBffDG2.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-aufs-mount-invalid.mdx?astroPropagatedAssets":"chunks/storage-aufs-mount-invalid_D7FeiMKC.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-aufs-mount-invalid.mdx?astroPropagatedAssets":"chunks/storage-aufs-mount-invalid_DH2IxJQz.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-aufs-mount-invalid.mdx":"chunks/storage-aufs-mount-invalid_DpazBuyP.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-aufs-mount-invalid.mdx":"chunks/storage-aufs-mount-invalid_DvlsVTOY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-devicemapper-uuid.mdx":"chunks/storage-devicemapper-uuid_D6d7pOaC.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-devicemapper-uuid.mdx?astroPropagatedAssets":"chunks/storage-devicemapper-uuid_DqjroToD.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-devicemapper-uuid.mdx":"chunks/storage-devicemapper-uuid_DtMBMYu7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-devicemapper-uuid.mdx?astroPropagatedAssets":"chunks/storage-devicemapper-uuid_FdNM67-j.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-driver-not-supported.mdx":"chunks/storage-driver-not-supported_BOf3zoBK.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-driver-not-supported.mdx?astroPropagatedAssets":"chunks/storage-driver-not-supported_CltppuoP.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-driver-not-supported.mdx?astroPropagatedAssets":"chunks/storage-driver-not-supported_DCw__drO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-driver-not-supported.mdx":"chunks/storage-driver-not-supported_j9I9pcqn.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-overlay-mount-failed.mdx?astroPropagatedAssets":"chunks/storage-overlay-mount-failed_4osEJs2B.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/storage-overlay-mount-failed.mdx":"chunks/storage-overlay-mount-failed_BF8I4KNn.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-overlay-mount-failed.mdx?astroPropagatedAssets":"chunks/storage-overlay-mount-failed_ByE91qGY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/storage-overlay-mount-failed.mdx":"chunks/storage-overlay-mount-failed_CWIER8hp.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/swarm-node-not-joined.mdx":"chunks/swarm-node-not-joined_B4Cd6AYO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/swarm-node-not-joined.mdx":"chunks/swarm-node-not-joined_CESM5o0S.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/swarm-node-not-joined.mdx?astroPropagatedAssets":"chunks/swarm-node-not-joined_DKgZp35B.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/swarm-node-not-joined.mdx?astroPropagatedAssets":"chunks/swarm-node-not-joined_DQkpmIQa.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/swarm-not-manager.mdx":"chunks/swarm-not-manager_BYe_-ZNX.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/swarm-not-manager.mdx?astroPropagatedAssets":"chunks/swarm-not-manager_CkiS9E00.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/swarm-not-manager.mdx":"chunks/swarm-not-manager_D7jMvLl7.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/swarm-not-manager.mdx?astroPropagatedAssets":"chunks/swarm-not-manager_tW_Du2RS.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/sysctl-max-map-count.mdx":"chunks/sysctl-max-map-count_COqDARmE.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/sysctl-max-map-count.mdx?astroPropagatedAssets":"chunks/sysctl-max-map-count_CPrO958a.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/sysctl-max-map-count.mdx":"chunks/sysctl-max-map-count_CsU15rm6.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/sysctl-max-map-count.mdx?astroPropagatedAssets":"chunks/sysctl-max-map-count_DDqM0k4h.mjs","\u0000virtual:astro:page:src/site/pages/tags@_@astro":"chunks/tags_DXG09z1k.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/talk-by-name.mdx?astroPropagatedAssets":"chunks/talk-by-name_BEC13_sL.mjs","/tmp/w7/s5/hatoba/content/docs/ja/networks/talk-by-name.mdx":"chunks/talk-by-name_B_i7tNAp.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/talk-by-name.mdx?astroPropagatedAssets":"chunks/talk-by-name_BlHs5mDq.mjs","/tmp/w7/s5/hatoba/content/docs/en/networks/talk-by-name.mdx":"chunks/talk-by-name_DmozOJOY.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/tmpfs.mdx?astroPropagatedAssets":"chunks/tmpfs_BaQQht1W.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/tmpfs.mdx?astroPropagatedAssets":"chunks/tmpfs_CPpuY1at.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/tmpfs.mdx":"chunks/tmpfs_Du4ILoOj.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/tmpfs.mdx":"chunks/tmpfs_W9O6lI-z.mjs","\u0000virtual:astro:page:src/site/pages/twin.md@_@ts":"chunks/twin_Ch3Ln5o9.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/volume-in-use.mdx":"chunks/volume-in-use_CEgeC-VZ.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/volume-in-use.mdx":"chunks/volume-in-use_D08Mojtm.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/volume-in-use.mdx?astroPropagatedAssets":"chunks/volume-in-use_DeOrPYjM.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/volume-in-use.mdx?astroPropagatedAssets":"chunks/volume-in-use_DsZzazQB.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/volume-mount-failed.mdx?astroPropagatedAssets":"chunks/volume-mount-failed_BNpBFqlG.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/volume-mount-failed.mdx?astroPropagatedAssets":"chunks/volume-mount-failed_BRkm_C82.mjs","/tmp/w7/s5/hatoba/content/docs/ja/errors/volume-mount-failed.mdx":"chunks/volume-mount-failed_CJ1iXL8B.mjs","/tmp/w7/s5/hatoba/content/docs/en/errors/volume-mount-failed.mdx":"chunks/volume-mount-failed_DNRQ62QL.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/volumes.mdx":"chunks/volumes_CK85ZBey.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/volumes.mdx?astroPropagatedAssets":"chunks/volumes_COt0E7A3.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/volumes.mdx":"chunks/volumes_CmYmJ1DO.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/volumes.mdx?astroPropagatedAssets":"chunks/volumes_DQSJd2Tv.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/what-is-a-container.mdx":"chunks/what-is-a-container_CSgw1y0O.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/what-is-a-container.mdx?astroPropagatedAssets":"chunks/what-is-a-container_CrKl3Iiz.mjs","/tmp/w7/s5/hatoba/content/docs/en/basics/what-is-a-container.mdx":"chunks/what-is-a-container_CuC2IW2j.mjs","/tmp/w7/s5/hatoba/content/docs/ja/basics/what-is-a-container.mdx?astroPropagatedAssets":"chunks/what-is-a-container_DBYZ0XP5.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/where-data-lives.mdx?astroPropagatedAssets":"chunks/where-data-lives_BRGWJ28F.mjs","/tmp/w7/s5/hatoba/content/docs/ja/volumes/where-data-lives.mdx":"chunks/where-data-lives_BnUPGvWY.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/where-data-lives.mdx":"chunks/where-data-lives_CJfE08XJ.mjs","/tmp/w7/s5/hatoba/content/docs/en/volumes/where-data-lives.mdx?astroPropagatedAssets":"chunks/where-data-lives_CvUT9XQH.mjs","/tmp/w7/s5/hatoba/src/site/fill/FillIn.astro?astro&type=script&index=0&lang.ts":"_astro/FillIn.astro_astro_type_script_index_0_lang.CBxbdxM1.js","/tmp/w7/s5/hatoba/src/site/components/Footer.astro?astro&type=script&index=0&lang.ts":"_astro/Footer.astro_astro_type_script_index_0_lang.C3IcWi4D.js","/tmp/w7/s5/hatoba/src/site/components/Head.astro?astro&type=script&index=0&lang.ts":"_astro/Head.astro_astro_type_script_index_0_lang.Bgmn8aY3.js","/tmp/w7/s5/hatoba/src/site/components/LanguageSwitch.astro?astro&type=script&index=0&lang.ts":"_astro/LanguageSwitch.astro_astro_type_script_index_0_lang.DfYijGJL.js","/tmp/w7/s5/hatoba/src/site/components/MobileMenuToggle.astro?astro&type=script&index=0&lang.ts":"_astro/MobileMenuToggle.astro_astro_type_script_index_0_lang.GehU3lGD.js","/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/MobileTableOfContents.astro?astro&type=script&index=0&lang.ts":"_astro/MobileTableOfContents.astro_astro_type_script_index_0_lang.C3fM4Kra.js","/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Page.astro?astro&type=script&index=0&lang.ts":"_astro/Page.astro_astro_type_script_index_0_lang.DC4zszI0.js","/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/PageFrame.astro?astro&type=script&index=0&lang.ts":"_astro/PageFrame.astro_astro_type_script_index_0_lang.DSDKmmqG.js","/tmp/w7/s5/hatoba/src/site/components/PasteField.astro?astro&type=script&index=0&lang.ts":"_astro/PasteField.astro_astro_type_script_index_0_lang.BBuvwEFp.js","/tmp/w7/s5/hatoba/src/site/practice/Practice.astro?astro&type=script&index=0&lang.ts":"_astro/Practice.astro_astro_type_script_index_0_lang.DqPBJtQ6.js","/tmp/w7/s5/hatoba/src/site/practice/Records.astro?astro&type=script&index=0&lang.ts":"_astro/Records.astro_astro_type_script_index_0_lang.BL-YEkNN.js","/tmp/w7/s5/hatoba/src/site/runbook/RunbookPage.astro?astro&type=script&index=0&lang.ts":"_astro/RunbookPage.astro_astro_type_script_index_0_lang.BfxqtK5e.js","/tmp/w7/s5/hatoba/src/site/components/SearchDialog.astro?astro&type=script&index=0&lang.ts":"_astro/SearchDialog.astro_astro_type_script_index_0_lang.ByrIz5pb.js","/tmp/w7/s5/hatoba/src/site/components/SearchResults.astro?astro&type=script&index=0&lang.ts":"_astro/SearchResults.astro_astro_type_script_index_0_lang.DdeJfymp.js","/tmp/w7/s5/hatoba/src/site/practice/Standing.astro?astro&type=script&index=0&lang.ts":"_astro/Standing.astro_astro_type_script_index_0_lang.CmHuMZe9.js","/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/TableOfContents.astro?astro&type=script&index=0&lang.ts":"_astro/TableOfContents.astro_astro_type_script_index_0_lang.BpJaGz7G.js","/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/user-components/Tabs.astro?astro&type=script&index=0&lang.ts":"_astro/Tabs.astro_astro_type_script_index_0_lang.BH0CSEnL.js","/tmp/w7/s5/hatoba/src/site/glossary/TermHints.astro?astro&type=script&index=0&lang.ts":"_astro/TermHints.astro_astro_type_script_index_0_lang.D58zDXuv.js","/tmp/w7/s5/hatoba/src/site/components/ThemeSwitch.astro?astro&type=script&index=0&lang.ts":"_astro/ThemeSwitch.astro_astro_type_script_index_0_lang.9Qt6QHF2.js","/tmp/w7/s5/hatoba/src/site/try/TryTerminal.astro?astro&type=script&index=0&lang.ts":"_astro/TryTerminal.astro_astro_type_script_index_0_lang.BqrSsPF6.js","/tmp/w7/s5/hatoba/src/site/vain/Vain.astro?astro&type=script&index=0&lang.ts":"_astro/Vain.astro_astro_type_script_index_0_lang.B1zaScpp.js","/tmp/w7/s5/hatoba/src/site/pages/not-found.astro?astro&type=script&index=0&lang.ts":"_astro/not-found.astro_astro_type_script_index_0_lang.Bqg1MLt8.js","/tmp/w7/s5/hatoba/src/site/pages/offline.astro?astro&type=script&index=0&lang.ts":"_astro/offline.astro_astro_type_script_index_0_lang.RiMDhzLB.js","astro:scripts/page.js":"_astro/page.B3sWyS9n.js","/tmp/w7/s5/hatoba/src/site/pages/search.astro?astro&type=script&index=0&lang.ts":"_astro/search.astro_astro_type_script_index_0_lang.BHNMWNA0.js","/tmp/w7/s5/hatoba/src/site/terminal/stylesheets.ts":"_astro/stylesheets.ChPmzVx7.js","/tmp/w7/s5/hatoba/src/site/terminal/terminal-panel.ts":"_astro/terminal-panel.BuPcnfxR.js","/tmp/w7/s5/hatoba/src/terminal/terminal.ts":"_astro/terminal.C8eSG6cv.js","astro:scripts/before-hydration.js":""},"inlinedScripts":[],"assets":["/_astro/print.ehPL0gv-.css","/_astro/FillIn.BaSLfa5q.css","/_astro/Logo.-sNuD0M5.css","/_astro/PasteField.DT7YMZT9.css","/_astro/Picture.BxgDeJyK.css","/_astro/PlainPage.BZ9Xj2vi.css","/_astro/base.q2YFtQ3A.css","/_astro/Records.CIO78boL.css","/_astro/RunbookList.DnPcuiSI.css","/_astro/Step.h7NZ_gi_.css","/_astro/middleware.C2BIZZcU.css","/_astro/m-plus-1-119-wght-normal.CN43z2VN.woff2","/_astro/m-plus-1-latin-wght-normal.xGSo0m5C.woff2","/_astro/m-plus-1-30-wght-normal.Cufz84fI.woff2","/_astro/m-plus-1-35-wght-normal.f2EhLu0M.woff2","/_astro/m-plus-1-41-wght-normal.CQNBEgha.woff2","/_astro/m-plus-1-46-wght-normal.D2A0CptB.woff2","/_astro/m-plus-1-48-wght-normal.zUQhH2la.woff2","/_astro/m-plus-1-54-wght-normal.db-GLf2N.woff2","/_astro/m-plus-1-58-wght-normal.fYk1t6hS.woff2","/_astro/m-plus-1-59-wght-normal.KkJFzaDB.woff2","/_astro/m-plus-1-65-wght-normal.BLMShcW0.woff2","/_astro/m-plus-1-67-wght-normal.CgpoeZvp.woff2","/_astro/m-plus-1-68-wght-normal.VEqD92h1.woff2","/_astro/m-plus-1-70-wght-normal.D6UtvT_9.woff2","/_astro/m-plus-1-71-wght-normal.DJdTlAVW.woff2","/_astro/m-plus-1-72-wght-normal.B10GndDS.woff2","/_astro/m-plus-1-73-wght-normal.CmJtCqHf.woff2","/_astro/m-plus-1-74-wght-normal.DCdNgo-N.woff2","/_astro/m-plus-1-75-wght-normal.DQZ_vDmG.woff2","/_astro/m-plus-1-76-wght-normal.DLBiPG8m.woff2","/_astro/m-plus-1-77-wght-normal.CM48AuQ_.woff2","/_astro/m-plus-1-78-wght-normal.ClztZ7AJ.woff2","/_astro/m-plus-1-79-wght-normal.Cov5icQA.woff2","/_astro/m-plus-1-80-wght-normal.CoSRmHo-.woff2","/_astro/m-plus-1-81-wght-normal.C1v33JNl.woff2","/_astro/m-plus-1-82-wght-normal.9MqfCLWQ.woff2","/_astro/m-plus-1-83-wght-normal.seCIgQ0O.woff2","/_astro/m-plus-1-84-wght-normal.DglCSoFW.woff2","/_astro/m-plus-1-85-wght-normal.CUB2feAT.woff2","/_astro/m-plus-1-86-wght-normal.944p1pjs.woff2","/_astro/m-plus-1-87-wght-normal.DPNW4hwA.woff2","/_astro/m-plus-1-88-wght-normal.D12RW1w6.woff2","/_astro/m-plus-1-89-wght-normal.Dl00RESw.woff2","/_astro/m-plus-1-90-wght-normal.GtwXi4ae.woff2","/_astro/m-plus-1-91-wght-normal.DYk_jOO9.woff2","/_astro/m-plus-1-92-wght-normal.BiU7PhCE.woff2","/_astro/m-plus-1-93-wght-normal.XQGrlZje.woff2","/_astro/m-plus-1-94-wght-normal.BZNe7GJC.woff2","/_astro/m-plus-1-95-wght-normal.BPT9wDCg.woff2","/_astro/m-plus-1-96-wght-normal.D3Ea0mQ4.woff2","/_astro/m-plus-1-97-wght-normal.DwG_NNFU.woff2","/_astro/m-plus-1-98-wght-normal.Mue-V_CV.woff2","/_astro/m-plus-1-99-wght-normal.BtLATZVj.woff2","/_astro/m-plus-1-100-wght-normal.CSzq6hRi.woff2","/_astro/m-plus-1-101-wght-normal.Di5on59c.woff2","/_astro/m-plus-1-102-wght-normal.DA994aln.woff2","/_astro/m-plus-1-103-wght-normal.Bd8kPUcp.woff2","/_astro/m-plus-1-104-wght-normal.7Y_lNA3C.woff2","/_astro/m-plus-1-105-wght-normal.BOhCeKTW.woff2","/_astro/m-plus-1-106-wght-normal.DQJ52TuM.woff2","/_astro/m-plus-1-107-wght-normal.Cq1RVdWp.woff2","/_astro/m-plus-1-108-wght-normal.ODtDsjlf.woff2","/_astro/m-plus-1-109-wght-normal.B1FFXDm_.woff2","/_astro/m-plus-1-110-wght-normal.CXgdSr2L.woff2","/_astro/m-plus-1-111-wght-normal.BgPUja58.woff2","/_astro/m-plus-1-112-wght-normal.Bb1yhgkH.woff2","/_astro/m-plus-1-113-wght-normal.D72WbASz.woff2","/_astro/m-plus-1-114-wght-normal.8cgBi4Lr.woff2","/_astro/m-plus-1-115-wght-normal.B4vbo19v.woff2","/_astro/m-plus-1-116-wght-normal.CWL5uosX.woff2","/_astro/m-plus-1-117-wght-normal.DgVBYoHd.woff2","/_astro/m-plus-1-118-wght-normal.pkUqAImx.woff2","/_astro/m-plus-1-code-58-wght-normal.DzY6N_uF.woff2","/_astro/m-plus-1-code-59-wght-normal.COpmivGv.woff2","/_astro/m-plus-1-code-73-wght-normal.Bx15nl48.woff2","/_astro/m-plus-1-code-83-wght-normal.tFc_8tQy.woff2","/_astro/m-plus-1-code-86-wght-normal.Dg84vhSb.woff2","/_astro/m-plus-1-code-91-wght-normal.DBIY7ds5.woff2","/_astro/m-plus-1-code-93-wght-normal.BGQkGCFT.woff2","/_astro/m-plus-1-code-94-wght-normal.0hF7Xw1e.woff2","/_astro/m-plus-1-code-95-wght-normal.BFkFhapG.woff2","/_astro/m-plus-1-code-97-wght-normal.OA1AUjY5.woff2","/_astro/m-plus-1-code-98-wght-normal.CRtcz8b8.woff2","/_astro/m-plus-1-code-99-wght-normal.CwAdtRTt.woff2","/_astro/m-plus-1-code-102-wght-normal.1zmAqVEu.woff2","/_astro/m-plus-1-code-105-wght-normal.C-Jby4a8.woff2","/_astro/m-plus-1-code-107-wght-normal.GAh9TKtI.woff2","/_astro/m-plus-1-code-110-wght-normal.CnjdqXCd.woff2","/_astro/m-plus-1-code-111-wght-normal.CDgvq8DG.woff2","/_astro/m-plus-1-code-113-wght-normal.BwssdJ6m.woff2","/_astro/m-plus-1-code-114-wght-normal.CxtxA7GG.woff2","/_astro/m-plus-1-code-115-wght-normal.lVMw0HE6.woff2","/_astro/m-plus-1-code-117-wght-normal.D66uqoP3.woff2","/_astro/m-plus-1-code-118-wght-normal.DMoAZ97R.woff2","/_astro/m-plus-1-code-119-wght-normal.BAhp2nSn.woff2","/_astro/m-plus-1-code-latin-wght-normal.D-VUATe7.woff2","/_astro/changes.Bx3XqNFA.css","/_astro/compatibility.CpkPKDTR.css","/_astro/glossary.XpaJaHSm.css","/_astro/home.C2qWvpay.css","/_astro/languages.9U2AAuzQ.css","/_astro/not-found.-C3_vqHy.css","/_astro/offline.DWewRnAX.css","/_astro/search.B9sZ9H0m.css","/_astro/section.DfORBtxV.css","/_astro/tags.BOKK2gIR.css","/_astro/page.B3sWyS9n.js","/file:///tmp/w7/s5/hatoba/dist2/404.html","/file:///tmp/w7/s5/hatoba/dist2/errors.json","/file:///tmp/w7/s5/hatoba/dist2/llms.txt","/file:///tmp/w7/s5/hatoba/dist2/pages.json","/file:///tmp/w7/s5/hatoba/dist2/search/index.html","/file:///tmp/w7/s5/hatoba/dist2/index.html"],"i18n":{"fallbackType":"redirect","strategy":"pathname-prefix-always-no-redirect","locales":[{"codes":["ja"],"path":"ja"},{"codes":["en"],"path":"en"}],"defaultLocale":"ja","domainLookupTable":{}},"buildFormat":"directory","checkOrigin":false,"actionBodySizeLimit":1048576,"serverIslandBodySizeLimit":1048576,"allowedDomains":[],"key":"XUTomZQ4QV8pxmHMI1bSEU3/2Rps77qhub2IgvSpnIQ=","image":{},"devToolbar":{"enabled":false,"debugInfoOutput":""},"logLevel":"silent","shouldInjectCspMetaTags":false});
var manifestRoutes = _manifest.routes;
var manifest = Object.assign(_manifest, {
	renderers,
	actions: () => import("./chunks/noop-entrypoint_CxXy0p4B.mjs"),
	middleware: () => import("./chunks/_virtual_astro_middleware_Dm4dS9og.mjs"),
	sessionDriver: () => import("./chunks/_virtual_astro_session-driver_BWWe3pKI.mjs"),
	serverIslandMappings: () => import("./chunks/_virtual_astro_server-island-manifest_BhTW5IeR.mjs"),
	routes: manifestRoutes,
	pageMap
});
// node_modules/astro/dist/vite-plugin-scripts/index.js
var SCRIPT_ID_PREFIX = `astro:scripts/`;
`${SCRIPT_ID_PREFIX}`;
var PAGE_SCRIPT_ID = `${SCRIPT_ID_PREFIX}page.js`;
// node_modules/astro/dist/core/routing/pattern.js
function getPattern(segments, base, addTrailingSlash) {
	const pathname = segments.map((segment) => {
		if (segment.length === 1 && segment[0].spread) return "(?:\\/(.*?))?";
		else return "\\/" + segment.map((part) => {
			if (part.spread) return "(.*?)";
			else if (part.dynamic) return "([^/]+?)";
			else return part.content.normalize().replace(/\?/g, "%3F").replace(/#/g, "%23").replace(/%5B/g, "[").replace(/%5D/g, "]").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}).join("");
	}).join("");
	const trailing = addTrailingSlash && segments.length ? getTrailingSlashPattern(addTrailingSlash) : "$";
	let initial = "\\/";
	if (addTrailingSlash === "never" && base !== "/" && pathname !== "") initial = "";
	return new RegExp(`^${pathname || initial}${trailing}`);
}
function getTrailingSlashPattern(addTrailingSlash) {
	if (addTrailingSlash === "always") return "\\/$";
	if (addTrailingSlash === "never") return "$";
	return "\\/?$";
}
// node_modules/astro/dist/core/build/plugins/util.js
var ASTRO_PAGE_KEY_SEPARATOR = "&";
function makePageDataKey(route, componentPath) {
	return route + ASTRO_PAGE_KEY_SEPARATOR + componentPath;
}
// node_modules/astro/dist/core/build/runtime.js
function getPageData(internals, route, component) {
	let pageData = internals.pagesByKeys.get(makePageDataKey(route, component));
	if (pageData) return pageData;
}
function cssOrder(a, b) {
	let depthA = a.depth, depthB = b.depth, orderA = a.order, orderB = b.order;
	if (orderA === -1 && orderB >= 0) return 1;
	else if (orderB === -1 && orderA >= 0) return -1;
	else if (orderA > orderB) return 1;
	else if (orderA < orderB) return -1;
	else if (depthA === -1) return -1;
	else if (depthB === -1) return 1;
	else return depthA > depthB ? -1 : 1;
}
function mergeInlineCss(acc, current) {
	const lastAdded = acc.at(acc.length - 1);
	const lastWasInline = lastAdded?.type === "inline";
	const currentIsInline = current?.type === "inline";
	if (lastWasInline && currentIsInline) {
		const currentHasImport = current.content.includes("@import");
		const lastHasImport = lastAdded.content.includes("@import");
		if (!currentHasImport && !lastHasImport) {
			const merged = {
				type: "inline",
				content: lastAdded.content + current.content
			};
			acc[acc.length - 1] = merged;
			return acc;
		}
	}
	acc.push(current);
	return acc;
}
// node_modules/astro/dist/core/build/environment.js
async function getModuleForRoute(manifest, route) {
	for (const defaultRoute of getDefaultRoutes(manifest)) if (route.component === defaultRoute.component) return { page: () => Promise.resolve(defaultRoute.instance) };
	let routeToProcess = route;
	if (routeIsRedirect(route)) {
		if (route.redirectRoute) routeToProcess = route.redirectRoute;
		else return RedirectSinglePageBuiltModule;
	} else if (routeIsFallback(route)) routeToProcess = getFallbackRoute(route, manifest.routes);
	if (manifest.pageMap) {
		const importComponentInstance = manifest.pageMap.get(routeToProcess.component);
		if (!importComponentInstance) throw new Error(`Unexpectedly unable to find a component instance for route ${route.route}`);
		return await importComponentInstance();
	} else if (manifest.pageModule) return manifest.pageModule;
	throw new Error("Astro couldn't find the correct page to render, probably because it wasn't correctly mapped for SSR usage. This is an internal error, please file an issue.");
}
async function getComponentByRoute(manifest, routeData) {
	return (await getModuleForRoute(manifest, routeData)).page();
}
function createBuildEnvironment() {
	let internals;
	let options;
	function getInternals() {
		if (!internals) throw new Error("No internals defined");
		return internals;
	}
	function getOptions() {
		if (!options) throw new Error("No options defined");
		return options;
	}
	function getSettings() {
		return getOptions().settings;
	}
	const resolveCache = /* @__PURE__ */ new Map();
	return {
		env: {
			name: "build",
			runtimeMode: "production",
			defaultStreaming: (manifest) => manifest.serverLike,
			async resolve(manifest, specifier) {
				if (resolveCache.has(specifier)) return resolveCache.get(specifier);
				const hashedFilePath = manifest.entryModules[specifier];
				if (typeof hashedFilePath !== "string" || hashedFilePath === "") {
					if (specifier === "astro:scripts/before-hydration.js") {
						resolveCache.set(specifier, "");
						return "";
					}
					throw new Error(`Cannot find the built path for ${specifier}`);
				}
				const assetLink = createAssetLink(hashedFilePath, manifest.base, manifest.assetsPrefix);
				resolveCache.set(specifier, assetLink);
				return assetLink;
			},
			headElements(manifest, routeData) {
				const { assetsPrefix, base } = manifest;
				const settings = getSettings();
				const buildInternals = getInternals();
				const links = /* @__PURE__ */ new Set();
				const pageBuildData = getPageData(buildInternals, routeData.route, routeData.component);
				const scripts = /* @__PURE__ */ new Set();
				const sortedCssAssets = pageBuildData?.styles.sort(cssOrder).map(({ sheet }) => sheet).reduce(mergeInlineCss, []);
				const styles = createStylesheetElementSet(sortedCssAssets ?? [], base, assetsPrefix);
				if (settings.scripts.some((script) => script.stage === "page")) {
					const hashedFilePath = buildInternals.entrySpecifierToBundleMap.get(PAGE_SCRIPT_ID);
					if (typeof hashedFilePath !== "string") throw new Error(`Cannot find the built path for ${PAGE_SCRIPT_ID}`);
					const src = createAssetLink(hashedFilePath, base, assetsPrefix);
					scripts.add({
						props: {
							type: "module",
							src
						},
						children: ""
					});
				}
				for (const script of settings.scripts) if (script.stage === "head-inline") scripts.add({
					props: {},
					children: script.content
				});
				return {
					scripts,
					styles,
					links
				};
			},
			componentMetadata() {},
			getComponentByRoute,
			getModuleForRoute,
			async tryRewrite(manifest, payload, request) {
				const { routeData, pathname, newUrl } = findRouteToRewrite({
					payload,
					request,
					routes: manifest.routes.map((r) => r.routeData),
					trailingSlash: manifest.trailingSlash,
					buildFormat: manifest.buildFormat,
					base: manifest.base,
					outDir: manifest.serverLike ? manifest.buildClientDir : manifest.outDir
				});
				return {
					routeData,
					componentInstance: await getComponentByRoute(manifest, routeData),
					newUrl,
					pathname
				};
			},
			getRenderers(manifest) {
				return manifest.renderers;
			},
			errorStrategy: "build",
			injectCspMetaTagsOnErrorPages: false,
			logRequest() {}
		},
		setInternals(value) {
			internals = value;
		},
		setOptions(value) {
			options = value;
		},
		getInternals,
		getOptions,
		getSettings
	};
}
// node_modules/astro/dist/core/app/validate-headers.js
function getFirstForwardedValue(multiValueHeader) {
	return multiValueHeader?.toString().split(",").map((e) => e.trim())[0];
}
function sanitizeHost(hostname) {
	if (!hostname) return void 0;
	if (/[/\\]/.test(hostname)) return void 0;
	return hostname;
}
function parseHost(host) {
	const parts = host.split(":");
	if (parts.length > 2) return void 0;
	return {
		hostname: parts[0],
		port: parts[1]
	};
}
function matchesAllowedDomains(hostname, protocol, port, allowedDomains) {
	const urlString = `${protocol}://${port ? `${hostname}:${port}` : hostname}`;
	if (!URL.canParse(urlString)) return false;
	const testUrl = new URL(urlString);
	return allowedDomains.some((pattern) => matchPattern(testUrl, pattern));
}
function validateHost(host, protocol, allowedDomains) {
	if (!host || host.length === 0) return void 0;
	if (!allowedDomains || allowedDomains.length === 0) return void 0;
	const sanitized = sanitizeHost(host);
	if (!sanitized) return void 0;
	const parsed = parseHost(sanitized);
	if (!parsed) return void 0;
	const { hostname, port } = parsed;
	if (matchesAllowedDomains(hostname, protocol, port, allowedDomains)) return sanitized;
}
function validateForwardedHeaders(forwardedProtocol, forwardedHost, forwardedPort, allowedDomains) {
	const result = {};
	if (forwardedProtocol) {
		if (allowedDomains && allowedDomains.length > 0) {
			if (allowedDomains.some((pattern) => pattern.protocol !== void 0)) try {
				const testUrl = new URL(`${forwardedProtocol}://example.com`);
				if (allowedDomains.some((pattern) => matchPattern(testUrl, { protocol: pattern.protocol }))) result.protocol = forwardedProtocol;
			} catch {}
			else if (/^https?$/.test(forwardedProtocol)) result.protocol = forwardedProtocol;
		}
	}
	if (forwardedPort && allowedDomains && allowedDomains.length > 0) {
		if (allowedDomains.some((pattern) => pattern.port !== void 0)) {
			if (allowedDomains.some((pattern) => pattern.port === forwardedPort)) result.port = forwardedPort;
		}
	}
	if (forwardedHost && forwardedHost.length > 0 && allowedDomains && allowedDomains.length > 0) {
		const protoForValidation = result.protocol || "https";
		const sanitized = sanitizeHost(forwardedHost);
		const parsed = sanitized ? parseHost(sanitized) : void 0;
		if (sanitized && parsed) {
			const { hostname, port: portFromHost } = parsed;
			if (matchesAllowedDomains(hostname, protoForValidation, result.port || portFromHost, allowedDomains)) result.host = sanitized;
		}
	}
	return result;
}
// node_modules/astro/dist/core/i18n/domain.js
function computePathnameFromDomain(request, url, i18n, base, trailingSlash, allowedDomains, logger, pathnameFromRequest) {
	let pathname = void 0;
	if (i18n && (i18n.strategy === "domains-prefix-always" || i18n.strategy === "domains-prefix-other-locales" || i18n.strategy === "domains-prefix-always-no-redirect")) {
		const validated = validateForwardedHeaders(getFirstForwardedValue(request.headers.get("X-Forwarded-Proto") ?? void 0), getFirstForwardedValue(request.headers.get("X-Forwarded-Host") ?? void 0), getFirstForwardedValue(request.headers.get("X-Forwarded-Port") ?? void 0), allowedDomains);
		const protocol = validated.protocol ? `${validated.protocol}:` : url.protocol;
		const requestHost = request.headers.get("Host") ?? void 0;
		const validatedRequestHost = allowedDomains?.length ? validateHost(requestHost, protocol.slice(0, -1), allowedDomains) : requestHost;
		let host = validated.host ?? validatedRequestHost;
		if (host && protocol) {
			host = host.split(":")[0];
			try {
				let locale;
				const hostAsUrl = new URL(`${protocol}//${host}`);
				for (const [domainKey, localeValue] of Object.entries(i18n.domainLookupTable)) {
					const domainKeyAsUrl = new URL(domainKey);
					if (hostAsUrl.host === domainKeyAsUrl.host && hostAsUrl.protocol === domainKeyAsUrl.protocol) {
						locale = localeValue;
						break;
					}
				}
				if (locale) {
					const requestPathname = pathnameFromRequest ?? stripRequestBase(url.pathname, base);
					pathname = prependForwardSlash(joinPaths(normalizeTheLocale(locale), requestPathname));
					if (trailingSlash === "always") pathname = appendForwardSlash(pathname);
					else if (trailingSlash === "never") pathname = removeTrailingForwardSlash(pathname);
					else if (url.pathname.endsWith("/")) pathname = appendForwardSlash(pathname);
				}
			} catch (e) {
				logger.error("router", `Astro tried to parse ${protocol}//${host} as an URL, but it threw a parsing error. Check the X-Forwarded-Host and X-Forwarded-Proto headers.`);
				logger.error("router", `Error: ${e}`);
			}
		}
	}
	return pathname;
}
// node_modules/astro/dist/core/cookies/cookies.js
var DELETED_EXPIRATION = /* @__PURE__ */ new Date(0);
var DELETED_VALUE = "deleted";
var responseSentSymbol = /* @__PURE__ */ Symbol.for("astro.responseSent");
var identity = (value) => value;
var AstroCookie = class {
	value;
	constructor(value) {
		this.value = value;
	}
	json() {
		if (this.value === void 0) throw new Error(`Cannot convert undefined to an object.`);
		return JSON.parse(this.value);
	}
	number() {
		return Number(this.value);
	}
	boolean() {
		if (this.value === "false") return false;
		if (this.value === "0") return false;
		return Boolean(this.value);
	}
};
var AstroCookies = class {
	#request;
	#requestValues;
	#outgoing;
	#consumed;
	#logger;
	constructor(request, logger) {
		this.#request = request;
		this.#requestValues = null;
		this.#outgoing = null;
		this.#consumed = false;
		this.#logger = logger;
	}
	/**
	* Astro.cookies.delete(key) is used to delete a cookie. Using this method will result
	* in a Set-Cookie header added to the response.
	* @param key The cookie to delete
	* @param options Options related to this deletion, such as the path of the cookie.
	*/
	delete(key, options) {
		this.#ensureOutgoingMap().set(key, [
			DELETED_VALUE,
			stringifySetCookie({
				...options,
				name: key,
				value: DELETED_VALUE,
				expires: DELETED_EXPIRATION,
				maxAge: void 0
			}),
			false
		]);
	}
	/**
	* Astro.cookies.get(key) is used to get a cookie value. The cookie value is read from the
	* request. If you have set a cookie via Astro.cookies.set(key, value), the value will be taken
	* from that set call, overriding any values already part of the request.
	* @param key The cookie to get.
	* @returns An object containing the cookie value as well as convenience methods for converting its value.
	*/
	get(key, options = void 0) {
		if (this.#outgoing?.has(key)) {
			let [serializedValue, , isSetValue] = this.#outgoing.get(key);
			if (isSetValue) return new AstroCookie(serializedValue);
			else return;
		}
		const decode = options?.decode ?? decodeURIComponent;
		const values = this.#ensureParsed();
		if (key in values) {
			const value = values[key];
			if (value) {
				let decodedValue;
				try {
					decodedValue = decode(value);
				} catch (_error) {
					decodedValue = value;
				}
				return new AstroCookie(decodedValue);
			}
		}
	}
	/**
	* Astro.cookies.has(key) returns a boolean indicating whether this cookie is either
	* part of the initial request or set via Astro.cookies.set(key)
	* @param key The cookie to check for.
	* @param _options This parameter is no longer used.
	* @returns
	*/
	has(key, _options) {
		if (this.#outgoing?.has(key)) {
			let [, , isSetValue] = this.#outgoing.get(key);
			return isSetValue;
		}
		return this.#ensureParsed()[key] !== void 0;
	}
	/**
	* Astro.cookies.set(key, value) is used to set a cookie's value. If provided
	* an object it will be stringified via JSON.stringify(value). Additionally you
	* can provide options customizing how this cookie will be set, such as setting httpOnly
	* in order to prevent the cookie from being read in client-side JavaScript.
	* @param key The name of the cookie to set.
	* @param value A value, either a string or other primitive or an object.
	* @param options Options for the cookie, such as the path and security settings.
	*/
	set(key, value, options) {
		if (this.#consumed) this.#logger.warn("SKIP_FORMAT", "Astro.cookies.set() was called after the cookies had already been sent to the browser.\nThis may have happened if this method was called in an imported component.\nPlease make sure that Astro.cookies.set() is only called in the frontmatter of the main page.");
		let serializedValue;
		if (typeof value === "string") serializedValue = value;
		else {
			let toStringValue = value.toString();
			if (toStringValue === Object.prototype.toString.call(value)) serializedValue = JSON.stringify(value);
			else serializedValue = toStringValue;
		}
		const { encode, ...attributes } = options ?? {};
		this.#ensureOutgoingMap().set(key, [
			serializedValue,
			stringifySetCookie({
				...attributes,
				name: key,
				value: serializedValue
			}, { encode }),
			true
		]);
		if (this.#request[responseSentSymbol]) throw new AstroError({ ...ResponseSentError });
	}
	/**
	* Merges a new AstroCookies instance into the current instance. Any new cookies
	* will be added to the current instance, overwriting any existing cookies with the same name.
	*/
	merge(cookies) {
		const outgoing = cookies.#outgoing;
		if (outgoing) for (const [key, value] of outgoing) this.#ensureOutgoingMap().set(key, value);
	}
	/**
	* Astro.cookies.header() returns an iterator for the cookies that have previously
	* been set by either Astro.cookies.set() or Astro.cookies.delete().
	* This method is primarily used by adapters to set the header on outgoing responses.
	* @returns
	*/
	*headers() {
		if (this.#outgoing == null) return;
		for (const [, value] of this.#outgoing) yield value[1];
	}
	/**
	* Marks the cookies as consumed and returns the header values.
	* After consumption, any subsequent `set()` calls will warn.
	*/
	consume() {
		this.#consumed = true;
		return this.headers();
	}
	/**
	* @deprecated Use the instance method `cookies.consume()` instead.
	* Kept for backward compatibility with adapters.
	*/
	static consume(cookies) {
		return cookies.consume();
	}
	#ensureParsed() {
		if (!this.#requestValues) this.#parse();
		if (!this.#requestValues) this.#requestValues = /* @__PURE__ */ Object.create(null);
		return this.#requestValues;
	}
	#ensureOutgoingMap() {
		if (!this.#outgoing) this.#outgoing = /* @__PURE__ */ new Map();
		return this.#outgoing;
	}
	#parse() {
		const raw = this.#request.headers.get("cookie");
		if (!raw) return;
		this.#requestValues = parseCookie(raw, { decode: identity });
	}
};
// node_modules/astro/dist/core/cookies/response.js
var astroCookiesSymbol = /* @__PURE__ */ Symbol.for("astro.cookies");
function attachCookiesToResponse(response, cookies) {
	Reflect.set(response, astroCookiesSymbol, cookies);
}
function getCookiesFromResponse(response) {
	let cookies = Reflect.get(response, astroCookiesSymbol);
	if (cookies != null) return cookies;
	else return;
}
function* getSetCookiesFromResponse(response) {
	const cookies = getCookiesFromResponse(response);
	if (!cookies) return [];
	for (const headerValue of cookies.consume()) yield headerValue;
	return [];
}
function getAmbientManifest() {
	const manifest$1 = manifest;
	if (!manifest$1) throw new AstroError(NoManifestAvailable);
	return manifest$1;
}
// node_modules/astro/dist/core/app/render-options.js
var renderOptionsSymbol = /* @__PURE__ */ Symbol.for("astro.renderOptions");
function getRenderOptions(request) {
	return Reflect.get(request, renderOptionsSymbol);
}
function setRenderOptions(request, options) {
	Reflect.set(request, renderOptionsSymbol, options);
}
// node_modules/astro/dist/core/app/origin-check.js
var FORM_CONTENT_TYPES = [
	"application/x-www-form-urlencoded",
	"multipart/form-data",
	"text/plain"
];
var SAFE_METHODS = [
	"GET",
	"HEAD",
	"OPTIONS"
];
function isForbiddenCrossOriginRequest(request, url, isPrerendered) {
	if (isPrerendered) return false;
	if (SAFE_METHODS.includes(request.method)) return false;
	const isSameOrigin = request.headers.get("origin") === url.origin;
	if (request.headers.has("content-type")) return hasFormLikeHeader(request.headers.get("content-type")) && !isSameOrigin;
	return !isSameOrigin;
}
function createCrossOriginForbiddenResponse(request) {
	return new Response(`Cross-site ${request.method} form submissions are forbidden`, { status: 403 });
}
function createOriginCheckMiddleware() {
	return defineMiddleware((context, next) => {
		const { request, url, isPrerendered } = context;
		if (isForbiddenCrossOriginRequest(request, url, isPrerendered)) return createCrossOriginForbiddenResponse(request);
		return next();
	});
}
function hasFormLikeHeader(contentType) {
	if (contentType) {
		for (const FORM_CONTENT_TYPE of FORM_CONTENT_TYPES) if (contentType.toLowerCase().includes(FORM_CONTENT_TYPE)) return true;
	}
	return false;
}
// node_modules/astro/dist/core/fetch/features.js
var FetchFeatures = {
	redirects: 1,
	sessions: 2,
	actions: 4,
	middleware: 8,
	i18n: 16,
	cache: 32
};
var ALL_FETCH_FEATURES = FetchFeatures.redirects | FetchFeatures.sessions | FetchFeatures.actions | FetchFeatures.middleware | FetchFeatures.i18n | FetchFeatures.cache;
var usedFeatures = /* @__PURE__ */ new WeakMap();
function markFeatureUsed(manifest, feature) {
	const entry = usedFeatures.get(manifest);
	if (entry) entry.bits |= feature;
	else usedFeatures.set(manifest, { bits: feature });
}
function getUsedFeatures(manifest) {
	return usedFeatures.get(manifest)?.bits ?? 0;
}
// node_modules/astro/dist/actions/consts.js
var ACTION_QUERY_PARAMS = {
	actionName: "_action",
	actionPayload: "_astroActionPayload"
};
// node_modules/astro/dist/actions/runtime/client.js
var codeToStatusMap = {
	BAD_REQUEST: 400,
	UNAUTHORIZED: 401,
	PAYMENT_REQUIRED: 402,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	METHOD_NOT_ALLOWED: 405,
	NOT_ACCEPTABLE: 406,
	PROXY_AUTHENTICATION_REQUIRED: 407,
	REQUEST_TIMEOUT: 408,
	CONFLICT: 409,
	GONE: 410,
	LENGTH_REQUIRED: 411,
	PRECONDITION_FAILED: 412,
	CONTENT_TOO_LARGE: 413,
	URI_TOO_LONG: 414,
	UNSUPPORTED_MEDIA_TYPE: 415,
	RANGE_NOT_SATISFIABLE: 416,
	EXPECTATION_FAILED: 417,
	MISDIRECTED_REQUEST: 421,
	UNPROCESSABLE_CONTENT: 422,
	LOCKED: 423,
	FAILED_DEPENDENCY: 424,
	TOO_EARLY: 425,
	UPGRADE_REQUIRED: 426,
	PRECONDITION_REQUIRED: 428,
	TOO_MANY_REQUESTS: 429,
	REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
	UNAVAILABLE_FOR_LEGAL_REASONS: 451,
	INTERNAL_SERVER_ERROR: 500,
	NOT_IMPLEMENTED: 501,
	BAD_GATEWAY: 502,
	SERVICE_UNAVAILABLE: 503,
	GATEWAY_TIMEOUT: 504,
	HTTP_VERSION_NOT_SUPPORTED: 505,
	VARIANT_ALSO_NEGOTIATES: 506,
	INSUFFICIENT_STORAGE: 507,
	LOOP_DETECTED: 508,
	NETWORK_AUTHENTICATION_REQUIRED: 511
};
var statusToCodeMap = Object.fromEntries(Object.entries(codeToStatusMap).map(([key, value]) => [value, key]));
var ActionError = class ActionError extends Error {
	type = "AstroActionError";
	code = "INTERNAL_SERVER_ERROR";
	status = 500;
	constructor(params) {
		super(params.message);
		this.code = params.code;
		this.status = ActionError.codeToStatus(params.code);
		if (params.stack) this.stack = params.stack;
	}
	static codeToStatus(code) {
		return codeToStatusMap[code];
	}
	static statusToCode(status) {
		return statusToCodeMap[status] ?? "INTERNAL_SERVER_ERROR";
	}
	static fromJson(body) {
		if (isInputError(body)) return new ActionInputError(body.issues);
		if (isActionError(body)) return new ActionError(body);
		return new ActionError({ code: "INTERNAL_SERVER_ERROR" });
	}
};
function isActionError(error) {
	return typeof error === "object" && error != null && "type" in error && error.type === "AstroActionError";
}
function isInputError(error) {
	return typeof error === "object" && error != null && "type" in error && error.type === "AstroActionInputError" && "issues" in error && Array.isArray(error.issues);
}
var ActionInputError = class extends ActionError {
	type = "AstroActionInputError";
	issues;
	fields;
	constructor(issues) {
		super({
			message: `Failed to validate: ${JSON.stringify(issues, null, 2)}`,
			code: "BAD_REQUEST"
		});
		this.issues = issues;
		this.fields = {};
		for (const issue of issues) if (issue.path.length > 0) {
			const key = issue.path[0].toString();
			this.fields[key] ??= [];
			this.fields[key]?.push(issue.message);
		}
	}
};
function deserializeActionResult(res) {
	if (res.type === "error") {
		let json;
		try {
			json = JSON.parse(res.body);
		} catch {
			return {
				data: void 0,
				error: new ActionError({
					message: res.body,
					code: "INTERNAL_SERVER_ERROR"
				})
			};
		}
		if (Object.assign({
			"ASSETS_PREFIX": void 0,
			"BASE_URL": "/",
			"DEV": false,
			"MODE": "production",
			"PROD": true,
			"SITE": "http://localhost:4321/",
			"SSR": true
		}, { _: "/usr/bin/npx" })?.PROD) return {
			error: ActionError.fromJson(json),
			data: void 0
		};
		else {
			const error = ActionError.fromJson(json);
			error.stack = actionResultErrorStack.get();
			return {
				error,
				data: void 0
			};
		}
	}
	if (res.type === "empty") return {
		data: void 0,
		error: void 0
	};
	return {
		data: parse(res.body, { URL: (href) => new URL(href) }),
		error: void 0
	};
}
var actionResultErrorStack = /* @__PURE__ */ (function actionResultErrorStackFn() {
	let errorStack;
	return {
		set(stack) {
			errorStack = stack;
		},
		get() {
			return errorStack;
		}
	};
})();
function getActionQueryString(name) {
	return `?${new URLSearchParams({ [ACTION_QUERY_PARAMS.actionName]: name }).toString()}`;
}
// node_modules/astro/dist/actions/utils.js
function hasActionPayload(locals) {
	return "_actionPayload" in locals;
}
function createGetActionResult(locals) {
	return (actionFn) => {
		if (!hasActionPayload(locals) || actionFn.toString() !== getActionQueryString(locals._actionPayload.actionName)) return;
		return deserializeActionResult(locals._actionPayload.actionResult);
	};
}
function createCallAction(context) {
	return (baseAction, input) => {
		Reflect.set(context, ACTION_API_CONTEXT_SYMBOL, true);
		return baseAction.bind(context)(input);
	};
}
// node_modules/astro/dist/core/render/slots.js
function getFunctionExpression(slot) {
	if (!slot) return;
	const expressions = slot?.expressions?.filter((e) => isRenderInstruction(e) === false || isRenderTemplateResult(e));
	if (expressions?.length !== 1) return;
	const expression = expressions[0];
	if (isRenderTemplateResult(expression)) return getFunctionExpression(expression);
	return expression;
}
var Slots = class {
	#result;
	#slots;
	#logger;
	constructor(result, slots, logger) {
		this.#result = result;
		this.#slots = slots;
		this.#logger = logger;
		if (slots) for (const key of Object.keys(slots)) {
			if (this[key] !== void 0) throw new AstroError({
				...ReservedSlotName,
				message: ReservedSlotName.message(key)
			});
			Object.defineProperty(this, key, {
				get() {
					return true;
				},
				enumerable: true
			});
		}
	}
	has(name) {
		if (!this.#slots) return false;
		return Boolean(this.#slots[name]);
	}
	async render(name, args = []) {
		if (!this.#slots || !this.has(name)) return;
		const result = this.#result;
		if (!Array.isArray(args)) this.#logger.warn(null, `Expected second parameter to be an array, received a ${typeof args}. If you're trying to pass an array as a single argument and getting unexpected results, make sure you're passing your array as an item of an array. Ex: Astro.slots.render('default', [["Hello", "World"]])`);
		else if (args.length > 0) {
			const slotValue = this.#slots[name];
			const component = typeof slotValue === "function" ? await slotValue(result) : await slotValue;
			const expression = getFunctionExpression(component);
			if (expression) {
				const slot = async () => typeof expression === "function" ? expression(...args) : expression;
				return await renderSlotToString(result, slot).then((res) => {
					return res;
				});
			}
			if (typeof component === "function") return await renderJSX(result, component(...args)).then((res) => res != null ? String(res) : res);
		}
		const content = await renderSlotToString(result, this.#slots[name]);
		return chunkToString(result, content);
	}
};
// node_modules/astro/dist/i18n/fallback.js
function computeFallbackRoute(options) {
	const { pathname, responseStatus, fallback, fallbackType, locales, defaultLocale, strategy } = options;
	if (responseStatus !== 404) return { type: "none" };
	if (!fallback || Object.keys(fallback).length === 0) return { type: "none" };
	const segments = pathname.split("/");
	const urlLocale = segments.find((segment) => {
		for (const locale of locales) if (typeof locale === "string") {
			if (locale === segment) return true;
		} else if (locale.path === segment) return true;
		return false;
	});
	if (!urlLocale) return { type: "none" };
	if (!Object.keys(fallback).includes(urlLocale)) return { type: "none" };
	const fallbackLocale = fallback[urlLocale];
	const pathFallbackLocale = getPathByLocale(fallbackLocale, locales);
	const localeIndex = segments.indexOf(urlLocale);
	let newPathname;
	if (pathFallbackLocale === defaultLocale && strategy === "pathname-prefix-other-locales") {
		segments.splice(localeIndex, 1);
		newPathname = segments.join("/") || "/";
	} else {
		segments[localeIndex] = pathFallbackLocale;
		newPathname = segments.join("/");
	}
	return {
		type: fallbackType,
		pathname: newPathname
	};
}
// node_modules/astro/dist/i18n/router.js
var I18nRouter = class {
	#strategy;
	#defaultLocale;
	#locales;
	#base;
	#domains;
	constructor(options) {
		this.#strategy = options.strategy;
		this.#defaultLocale = options.defaultLocale;
		this.#locales = options.locales;
		this.#base = options.base === "/" ? "/" : removeTrailingForwardSlash(options.base || "");
		this.#domains = options.domains;
	}
	/**
	* Evaluate routing strategy for a pathname.
	* Returns decision object (not HTTP Response).
	*/
	match(pathname, context) {
		if (this.shouldSkipProcessing(pathname, context)) return { type: "continue" };
		switch (this.#strategy) {
			case "manual": return { type: "continue" };
			case "pathname-prefix-always": return this.matchPrefixAlways(pathname, context);
			case "domains-prefix-always":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixAlways(pathname, context);
			case "pathname-prefix-other-locales": return this.matchPrefixOtherLocales(pathname, context);
			case "domains-prefix-other-locales":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixOtherLocales(pathname, context);
			case "pathname-prefix-always-no-redirect": return this.matchPrefixAlwaysNoRedirect(pathname, context);
			case "domains-prefix-always-no-redirect":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixAlwaysNoRedirect(pathname, context);
			default: return { type: "continue" };
		}
	}
	/**
	* Check if i18n processing should be skipped for this request
	*/
	shouldSkipProcessing(pathname, context) {
		if (pathname.includes("/404") || pathname.includes("/500")) return true;
		if (pathname.includes("/_server-islands/")) return true;
		if (context.isReroute) return true;
		if (context.routeType && context.routeType !== "page" && context.routeType !== "fallback") return true;
		return false;
	}
	/**
	* Strategy: pathname-prefix-always
	* All locales must have a prefix, including the default locale.
	*/
	matchPrefixAlways(pathname, _context) {
		if (pathname === this.#base + "/" || pathname === this.#base) return {
			type: "redirect",
			location: `${this.#base === "/" ? "" : this.#base}/${this.#defaultLocale}`
		};
		if (!pathHasLocale(pathname, this.#locales)) return { type: "notFound" };
		return { type: "continue" };
	}
	/**
	* Strategy: pathname-prefix-other-locales
	* Default locale has no prefix, other locales must have a prefix.
	*/
	matchPrefixOtherLocales(pathname, _context) {
		let pathnameContainsDefaultLocale = false;
		for (const segment of pathname.split("/")) if (normalizeTheLocale(segment) === normalizeTheLocale(this.#defaultLocale)) {
			pathnameContainsDefaultLocale = true;
			break;
		}
		if (pathnameContainsDefaultLocale) return {
			type: "notFound",
			location: pathname.replace(`/${this.#defaultLocale}`, "")
		};
		return { type: "continue" };
	}
	/**
	* Strategy: pathname-prefix-always-no-redirect
	* Like prefix-always but allows root to serve instead of redirecting
	*/
	matchPrefixAlwaysNoRedirect(pathname, _context) {
		if (pathname === this.#base + "/" || pathname === this.#base) return { type: "continue" };
		if (!pathHasLocale(pathname, this.#locales)) return { type: "notFound" };
		return { type: "continue" };
	}
	/**
	* Check if the current locale doesn't belong to the configured domain.
	* Used for domain-based routing strategies.
	*/
	localeHasntDomain(currentLocale, currentDomain) {
		if (!this.#domains || !currentDomain) return false;
		if (!currentLocale) return false;
		const localesForDomain = this.#domains[currentDomain];
		if (!localesForDomain) return true;
		return !localesForDomain.includes(currentLocale);
	}
};
// node_modules/astro/dist/core/i18n/handler.js
function compileI18n(i18n, base, trailingSlash, format) {
	return {
		config: i18n,
		base,
		trailingSlash,
		format,
		router: new I18nRouter({
			strategy: i18n.strategy,
			defaultLocale: i18n.defaultLocale,
			locales: i18n.locales,
			base,
			domains: i18n.domainLookupTable ? Object.keys(i18n.domainLookupTable).reduce((acc, domain) => {
				const locale = i18n.domainLookupTable[domain];
				if (!acc[domain]) acc[domain] = [];
				acc[domain].push(locale);
				return acc;
			}, {}) : void 0
		})
	};
}
var i18nMemo = createManifestMemo((manifest) => {
	const config = manifest.i18n;
	return config && config.strategy !== "manual" ? compileI18n(config, manifest.base, manifest.trailingSlash, manifest.buildFormat) : null;
});
function getI18n(manifest) {
	return i18nMemo.get(manifest);
}
async function finalizeI18n(compiled, state, response) {
	markFeatureUsed(state.manifest, FetchFeatures.i18n);
	const i18n = compiled.config;
	if (state.skipErrorReroute && typeof i18n.fallback === "undefined") return response;
	if (state.responseRouteType !== "page" && state.responseRouteType !== "fallback") return response;
	const url = state.url;
	const currentLocale = state.computeCurrentLocale();
	const isPrerendered = state.routeData.prerender;
	const routerContext = {
		currentLocale,
		currentDomain: url.hostname,
		routeType: state.responseRouteType,
		isReroute: false
	};
	const routeDecision = compiled.router.match(url.pathname, routerContext);
	switch (routeDecision.type) {
		case "redirect": {
			let location = routeDecision.location;
			if (shouldAppendForwardSlash(compiled.trailingSlash, compiled.format)) location = appendForwardSlash(location);
			return new Response(null, {
				status: routeDecision.status ?? 302,
				headers: { Location: location }
			});
		}
		case "notFound": {
			if (isPrerendered) {
				const prerenderedRes = new Response(response.body, {
					status: 404,
					headers: response.headers
				});
				state.skipErrorReroute = true;
				if (routeDecision.location) prerenderedRes.headers.set("Location", routeDecision.location);
				return prerenderedRes;
			}
			const headers = new Headers();
			if (routeDecision.location) headers.set("Location", routeDecision.location);
			return new Response(null, {
				status: 404,
				headers
			});
		}
	}
	if (i18n.fallback && i18n.fallbackType) {
		const effectiveStatus = state.responseRouteType === "fallback" ? 404 : response.status;
		const fallbackDecision = computeFallbackRoute({
			pathname: url.pathname,
			responseStatus: effectiveStatus,
			currentLocale,
			fallback: i18n.fallback,
			fallbackType: i18n.fallbackType,
			locales: i18n.locales,
			defaultLocale: i18n.defaultLocale,
			strategy: i18n.strategy,
			base: compiled.base
		});
		switch (fallbackDecision.type) {
			case "redirect": return new Response(null, {
				status: 302,
				headers: { Location: fallbackDecision.pathname + url.search }
			});
			case "rewrite": try {
				return await state.rewrite(fallbackDecision.pathname + url.search);
			} catch {
				break;
			}
		}
	}
	return response;
}
// node_modules/astro/dist/i18n/index.js
function getPathByLocale(locale, locales) {
	for (const loopLocale of locales) if (typeof loopLocale === "string") {
		if (loopLocale === locale) return loopLocale;
	} else for (const code of loopLocale.codes) if (code === locale) return loopLocale.path;
	throw new AstroError(i18nNoLocaleFoundInPath);
}
function getAllCodes(locales) {
	const result = [];
	for (const loopLocale of locales) if (typeof loopLocale === "string") result.push(loopLocale);
	else result.push(...loopLocale.codes);
	return result;
}
// node_modules/astro/dist/i18n/utils.js
function parseLocale(header) {
	if (header === "*") return [{
		locale: header,
		qualityValue: void 0
	}];
	const result = [];
	const localeValues = header.split(",").map((str) => str.trim());
	for (const localeValue of localeValues) {
		const split = localeValue.split(";").map((str) => str.trim());
		const localeName = split[0];
		const qualityValue = split[1];
		if (!split) continue;
		if (qualityValue && qualityValue.startsWith("q=")) {
			const qualityValueAsFloat = Number.parseFloat(qualityValue.slice(2));
			if (Number.isNaN(qualityValueAsFloat) || qualityValueAsFloat > 1) result.push({
				locale: localeName,
				qualityValue: void 0
			});
			else result.push({
				locale: localeName,
				qualityValue: qualityValueAsFloat
			});
		} else result.push({
			locale: localeName,
			qualityValue: void 0
		});
	}
	return result;
}
function sortAndFilterLocales(browserLocaleList, locales) {
	const normalizedLocales = getAllCodes(locales).map(normalizeTheLocale);
	return browserLocaleList.filter((browserLocale) => {
		if (browserLocale.locale !== "*") return normalizedLocales.includes(normalizeTheLocale(browserLocale.locale));
		return true;
	}).sort((a, b) => {
		const qa = a.locale === "*" ? a.qualityValue ?? 0 : a.qualityValue ?? 1;
		return (b.locale === "*" ? b.qualityValue ?? 0 : b.qualityValue ?? 1) - qa;
	});
}
function computePreferredLocale(request, locales) {
	const acceptHeader = request.headers.get("Accept-Language");
	let result = void 0;
	if (acceptHeader) {
		const firstResult = sortAndFilterLocales(parseLocale(acceptHeader), locales).at(0);
		if (firstResult && firstResult.locale !== "*") {
			outer: for (const currentLocale of locales) if (typeof currentLocale === "string") {
				if (normalizeTheLocale(currentLocale) === normalizeTheLocale(firstResult.locale)) {
					result = currentLocale;
					break;
				}
			} else for (const currentCode of currentLocale.codes) if (normalizeTheLocale(currentCode) === normalizeTheLocale(firstResult.locale)) {
				result = currentCode;
				break outer;
			}
		}
	}
	return result;
}
function computePreferredLocaleList(request, locales) {
	const acceptHeader = request.headers.get("Accept-Language");
	let result = [];
	if (acceptHeader) {
		const browserLocaleList = sortAndFilterLocales(parseLocale(acceptHeader), locales);
		if (browserLocaleList.length === 1 && browserLocaleList.at(0).locale === "*") return getAllCodes(locales);
		else if (browserLocaleList.length > 0) {
			for (const browserLocale of browserLocaleList) for (const loopLocale of locales) if (typeof loopLocale === "string") {
				if (normalizeTheLocale(loopLocale) === normalizeTheLocale(browserLocale.locale)) result.push(loopLocale);
			} else for (const code of loopLocale.codes) if (normalizeTheLocale(code) === normalizeTheLocale(browserLocale.locale)) result.push(code);
		}
	}
	return result;
}
function computeCurrentLocale(pathname, locales, defaultLocale) {
	for (const segment of pathname.split("/").map(normalizeThePath)) for (const locale of locales) if (typeof locale === "string") {
		if (!segment.includes(locale)) continue;
		if (normalizeTheLocale(locale) === normalizeTheLocale(segment)) return locale;
	} else if (locale.path === segment) return locale.codes.at(0);
	else for (const code of locale.codes) if (normalizeTheLocale(code) === normalizeTheLocale(segment)) return code;
	for (const locale of locales) if (typeof locale === "string") {
		if (locale === defaultLocale) return locale;
	} else if (locale.path === defaultLocale) return locale.codes.at(0);
}
function computeCurrentLocaleFromParams(params, locales) {
	const byNormalizedCode = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	for (const locale of locales) if (typeof locale === "string") byNormalizedCode.set(normalizeTheLocale(locale), locale);
	else {
		byPath.set(locale.path, locale.codes[0]);
		for (const code of locale.codes) byNormalizedCode.set(normalizeTheLocale(code), code);
	}
	for (const value of Object.values(params)) {
		if (!value) continue;
		const pathMatch = byPath.get(value);
		if (pathMatch) return pathMatch;
		const codeMatch = byNormalizedCode.get(normalizeTheLocale(value));
		if (codeMatch) return codeMatch;
	}
}
// node_modules/astro/dist/core/app/prepare-response.js
function prepareResponse(response, { addCookieHeader }) {
	if (addCookieHeader) for (const setCookieHeaderValue of getSetCookiesFromResponse(response)) response.headers.append("set-cookie", setCookieHeaderValue);
	Reflect.set(response, responseSentSymbol$1, true);
}
// node_modules/astro/dist/core/pages/handler.js
var EMPTY_SLOTS = Object.freeze({});
async function handlePages(state, ctx) {
	const { logger, streaming } = state;
	state.resetResponseMetadata();
	let response;
	const componentInstance = await state.loadComponentInstance();
	switch (state.routeData.type) {
		case "endpoint":
			response = await renderEndpoint(componentInstance, ctx, state.routeData.prerender, logger, state);
			break;
		case "page": {
			const props = await state.getProps();
			const actionApiContext = state.getActionAPIContext();
			const result = await state.createResult(componentInstance, actionApiContext);
			try {
				response = await renderPage(result, componentInstance?.default, props, state.slots ?? EMPTY_SLOTS, streaming, state.routeData);
			} catch (e) {
				result.cancelled = true;
				throw e;
			}
			state.responseRouteType = "page";
			if (state.routeData.route === "/404" || state.routeData.route === "/500") state.skipErrorReroute = true;
			break;
		}
		case "redirect": return new Response(null, {
			status: 404,
			headers: { [ASTRO_ERROR_HEADER]: "true" }
		});
		case "fallback":
			state.responseRouteType = "fallback";
			return new Response(null, { status: 500 });
	}
	const responseCookies = getCookiesFromResponse(response);
	if (responseCookies) state.cookies.merge(responseCookies);
	state.response = response;
	return response;
}
// node_modules/astro/dist/core/routing/match.js
function matchRoute$1(pathname, manifest) {
	if (isRoute404(pathname)) {
		const errorRoute = manifest.routes.find((route) => isRoute404(route.route));
		if (errorRoute) return errorRoute;
	}
	if (isRoute500(pathname)) {
		const errorRoute = manifest.routes.find((route) => isRoute500(route.route));
		if (errorRoute) return errorRoute;
	}
	return manifest.routes.find((route) => {
		return route.pattern.test(pathname) || route.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
	});
}
function isRoute404or500(route) {
	return isRoute404(route.route) || isRoute500(route.route);
}
function isRouteServerIsland(route) {
	return route.component === SERVER_ISLAND_COMPONENT;
}
// node_modules/astro/dist/core/routing/astro-designed-error-pages.js
function ensure404Route(manifest) {
	if (!manifest.routes.some((route) => route.route === "/404")) manifest.routes.push(DEFAULT_404_ROUTE);
	return manifest;
}
// node_modules/astro/dist/core/routing/priority.js
function routeComparator(a, b) {
	const commonLength = Math.min(a.segments.length, b.segments.length);
	for (let index = 0; index < commonLength; index++) {
		const aSegment = a.segments[index];
		const bSegment = b.segments[index];
		const aIsStatic = aSegment.every((part) => !part.dynamic && !part.spread);
		const bIsStatic = bSegment.every((part) => !part.dynamic && !part.spread);
		if (aIsStatic && bIsStatic) {
			const aContent = aSegment.map((part) => part.content).join("");
			const bContent = bSegment.map((part) => part.content).join("");
			if (aContent !== bContent) return aContent.localeCompare(bContent);
		}
		if (aIsStatic !== bIsStatic) return aIsStatic ? -1 : 1;
		const aAllDynamic = aSegment.every((part) => part.dynamic);
		if (aAllDynamic !== bSegment.every((part) => part.dynamic)) return aAllDynamic ? 1 : -1;
		const aHasSpread = aSegment.some((part) => part.spread);
		if (aHasSpread !== bSegment.some((part) => part.spread)) return aHasSpread ? 1 : -1;
	}
	const aLength = a.segments.length;
	const bLength = b.segments.length;
	if (aLength !== bLength) {
		const aEndsInRest = a.segments.at(-1)?.some((part) => part.spread);
		const bEndsInRest = b.segments.at(-1)?.some((part) => part.spread);
		if (aEndsInRest !== bEndsInRest && Math.abs(aLength - bLength) === 1) {
			if (aLength > bLength && aEndsInRest) return 1;
			if (bLength > aLength && bEndsInRest) return -1;
		}
		return aLength > bLength ? -1 : 1;
	}
	if (a.type === "endpoint" !== (b.type === "endpoint")) return a.type === "endpoint" ? -1 : 1;
	return a.route.localeCompare(b.route);
}
// node_modules/astro/dist/core/routing/router.js
var Router = class {
	#routes;
	#base;
	#baseWithoutTrailingSlash;
	#buildFormat;
	#trailingSlash;
	constructor(routes, options) {
		this.#routes = [...routes].sort(routeComparator);
		this.#base = normalizeBase(options.base);
		this.#baseWithoutTrailingSlash = removeTrailingForwardSlash(this.#base);
		this.#buildFormat = options.buildFormat;
		this.#trailingSlash = options.trailingSlash;
	}
	/**
	* Match an input pathname against the route list.
	* If allowWithoutBase is true, a non-base-prefixed path is still considered.
	*/
	match(inputPathname, { allowWithoutBase = false } = {}) {
		const normalized = getRedirectForPathname(inputPathname);
		if (normalized.redirect) return {
			type: "redirect",
			location: normalized.redirect,
			status: 301
		};
		if (this.#base !== "/") {
			const baseWithSlash = `${this.#baseWithoutTrailingSlash}/`;
			if (this.#trailingSlash === "always" && (normalized.pathname === this.#baseWithoutTrailingSlash || normalized.pathname === this.#base)) return {
				type: "redirect",
				location: baseWithSlash,
				status: 301
			};
			if (this.#trailingSlash === "never" && normalized.pathname === baseWithSlash) return {
				type: "redirect",
				location: this.#baseWithoutTrailingSlash,
				status: 301
			};
		}
		const baseResult = stripBase(normalized.pathname, this.#base, this.#baseWithoutTrailingSlash, this.#trailingSlash);
		if (!baseResult) {
			if (!allowWithoutBase) return {
				type: "none",
				reason: "outside-base"
			};
		}
		let pathname = baseResult ?? normalized.pathname;
		if (this.#buildFormat === "file") pathname = normalizeFileFormatPathname(pathname);
		const route = this.#routes.find((candidate) => {
			if (candidate.pattern.test(pathname)) return true;
			return candidate.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
		});
		if (!route) return {
			type: "none",
			reason: "no-match"
		};
		return {
			type: "match",
			route,
			params: getParams(route, pathname),
			pathname
		};
	}
	/**
	* Returns all routes that match the given pathname, in priority order.
	* Used when the first match (e.g. a prerendered route) cannot serve
	* the request and subsequent matches need to be tried.
	*/
	matchAll(inputPathname, { allowWithoutBase = false } = {}) {
		const normalized = getRedirectForPathname(inputPathname);
		if (normalized.redirect) return [];
		const baseResult = stripBase(normalized.pathname, this.#base, this.#baseWithoutTrailingSlash, this.#trailingSlash);
		if (!baseResult && !allowWithoutBase) return [];
		let pathname = baseResult ?? normalized.pathname;
		if (this.#buildFormat === "file") pathname = normalizeFileFormatPathname(pathname);
		return this.#routes.filter((candidate) => {
			if (candidate.pattern.test(pathname)) return true;
			return candidate.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
		});
	}
};
function normalizeBase(base) {
	if (!base) return "/";
	if (base === "/") return base;
	return prependForwardSlash(base);
}
function getRedirectForPathname(pathname) {
	let value = prependForwardSlash(pathname);
	if (value.startsWith("//")) return {
		pathname: value,
		redirect: `/${value.replace(/^\/+/, "")}`
	};
	return { pathname: value };
}
function stripBase(pathname, base, baseWithoutTrailingSlash, trailingSlash) {
	if (base === "/") return pathname;
	const baseWithSlash = `${baseWithoutTrailingSlash}/`;
	if (pathname === baseWithoutTrailingSlash || pathname === base) return trailingSlash === "always" ? null : "/";
	if (pathname === baseWithSlash) return trailingSlash === "never" ? null : "/";
	if (pathname.startsWith(baseWithSlash)) return pathname.slice(baseWithoutTrailingSlash.length);
	return null;
}
function normalizeFileFormatPathname(pathname) {
	if (pathname.endsWith("/index.html")) {
		const trimmed = pathname.slice(0, -11);
		return trimmed === "" ? "/" : trimmed;
	}
	if (pathname.endsWith(".html")) {
		const trimmed = pathname.slice(0, -5);
		return trimmed === "" ? "/" : trimmed;
	}
	return pathname;
}
// node_modules/astro/dist/core/routing/route-table.js
function compileRouteTable(manifest, routes) {
	const routesList = ensure404Route({ routes });
	const router = new Router(routesList.routes, {
		base: manifest.base,
		trailingSlash: manifest.trailingSlash,
		buildFormat: manifest.buildFormat
	});
	return {
		routes: routesList.routes,
		router
	};
}
var routeTables = createManifestMemo((manifest) => compileRouteTable(manifest, (manifest.routes ?? []).map((route) => route.routeData)));
function getRouteTable(manifest) {
	return routeTables.get(manifest);
}
function updateRouteTable(manifest, routes) {
	routeTables.set(manifest, compileRouteTable(manifest, [...routes]));
}
function matchRoute(manifest, pathname) {
	const match = getRouteTable(manifest).router.match(pathname, { allowWithoutBase: true });
	if (match.type !== "match") return void 0;
	return match.route;
}
function matchAllRoutes(manifest, pathname) {
	return getRouteTable(manifest).router.matchAll(pathname, { allowWithoutBase: true });
}
// node_modules/astro/dist/core/session/provider-disabled.js
function provideSession(state) {
	markFeatureUsed(state.manifest, FetchFeatures.sessions);
}
// node_modules/astro/dist/core/output-filename.js
var STATUS_CODE_PAGES = /* @__PURE__ */ new Set(["/404", "/500"]);
function getOutputFilename(buildFormat, name, routeData) {
	if (routeData.type === "endpoint") return name;
	if (name === "/" || name === "") return name === "" ? "index.html" : "/index.html";
	if (buildFormat === "file" || STATUS_CODE_PAGES.has(name)) return `${removeTrailingForwardSlash(name || "index")}.html`;
	if (buildFormat === "preserve" && !routeData.isIndex) return `${removeTrailingForwardSlash(name || "index")}.html`;
	return `${removeTrailingForwardSlash(name)}/index.html`;
}
// node_modules/astro/dist/core/errors/default-handler.js
async function renderDefaultError(manifest, request, { status, response: originalResponse, skipMiddleware = false, error, pathname, ...resolvedRenderOptions }) {
	const resolvedPathname = pathname ?? new FetchState(manifest, request).pathname;
	const routeTable = getRouteTable(manifest);
	const errorRouteData = matchRoute$1(getErrorRoutePath(resolvedPathname, status, routeTable.routes, manifest.i18n?.locales, manifest.trailingSlash === "always"), routeTable);
	const url = new URL(request.url);
	if (errorRouteData) {
		if (errorRouteData.prerender) {
			const allowedDomains = manifest.allowedDomains;
			const safeOrigin = validateHost(url.host, url.protocol.replace(":", ""), allowedDomains) ? url.origin : `${url.protocol}//localhost`;
			const statusURL = new URL(`${removeTrailingForwardSlash(manifest.base)}${getOutputFilename(manifest.buildFormat, errorRouteData.route, errorRouteData)}`, safeOrigin);
			if (statusURL.toString() !== request.url && resolvedRenderOptions.prerenderedErrorPageFetch) try {
				const newResponse = mergeResponses(await resolvedRenderOptions.prerenderedErrorPageFetch(statusURL.toString()), originalResponse, {
					status,
					removeContentEncodingHeaders: true
				});
				prepareResponse(newResponse, resolvedRenderOptions);
				return newResponse;
			} catch {
				const response2 = mergeResponses(new Response(null, { status }), originalResponse);
				prepareResponse(response2, resolvedRenderOptions);
				return response2;
			}
		}
		const mod = await getEnvironment(manifest).getComponentByRoute(manifest, errorRouteData);
		const errorState = new FetchState(manifest, request);
		errorState.skipMiddleware = skipMiddleware;
		errorState.clientAddress = resolvedRenderOptions.clientAddress;
		errorState.routeData = errorRouteData;
		errorState.pathname = resolvedPathname;
		errorState.status = status;
		errorState.componentInstance = mod;
		errorState.locals = resolvedRenderOptions.locals ?? {};
		errorState.initialProps = { error };
		try {
			await provideSession(errorState);
			const response2 = await handleMiddleware(errorState, handlePages);
			if (rewroteToEmptyErrorResponse(skipMiddleware, errorRouteData, errorState.routeData, response2)) return renderDefaultError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				response: originalResponse,
				skipMiddleware: true,
				pathname: resolvedPathname
			});
			const newResponse = mergeResponses(response2, originalResponse);
			prepareResponse(newResponse, resolvedRenderOptions);
			return newResponse;
		} catch {
			if (skipMiddleware === false) return renderDefaultError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				response: originalResponse,
				skipMiddleware: true,
				pathname: resolvedPathname
			});
		} finally {
			await errorState.finalizeAll();
		}
	}
	const response = mergeResponses(new Response(null, { status }), originalResponse);
	prepareResponse(response, resolvedRenderOptions);
	return response;
}
function mergeResponses(newResponse, originalResponse, override) {
	let newResponseHeaders = newResponse.headers;
	if (override?.removeContentEncodingHeaders) {
		newResponseHeaders = new Headers(newResponseHeaders);
		newResponseHeaders.delete("Content-Encoding");
		newResponseHeaders.delete("Content-Length");
	}
	if (!originalResponse) {
		if (override !== void 0) return new Response(newResponse.body, {
			status: override.status,
			statusText: newResponse.statusText,
			headers: newResponseHeaders
		});
		return newResponse;
	}
	const status = override?.status ? override.status : originalResponse.status === 200 ? newResponse.status : originalResponse.status;
	try {
		originalResponse.headers.delete("Content-type");
		originalResponse.headers.delete("Content-Length");
		originalResponse.headers.delete("Transfer-Encoding");
	} catch {}
	const newHeaders = new Headers();
	const seen = /* @__PURE__ */ new Set();
	for (const [name, value] of originalResponse.headers) {
		newHeaders.append(name, value);
		seen.add(name.toLowerCase());
	}
	for (const [name, value] of newResponseHeaders) {
		const lower = name.toLowerCase();
		if (!seen.has(lower) || lower === "set-cookie") newHeaders.append(name, value);
	}
	const mergedResponse = new Response(newResponse.body, {
		status,
		statusText: status === 200 ? newResponse.statusText : originalResponse.statusText,
		headers: newHeaders
	});
	const originalCookies = getCookiesFromResponse(originalResponse);
	const newCookies = getCookiesFromResponse(newResponse);
	if (originalCookies) {
		if (newCookies) originalCookies.merge(newCookies);
		attachCookiesToResponse(mergedResponse, originalCookies);
	} else if (newCookies) attachCookiesToResponse(mergedResponse, newCookies);
	return mergedResponse;
}
// node_modules/astro/dist/core/errors/build-handler.js
async function renderBuildError(manifest, request, options) {
	if (options.status === 500) {
		if (options.response) return options.response;
		throw options.error;
	}
	return renderDefaultError(manifest, request, {
		...options,
		prerenderedErrorPageFetch: void 0
	});
}
// node_modules/astro/dist/core/errors/dev-handler.js
async function renderDevError(manifest, request, { skipMiddleware = false, error, status, response: _response, pathname, ...resolvedRenderOptions }, { shouldInjectCspMetaTags }) {
	if (isAstroError(error) && [MiddlewareNoDataOrNextCalled.name, MiddlewareNotAResponse.name].includes(error.name)) throw error;
	const resolvedPathname = pathname ?? new FetchState(manifest, request).pathname;
	const renderRoute = async (routeData) => {
		try {
			const preloadedComponent = await getEnvironment(manifest).getComponentByRoute(manifest, routeData);
			const errorState = new FetchState(manifest, request);
			errorState.skipMiddleware = skipMiddleware;
			errorState.clientAddress = resolvedRenderOptions.clientAddress;
			errorState.shouldInjectCspMetaTags = shouldInjectCspMetaTags ? !!manifest.csp : false;
			errorState.routeData = routeData;
			errorState.pathname = resolvedPathname;
			errorState.status = status;
			errorState.componentInstance = preloadedComponent;
			errorState.locals = resolvedRenderOptions.locals ?? {};
			errorState.initialProps = { error };
			const response = await handleMiddleware(errorState, handlePages);
			if (rewroteToEmptyErrorResponse(skipMiddleware, routeData, errorState.routeData, response)) return renderDevError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				skipMiddleware: true,
				pathname: resolvedPathname
			}, { shouldInjectCspMetaTags });
			if (error) getLogger(manifest).error("router", error.stack || error.message);
			return response;
		} catch (_err) {
			if (skipMiddleware === false) return renderDevError(manifest, request, {
				...resolvedRenderOptions,
				status: 500,
				skipMiddleware: true,
				error: _err,
				pathname: resolvedPathname
			}, { shouldInjectCspMetaTags });
			throw _err;
		}
	};
	if (status === 404) {
		const custom404 = getCustom404Route(getRouteTable(manifest));
		if (custom404) return renderRoute(custom404);
	}
	const custom500 = getCustom500Route(getRouteTable(manifest));
	if (!custom500) throw error;
	else return renderRoute(custom500);
}
// node_modules/astro/dist/core/errors/handler.js
function renderErrorPage(manifest, request, options) {
	const env = getEnvironment(manifest);
	switch (env.errorStrategy) {
		case "dev": return renderDevError(manifest, request, options, { shouldInjectCspMetaTags: env.injectCspMetaTagsOnErrorPages });
		case "build": return renderBuildError(manifest, request, options);
		case "default": return renderDefaultError(manifest, request, options);
	}
}
function renderErrorFromState(state, request, options) {
	if (state.renderError) return state.renderError(request, options);
	return renderErrorPage(state.manifest, request, options);
}
function rewroteToEmptyErrorResponse(skipMiddleware, errorRouteData, renderedRouteData, response) {
	return skipMiddleware === false && renderedRouteData !== errorRouteData && response.body === null && REROUTABLE_STATUS_CODES.includes(response.status);
}
// node_modules/astro/dist/core/middleware/callMiddleware.js
async function callMiddleware(onRequest, apiContext, responseFunction) {
	let nextCalled = false;
	let responseFunctionPromise = void 0;
	const next = async (payload) => {
		nextCalled = true;
		responseFunctionPromise = responseFunction(apiContext, payload);
		return responseFunctionPromise;
	};
	const middlewarePromise = onRequest(apiContext, next);
	return await Promise.resolve(middlewarePromise).then(async (value) => {
		if (nextCalled) {
			if (typeof value !== "undefined") {
				if (value instanceof Response === false) throw new AstroError(MiddlewareNotAResponse);
				return value;
			} else if (responseFunctionPromise) return responseFunctionPromise;
			else throw new AstroError(MiddlewareNotAResponse);
		} else if (typeof value === "undefined") throw new AstroError(MiddlewareNoDataOrNextCalled);
		else if (value instanceof Response === false) throw new AstroError(MiddlewareNotAResponse);
		else return value;
	});
}
// node_modules/astro/dist/core/middleware/load.js
var resolvedMiddleware = /* @__PURE__ */ new WeakMap();
var middlewareMemo = createAsyncManifestMemo(async (manifest) => {
	let handler;
	if (manifest.middleware) {
		const internalMiddlewares = [(await manifest.middleware()).onRequest ?? NOOP_MIDDLEWARE_FN];
		if (manifest.checkOrigin) internalMiddlewares.unshift(createOriginCheckMiddleware());
		handler = sequence(...internalMiddlewares);
	} else handler = NOOP_MIDDLEWARE_FN;
	resolvedMiddleware.set(manifest, handler);
	return handler;
});
function getMiddleware(manifest) {
	return middlewareMemo.get(manifest);
}
// node_modules/astro/dist/core/cache/runtime/noop.js
var EMPTY_OPTIONS = Object.freeze({ tags: [] });
var NoopAstroCache = class {
	enabled = false;
	set() {}
	get tags() {
		return [];
	}
	get options() {
		return EMPTY_OPTIONS;
	}
	async invalidate() {}
};
var hasWarned = false;
var DisabledAstroCache = class {
	enabled = false;
	#logger;
	constructor(logger) {
		this.#logger = logger;
	}
	#warn() {
		if (!hasWarned) {
			hasWarned = true;
			this.#logger?.warn("cache", "`cache.set()` was called but caching is not enabled. Configure a cache provider in your Astro config under `cache` to enable caching.");
		}
	}
	set() {
		this.#warn();
	}
	get tags() {
		return [];
	}
	get options() {
		return EMPTY_OPTIONS;
	}
	async invalidate() {
		throw new AstroError(CacheNotEnabled);
	}
};
// node_modules/astro/dist/core/middleware/astro-middleware.js
async function handleMiddleware(state, renderRouteCallback) {
	markFeatureUsed(state.manifest, FetchFeatures.middleware);
	await state.getProps();
	const apiContext = state.getAPIContext();
	state.counter++;
	if (state.counter === 4) return new Response("Loop Detected", {
		status: 508,
		statusText: "Astro detected a loop where you tried to call the rewriting logic more than four times."
	});
	const next = async (ctx, payload) => {
		if (payload) {
			state.logger.debug("router", "Called rewriting to:", payload);
			applyRewriteToState(state, payload, await getEnvironment(state.manifest).tryRewrite(state.manifest, payload, state.request));
		}
		return renderRouteCallback(state, ctx);
	};
	let response;
	if (state.skipMiddleware) response = await next(apiContext);
	else {
		const middleware = await getMiddleware(state.manifest);
		response = await callMiddleware(sequence(middleware), apiContext, next);
	}
	attachCookiesToResponse(response, state.cookies);
	state.response = response;
	return response;
}
// node_modules/astro/dist/core/util/normalized-url.js
function createNormalizedUrl(requestUrl) {
	return normalizeUrl(new URL(requestUrl));
}
function setPathname(url, pathname) {
	if (url.pathname !== pathname) url.pathname = pathname;
}
function normalizeUrl(url) {
	try {
		setPathname(url, validateAndDecodePathname(url.pathname));
	} catch {
		try {
			setPathname(url, decodeURI(url.pathname));
		} catch {}
	}
	setPathname(url, collapseDuplicateSlashes(url.pathname));
	return url;
}
// node_modules/astro/dist/core/rewrites/handler.js
function applyRewriteToState(state, payload, { routeData, componentInstance, newUrl, pathname }, { mergeCookies = false } = {}) {
	const oldPathname = state.pathname;
	const isI18nFallback = routeData.fallbackRoutes && routeData.fallbackRoutes.length > 0;
	if (state.manifest.serverLike && !state.routeData.prerender && routeData.prerender && !isI18nFallback) throw new AstroError({
		...ForbiddenRewrite,
		message: ForbiddenRewrite.message(state.pathname, pathname, routeData.component),
		hint: ForbiddenRewrite.hint(routeData.component)
	});
	state.routeData = routeData;
	state.componentInstance = componentInstance;
	if (payload instanceof Request) state.request = payload;
	else state.request = copyRequest(newUrl, state.request, routeData.prerender, state.logger, state.routeData.route);
	state.url = createNormalizedUrl(state.request.url);
	if (mergeCookies) {
		const newCookies = new AstroCookies(state.request, state.logger);
		if (state.cookies) newCookies.merge(state.cookies);
		state.cookies = newCookies;
	}
	state.params = getParams(routeData, pathname);
	state.pathname = pathname;
	state.isRewriting = true;
	state.status = 200;
	setOriginPathname(state.request, oldPathname, state.manifest.trailingSlash, state.manifest.buildFormat);
	state.invalidateContexts();
}
async function executeRewrite(state, payload) {
	state.logger.debug("router", "Calling rewrite: ", payload);
	applyRewriteToState(state, payload, await getEnvironment(state.manifest).tryRewrite(state.manifest, payload, state.request), { mergeCookies: true });
	return handleMiddleware(state, handlePages);
}
// node_modules/astro/dist/core/manifest/derived.js
var sites = createManifestMemo((manifest) => manifest.site ? new URL(manifest.site) : void 0);
function getSite(manifest) {
	return sites.get(manifest);
}
// node_modules/astro/dist/core/server-islands/mappings.js
async function getServerIslands(manifest) {
	if (manifest.serverIslandMappings) return manifest.serverIslandMappings();
	return {
		serverIslandMap: /* @__PURE__ */ new Map(),
		serverIslandNameMap: /* @__PURE__ */ new Map()
	};
}
// node_modules/astro/dist/core/fetch/fetch-state.js
var slotValuesSymbol = /* @__PURE__ */ Symbol("astro.slotValues");
function getFetchStateFromAPIContext(context) {
	const state = context[fetchStateSymbol];
	if (!state) throw new Error("FetchState not found on APIContext. This is an internal error — the context was not created through Astro's request pipeline.");
	return state;
}
var FetchState = class {
	/** The manifest — the single ambient source of static, build-time data. */
	manifest;
	/** The manifest's identity-stable logger, captured once at construction. */
	logger;
	/**
	* Whether page renders stream. From the facade hooks on the fast path,
	* else the environment's default.
	*/
	streaming;
	/**
	* Internal facade hook: late-bound `app.renderError` dispatch. Undefined on
	* bare and custom-handler paths — those fall through to the environment's
	* error strategy (`renderErrorPage`).
	*/
	renderError;
	/**
	* Internal facade hook: late-bound `app.logThisRequest` dispatch. Undefined
	* on bare and custom-handler paths — those fall through to the
	* environment's `logRequest` behavior.
	*/
	logRequest;
	/**
	* The request to render. Mutated during rewrites so subsequent renders
	* see the rewritten URL.
	*/
	request;
	routeData;
	/**
	* The pathname to use for routing and rendering. Starts out as the raw,
	* base-stripped, decoded pathname from the request. May be further
	* normalized by `handleRequest` after routeData is known (in dev, when
	* the matched route has no `.html` extension, `.html` / `/index.html`
	* suffixes are stripped).
	*/
	pathname;
	/** Resolved render options (addCookieHeader, clientAddress, locals, etc.). */
	renderOptions;
	/** When the request started, used to log duration. */
	timeStart;
	/**
	* The route's loaded component module. Set before middleware runs; may
	* be swapped during in-flight rewrites from inside the middleware chain.
	*/
	componentInstance;
	/**
	* Slot overrides supplied by the container API. `undefined` for HTTP
	* requests — `PagesHandler` coalesces to `{}` on read so we don't
	* allocate an empty object per request.
	*/
	slots;
	/**
	* The `Response` produced by handlers, if any. Set after page
	* rendering or middleware completes.
	*/
	response;
	/**
	* Default HTTP status for the rendered response. Callers override
	* before rendering runs (e.g. `handleRequest` sets this from
	* `BaseApp.getDefaultStatusCode`; error handlers set `404` / `500`).
	*/
	status = 200;
	/** Whether user middleware should be skipped for this request. */
	skipMiddleware = false;
	/**
	* Set to `true` when the request path was encoded too many times to fully
	* decode (see {@link validateAndDecodePathname}). These requests are
	* rejected with a `400` before middleware or routing run.
	*/
	invalidEncoding = false;
	/** A flag that tells the render content if the rewriting was triggered. */
	isRewriting = false;
	/** A safety net in case of loops (rewrite counter). */
	counter = 0;
	/** Cookies for this request. Created lazily on first access. */
	cookies;
	/** Route params derived from routeData + pathname. Computed lazily. */
	#params;
	get params() {
		if (!this.#params && this.routeData) this.#params = getParams(this.routeData, this.pathname);
		return this.#params;
	}
	set params(value) {
		this.#params = value;
	}
	/** Normalized URL for this request. */
	url;
	/** Client address for this request. */
	clientAddress;
	/** Whether this is a partial render (container API). */
	partial;
	/** Internal metadata about the current response route type. */
	responseRouteType;
	/** Internal flag to prevent rerouting this response to an error page. */
	skipErrorReroute = false;
	/** Whether to inject CSP meta tags. */
	shouldInjectCspMetaTags;
	/** Request-scoped locals object, shared with user middleware. */
	locals = {};
	/**
	* Memoized `props` (see `getProps`). `null` means "not yet computed"
	* — using `null` (rather than `undefined`) keeps the hidden class
	* stable and distinct from a valid-but-empty result.
	*/
	props = null;
	/** Memoized `ActionAPIContext` (see `getActionAPIContext`). */
	actionApiContext = null;
	/** Memoized `APIContext` (see `getAPIContext`). */
	apiContext = null;
	/** Registered context providers keyed by name. Lazy-initialized on first provide(). */
	#providers;
	/** Cached values from resolved providers. Lazy-initialized on first resolve(). */
	#providersResolvedValues;
	/** Cached promise for lazy component instance loading. */
	#componentInstancePromise;
	/** SSR result for the current page render. */
	result;
	/** Initial props (from container/error handler). */
	initialProps = {};
	/** Memoized Astro page partial. */
	#astroPagePartial;
	/**
	* Locale-prefixed pathname derived from the Host header for domain-based
	* i18n routing (e.g. `/en/boats/1/foo`), or `undefined` when the request
	* isn't served from a locale-mapped domain. When set, `this.pathname` is
	* derived from it so locale/param resolution match the route pattern.
	*/
	#domainPathname;
	/** Memoized current locale. */
	#currentLocale;
	/** Memoized preferred locale. */
	#preferredLocale;
	/** Memoized preferred locale list. */
	#preferredLocaleList;
	constructor(manifest, request, options, hooks) {
		this.manifest = manifest;
		this.logger = getLogger(manifest);
		this.streaming = hooks?.streaming ?? getEnvironment(manifest).defaultStreaming(manifest);
		this.renderError = hooks?.renderError;
		this.logRequest = hooks?.logRequest;
		this.request = request;
		options ??= getRenderOptions(request);
		this.routeData = options?.routeData;
		const self = this;
		this.renderOptions = {
			...options ?? {
				addCookieHeader: false,
				clientAddress: void 0,
				prerenderedErrorPageFetch: fetch,
				routeData: void 0,
				waitUntil: void 0
			},
			get locals() {
				return self.locals;
			}
		};
		this.componentInstance = void 0;
		this.slots = void 0;
		const url = new URL(request.url);
		const publicPathname = this.#normalizePathname(url.pathname);
		const pathname = this.#computePathname(publicPathname);
		setPathname(url, publicPathname);
		setPathname(url, collapseDuplicateSlashes(url.pathname));
		const domainPathname = computePathnameFromDomain(request, url, manifest.i18n, manifest.base, manifest.trailingSlash, manifest.allowedDomains, this.logger, pathname);
		if (domainPathname) {
			this.#domainPathname = domainPathname;
			this.pathname = domainPathname;
		} else this.pathname = pathname;
		this.timeStart = performance.now();
		this.clientAddress = options?.clientAddress;
		this.locals = options?.locals ?? {};
		this.url = url;
		this.cookies = new AstroCookies(request, this.logger);
		if (manifest.allowedDomains && manifest.allowedDomains.length > 0 && !this.routeData?.prerender) this.#applyForwardedHeaders();
		if (!Reflect.get(this.request, originPathnameSymbol)) setOriginPathname(this.request, this.pathname, manifest.trailingSlash, manifest.buildFormat);
		this.#resolveRouteData();
	}
	/**
	* Triggers a rewrite. Delegates to the rewrites handler module.
	*/
	rewrite(payload) {
		return executeRewrite(this, payload);
	}
	/**
	* Creates the SSR result for the current page render.
	*/
	async createResult(mod, ctx) {
		const manifest = this.manifest;
		const env = getEnvironment(manifest);
		const { clientDirectives, inlinedScripts, compressHTML } = manifest;
		const renderers = env.getRenderers(manifest);
		const resolve = (specifier) => env.resolve(manifest, specifier);
		const routeData = this.routeData;
		const { links, scripts, styles } = await env.headElements(manifest, routeData);
		const extraStyleHashes = [];
		const extraScriptHashes = [];
		const shouldInjectCspMetaTags = this.shouldInjectCspMetaTags ?? manifest.shouldInjectCspMetaTags;
		const cspAlgorithm = manifest.csp?.algorithm ?? "SHA-256";
		if (shouldInjectCspMetaTags) {
			for (const style of styles) extraStyleHashes.push(await generateCspDigest(style.children, cspAlgorithm));
			for (const script of scripts) extraScriptHashes.push(await generateCspDigest(script.children, cspAlgorithm));
		}
		const componentMetadata = await env.componentMetadata(manifest, routeData) ?? manifest.componentMetadata;
		const headers = new Headers({ "Content-Type": "text/html" });
		const partial = typeof this.partial === "boolean" ? this.partial : Boolean(mod.partial);
		const actionResult = hasActionPayload(this.locals) ? deserializeActionResult(this.locals._actionPayload.actionResult) : void 0;
		const status = this.status;
		const response = {
			status: actionResult?.error ? actionResult?.error.status : status,
			statusText: actionResult?.error ? actionResult?.error.type : "OK",
			get headers() {
				return headers;
			},
			set headers(_) {
				throw new AstroError(AstroResponseHeadersReassigned);
			}
		};
		const state = this;
		const result = {
			base: manifest.base,
			userAssetsBase: manifest.userAssetsBase,
			cancelled: false,
			clientDirectives,
			inlinedScripts,
			componentMetadata,
			compressHTML,
			cookies: this.cookies,
			createAstro: (props, slots) => state.createAstro(result, props, slots, ctx),
			links,
			params: this.params,
			partial,
			pathname: this.pathname,
			renderers,
			resolve,
			response,
			request: this.request,
			scripts,
			styles,
			actionResult,
			async getServerIslandNameMap() {
				return (await getServerIslands(manifest)).serverIslandNameMap ?? /* @__PURE__ */ new Map();
			},
			key: manifest.key,
			trailingSlash: manifest.trailingSlash,
			_metadata: {
				hasHydrationScript: false,
				rendererSpecificHydrationScripts: /* @__PURE__ */ new Set(),
				hasRenderedHead: false,
				renderedScripts: /* @__PURE__ */ new Set(),
				hasDirectives: /* @__PURE__ */ new Set(),
				hasRenderedServerIslandRuntime: false,
				headInTree: false,
				extraHead: [],
				extraStyleHashes,
				extraScriptHashes,
				propagators: /* @__PURE__ */ new Set(),
				routeHasPropagation: false,
				pendingSlotEvaluations: [],
				templateDepth: 0
			},
			cspDestination: manifest.csp?.cspDestination ?? (routeData.prerender ? "meta" : "header"),
			shouldInjectCspMetaTags,
			cspAlgorithm,
			directives: manifest.csp?.directives ? [...manifest.csp.directives] : [],
			scriptHashes: manifest.csp?.scriptHashes ? [...manifest.csp.scriptHashes] : [],
			scriptResources: manifest.csp?.scriptResources ? [...manifest.csp.scriptResources] : [],
			styleHashes: manifest.csp?.styleHashes ? [...manifest.csp.styleHashes] : [],
			styleResources: manifest.csp?.styleResources ? [...manifest.csp.styleResources] : [],
			isStrictDynamic: manifest.csp?.isStrictDynamic ?? false,
			scriptDirective: {
				resources: manifest.csp?.scriptDirective ? [...manifest.csp.scriptDirective.resources] : [],
				hashes: manifest.csp?.scriptDirective ? [...manifest.csp.scriptDirective.hashes] : [],
				strictDynamic: manifest.csp?.scriptDirective?.strictDynamic ?? false
			},
			styleDirective: {
				resources: manifest.csp?.styleDirective ? [...manifest.csp.styleDirective.resources] : [],
				hashes: manifest.csp?.styleDirective ? [...manifest.csp.styleDirective.hashes] : []
			},
			speculationRulesContent: manifest.csp?.speculationRulesContent,
			internalFetchHeaders: manifest.internalFetchHeaders
		};
		this.result = result;
		return result;
	}
	/**
	* Creates the Astro global object for a component render.
	*/
	createAstro(result, props, slotValues, apiContext) {
		let astroPagePartial;
		if (this.isRewriting) this.#astroPagePartial = this.createAstroPagePartial(result, apiContext);
		this.#astroPagePartial ??= this.createAstroPagePartial(result, apiContext);
		astroPagePartial = this.#astroPagePartial;
		const Astro = Object.assign(Object.create(astroPagePartial), {
			props,
			self: null
		});
		Object.defineProperty(Astro, slotValuesSymbol, {
			value: slotValues,
			writable: true,
			configurable: true,
			enumerable: false
		});
		return Astro;
	}
	/**
	* Creates the Astro page-level partial (prototype for Astro global).
	*/
	createAstroPagePartial(result, apiContext) {
		const state = this;
		const { cookies, locals, params, logger, url } = this;
		const { response } = result;
		const redirect = (path, status = 302) => {
			if (state.request[responseSentSymbol$1]) throw new AstroError({ ...ResponseSentError });
			return new Response(null, {
				status,
				headers: { Location: path }
			});
		};
		const rewrite = async (reroutePayload) => {
			return await state.rewrite(reroutePayload);
		};
		const callAction = createCallAction(apiContext);
		const partial = {
			generator: ASTRO_GENERATOR,
			routePattern: this.routeData.route,
			isPrerendered: this.routeData.prerender,
			cookies,
			get slots() {
				const slotsByAstro = result._metadata.slotsByAstro ??= /* @__PURE__ */ new WeakMap();
				let slots = slotsByAstro.get(this);
				if (slots === void 0) {
					slots = new Slots(result, this[slotValuesSymbol] ?? null, logger);
					slotsByAstro.set(this, slots);
				}
				return slots;
			},
			get clientAddress() {
				return state.getClientAddress();
			},
			get currentLocale() {
				return state.computeCurrentLocale();
			},
			params,
			get preferredLocale() {
				return state.computePreferredLocale();
			},
			get preferredLocaleList() {
				return state.computePreferredLocaleList();
			},
			locals,
			redirect,
			rewrite,
			request: this.request,
			response,
			site: getSite(this.manifest),
			getActionResult: createGetActionResult(locals),
			get callAction() {
				return callAction;
			},
			url,
			get originPathname() {
				return getOriginPathname(state.request);
			},
			get csp() {
				return state.getCsp();
			},
			get logger() {
				return astroToRuntimeLogger(logger);
			}
		};
		this.defineProviderGetters(partial);
		return partial;
	}
	getClientAddress() {
		const { clientAddress } = this;
		const routeData = this.routeData;
		if (routeData.prerender) throw new AstroError({
			...PrerenderClientAddressNotAvailable,
			message: PrerenderClientAddressNotAvailable.message(routeData.component)
		});
		if (clientAddress) return clientAddress;
		if (this.manifest.adapterName) throw new AstroError({
			...ClientAddressNotAvailable,
			message: ClientAddressNotAvailable.message(this.manifest.adapterName)
		});
		throw new AstroError(StaticClientAddressNotAvailable);
	}
	getCookies() {
		return this.cookies;
	}
	getCsp() {
		const state = this;
		if (!this.manifest.csp) {
			if (getEnvironment(this.manifest).runtimeMode === "production") this.logger.warn("csp", `context.csp was used when rendering the route ${colors.green(state.routeData.route)}, but CSP was not configured. For more information, see https://docs.astro.build/en/reference/configuration-reference/#securitycsp`);
			return;
		}
		const warnedFallback = /* @__PURE__ */ new Set();
		const warnFallback = (family, kind) => {
			if (kind === "default" || !state.result) return;
			const defaultResources = (family === "script" ? state.result.scriptDirective : state.result.styleDirective).resources.map(normalizeCspResourceEntry).filter((entry) => entry.kind === "default").map((entry) => entry.resource);
			if (defaultResources.length === 0) return;
			const key = `${family}:${kind}`;
			if (warnedFallback.has(key)) return;
			warnedFallback.add(key);
			const general = `${family}-src`;
			const specific = `${general}-${kind === "element" ? "elem" : "attr"}`;
			state.logger.warn("csp", `A resource was added to \`${specific}\`, but \`${general}\` also defines custom resources (${defaultResources.join(" ")}). Because \`${specific}\` overrides \`${general}\` for its scope (browsers do not fall back), those resources will not apply there. Add them to \`${specific}\` as well if needed.`);
		};
		return {
			insertDirective(payload) {
				if (state.result) state.result.directives = pushDirective(state.result.directives, payload);
			},
			insertScriptResource(payload) {
				if (!state.result) return;
				warnFallback("script", normalizeCspResourceEntry(payload).kind);
				state.result.scriptDirective.resources.push(payload);
			},
			insertStyleResource(payload) {
				if (!state.result) return;
				warnFallback("style", normalizeCspResourceEntry(payload).kind);
				state.result.styleDirective.resources.push(payload);
			},
			insertStyleHash(payload) {
				state.result?.styleDirective.hashes.push(payload);
			},
			insertScriptHash(payload) {
				state.result?.scriptDirective.hashes.push(payload);
			}
		};
	}
	computeCurrentLocale() {
		const { url, manifest: { i18n }, routeData } = this;
		if (!i18n || !routeData) return;
		const { defaultLocale, locales, strategy } = i18n;
		const fallbackTo = strategy === "pathname-prefix-other-locales" || strategy === "domains-prefix-other-locales" ? defaultLocale : void 0;
		if (this.#currentLocale) return this.#currentLocale;
		let computedLocale;
		if (isRouteServerIsland(routeData)) {
			let referer = this.request.headers.get("referer");
			if (referer) {
				if (URL.canParse(referer)) referer = new URL(referer).pathname;
				computedLocale = computeCurrentLocale(referer, locales, defaultLocale);
			}
		} else {
			let pathname = routeData.pathname;
			if (this.#domainPathname) pathname = this.pathname;
			else if (url && !routeData.pattern.test(url.pathname)) {
				for (const fallbackRoute of routeData.fallbackRoutes) if (fallbackRoute.pattern.test(url.pathname)) {
					pathname = fallbackRoute.pathname;
					break;
				}
			}
			pathname = pathname && !isRoute404or500(routeData) ? pathname : url.pathname ?? this.pathname;
			computedLocale = computeCurrentLocale(pathname, locales, defaultLocale);
			if (routeData.params.length > 0) {
				const localeFromParams = computeCurrentLocaleFromParams(this.params, locales);
				if (localeFromParams) computedLocale = localeFromParams;
			}
		}
		this.#currentLocale = computedLocale ?? fallbackTo;
		return this.#currentLocale;
	}
	computePreferredLocale() {
		const { manifest: { i18n }, request } = this;
		if (!i18n) return;
		return this.#preferredLocale ??= computePreferredLocale(request, i18n.locales);
	}
	computePreferredLocaleList() {
		const { manifest: { i18n }, request } = this;
		if (!i18n) return;
		return this.#preferredLocaleList ??= computePreferredLocaleList(request, i18n.locales);
	}
	/**
	* Lazily loads the route's component module. Returns the cached
	* instance if already loaded. The promise is cached so concurrent
	* callers share the same load.
	*/
	async loadComponentInstance() {
		if (this.componentInstance) return this.componentInstance;
		if (this.#componentInstancePromise) return this.#componentInstancePromise;
		this.#componentInstancePromise = getEnvironment(this.manifest).getComponentByRoute(this.manifest, this.routeData).then((mod) => {
			this.componentInstance = mod;
			return mod;
		});
		return this.#componentInstancePromise;
	}
	/**
	* Registers a context provider under the given key. Handlers call
	* this to contribute values to the request context (e.g. sessions).
	* The `create` factory is called lazily on the first `resolve(key)`.
	*/
	provide(key, provider) {
		(this.#providers ??= /* @__PURE__ */ new Map()).set(key, provider);
	}
	/**
	* Lazily resolves a provider registered under `key`. Calls
	* `provider.create()` on first access and caches the result.
	* Returns `undefined` if no provider was registered for the key.
	*/
	resolve(key) {
		if (this.#providersResolvedValues?.has(key)) return this.#providersResolvedValues.get(key);
		const provider = this.#providers?.get(key);
		if (!provider) return void 0;
		const value = provider.create();
		(this.#providersResolvedValues ??= /* @__PURE__ */ new Map()).set(key, value);
		return value;
	}
	/**
	* Runs all registered `finalize` callbacks. Should be called after
	* the response is produced, typically in a `finally` block.
	*
	* Returns synchronously (no promise allocation) when nothing needs
	* finalizing — important for the hot path where sessions are not used.
	*/
	finalizeAll() {
		if (!this.#providersResolvedValues || this.#providersResolvedValues.size === 0) return;
		let chain;
		for (const [key, provider] of this.#providers) if (provider.finalize && this.#providersResolvedValues.has(key)) {
			const result = provider.finalize(this.#providersResolvedValues.get(key));
			if (result) chain = chain ? chain.then(() => result) : result;
		}
		return chain;
	}
	/**
	* Adds lazy getters to `target` for each registered provider key.
	* Used by context creation (APIContext, Astro global) so that
	* provider values like `session` and `cache` appear as properties
	* without hard-coding the keys.
	*
	* Always defines a `session` getter (returning `undefined` when no
	* provider is registered) so `ctx.session` / `Astro.session` is a
	* present property regardless of whether the sessions handler was
	* included in the pipeline.
	*/
	defineProviderGetters(target) {
		const state = this;
		if (this.#providers) for (const key of this.#providers.keys()) Object.defineProperty(target, key, {
			get: () => state.resolve(key),
			enumerable: true,
			configurable: true
		});
		if (!this.#providers?.has("session")) {
			let warned = false;
			Object.defineProperty(target, "session", {
				get() {
					if (!warned) {
						warned = true;
						state.logger.warn("session", "`Astro.session` was accessed but no session storage is configured. Either configure the storage manually or use an adapter that provides session storage. For more information, see https://docs.astro.build/en/guides/sessions/");
					}
				},
				enumerable: true,
				configurable: true
			});
		}
	}
	/**
	* Resolves the route to use for this request and stores it on
	* `this.routeData`. If the adapter (or the dev server) provided a
	* `routeData` via render options it's already set and this is a
	* no-op. Otherwise we use the app's synchronous route matcher and
	* fall back to a `404.astro` route so middleware can still run.
	*
	* Called eagerly from the constructor so individual handlers
	* (actions, pages, middleware, etc.) always see a resolved route
	* without the caller needing an extra setup step.
	*
	* Once routeData is known, finalizes `this.pathname`: in dev, if the
	* matched route has no `.html` extension, strip `.html` / `/index.html`
	* suffixes so the rendering pipeline sees the canonical pathname.
	*/
	/**
	* Strip `.html` / `/index.html` suffixes from the pathname so the
	* rendering pipeline sees the canonical route path. Only applies to
	* page routes where `.html` is framework-injected. Endpoint routes
	* preserve `.html` because any such suffix is user-provided (e.g.
	* from `getStaticPaths` params). Skipped when the matched route
	* itself has an `.html` extension in its definition.
	*/
	#stripHtmlExtension() {
		if (this.routeData && this.routeData.type === "page" && !routeHasHtmlExtension(this.routeData)) {
			const original = this.pathname;
			this.pathname = this.pathname.replace(/\/index\.html$/, "/").replace(/\.html$/, "");
			if (this.manifest.trailingSlash === "always" && this.pathname !== "" && !this.pathname.endsWith("/")) this.pathname += "/";
			if (this.pathname !== original && this.routeData.pattern.test(original) && !this.routeData.pattern.test(this.pathname)) this.pathname = original;
		}
	}
	#resolveRouteData() {
		if (this.routeData) {
			this.#stripHtmlExtension();
			return;
		}
		const matched = matchRoute(this.manifest, this.pathname);
		if (matched && matched.prerender && this.manifest.serverLike) {
			if (matched.params.length > 0) {
				const allMatches = matchAllRoutes(this.manifest, this.pathname);
				this.routeData = allMatches.find((r) => !r.prerender);
			} else this.routeData = void 0;
		} else this.routeData = matched;
		this.logger.debug("router", "Astro matched the following route for " + this.request.url);
		this.logger.debug("router", "RouteData:\n" + this.routeData);
		if (!this.routeData) {
			const custom404 = getCustom404Route(getRouteTable(this.manifest));
			if (custom404 && !custom404.prerender) this.routeData = custom404;
		}
		if (!this.routeData) {
			this.logger.debug("router", "Astro hasn't found routes that match " + this.request.url);
			this.logger.debug("router", "Here's the available routes:\n", getRouteTable(this.manifest));
			return;
		}
		this.#stripHtmlExtension();
	}
	/**
	* Strips the manifest's base from a normalized request pathname and prepends
	* a forward slash.
	*
	* Mirrors `BaseApp.removeBase`: the router matches against this stripped path
	* while middleware reads the un-stripped `context.url.pathname`, so both must
	* strip the base identically.
	*/
	#computePathname(normalizedPathname) {
		return prependForwardSlash(stripRequestBase(normalizedPathname, this.manifest.base));
	}
	/**
	* Decodes and normalizes the public request pathname before deriving the
	* separate pathname used for route matching.
	*/
	#normalizePathname(pathname) {
		try {
			pathname = validateAndDecodePathname(pathname);
		} catch (e) {
			if (e instanceof MultiLevelEncodingError) this.invalidEncoding = true;
			else this.logger.error(null, e.toString());
		}
		return collapseDuplicateSlashes(pathname);
	}
	/**
	* Reads X-Forwarded-Proto, X-Forwarded-Host, and X-Forwarded-Port
	* from the request headers, validates them against the manifest's
	* `allowedDomains`, and updates `this.url` accordingly. Also resolves
	* `clientAddress` from X-Forwarded-For when the host is trusted.
	*
	* Only called when `allowedDomains` is configured — without it,
	* forwarded headers are never trusted.
	*/
	#applyForwardedHeaders() {
		const headers = this.request.headers;
		const allowedDomains = this.manifest.allowedDomains;
		const validated = validateForwardedHeaders(getFirstForwardedValue(headers.get("x-forwarded-proto") ?? void 0), getFirstForwardedValue(headers.get("x-forwarded-host") ?? void 0), getFirstForwardedValue(headers.get("x-forwarded-port") ?? void 0), allowedDomains);
		if (!validated.protocol && !validated.host && !validated.port) return;
		if (validated.protocol) this.url.protocol = validated.protocol + ":";
		if (validated.host) {
			const colonIdx = validated.host.indexOf(":");
			if (colonIdx !== -1) {
				this.url.hostname = validated.host.slice(0, colonIdx);
				this.url.port = validated.host.slice(colonIdx + 1);
			} else {
				this.url.hostname = validated.host;
				this.url.port = "";
			}
		}
		if (validated.port) this.url.port = validated.port;
		if (validated.host !== void 0 && !this.clientAddress) {
			const forwardedFor = getFirstForwardedValue(this.request.headers.get("x-forwarded-for") ?? void 0);
			if (forwardedFor) this.clientAddress = forwardedFor;
		}
		this.request = new Request(this.url, this.request);
	}
	/**
	* Returns the resolved `props` for this render, computing them lazily
	* from the route + component module on first access. If the
	* `initialProps` already carries user-supplied props (e.g. the
	* container API) those are used verbatim.
	*/
	async getProps() {
		if (this.props !== null) return this.props;
		if (Object.keys(this.initialProps).length > 0) {
			this.props = this.initialProps;
			return this.props;
		}
		const mod = await this.loadComponentInstance();
		this.props = await getProps({
			mod,
			routeData: this.routeData,
			routeCache: getRouteCache(this.manifest),
			pathname: this.pathname,
			logger: this.logger,
			serverLike: this.manifest.serverLike,
			base: this.manifest.base,
			trailingSlash: this.manifest.trailingSlash
		});
		return this.props;
	}
	/**
	* Returns the `ActionAPIContext` for this render, creating it lazily.
	* Used by middleware, actions, and page dispatch.
	*/
	getActionAPIContext() {
		if (this.actionApiContext !== null) return this.actionApiContext;
		const state = this;
		const ctx = {
			get cookies() {
				return state.cookies;
			},
			routePattern: this.routeData.route,
			isPrerendered: this.routeData.prerender,
			get clientAddress() {
				return state.getClientAddress();
			},
			get currentLocale() {
				return state.computeCurrentLocale();
			},
			generator: ASTRO_GENERATOR,
			get locals() {
				return state.locals;
			},
			set locals(_) {
				throw new AstroError(LocalsReassigned);
			},
			params: this.params,
			get preferredLocale() {
				return state.computePreferredLocale();
			},
			get preferredLocaleList() {
				return state.computePreferredLocaleList();
			},
			request: this.request,
			site: getSite(this.manifest),
			url: this.url,
			get originPathname() {
				return getOriginPathname(state.request);
			},
			get csp() {
				return state.getCsp();
			},
			get logger() {
				return astroToRuntimeLogger(state.logger);
			}
		};
		this.defineProviderGetters(ctx);
		this.actionApiContext = ctx;
		return this.actionApiContext;
	}
	/**
	* Returns the `APIContext` for this render, creating it lazily from
	* the memoized props + action context.
	*
	* Callers must ensure `getProps()` has resolved at least once before
	* calling this.
	*/
	getAPIContext() {
		if (this.apiContext !== null) return this.apiContext;
		const actionApiContext = this.getActionAPIContext();
		const state = this;
		const redirect = (path, status = 302) => new Response(null, {
			status,
			headers: { Location: path }
		});
		const rewrite = async (reroutePayload) => {
			return await state.rewrite(reroutePayload);
		};
		actionApiContext[fetchStateSymbol] = this;
		this.apiContext = Object.assign(actionApiContext, {
			props: this.props,
			redirect,
			rewrite,
			getActionResult: createGetActionResult(actionApiContext.locals),
			callAction: createCallAction(actionApiContext)
		});
		return this.apiContext;
	}
	/**
	* Invalidates the cached `APIContext` so the next `getAPIContext()`
	* call re-derives it from the (possibly mutated) state. Used
	* after an in-flight rewrite swaps the route / request / params.
	*/
	invalidateContexts() {
		this.props = null;
		this.actionApiContext = null;
		this.apiContext = null;
	}
	resetResponseMetadata() {
		this.responseRouteType = void 0;
		this.skipErrorReroute = false;
	}
};
// node_modules/@astrojs/internal-helpers/dist/object.js
var FORBIDDEN_PATH_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
// node_modules/astro/dist/actions/noop-actions.js
var NOOP_ACTIONS_MOD = { server: {} };
// node_modules/astro/dist/actions/load.js
var actionsMemo = createAsyncManifestMemo(async (manifest) => manifest.actions ? await manifest.actions() : NOOP_ACTIONS_MOD);
function getActions(manifest) {
	return actionsMemo.get(manifest);
}
async function getAction(manifest, path) {
	const pathKeys = path.split(".").map((key) => decodeURIComponent(key));
	let { server } = await getActions(manifest);
	if (!server || !(typeof server === "object")) throw new TypeError(`Expected \`server\` export in actions file to be an object. Received ${typeof server}.`);
	for (const key of pathKeys) {
		if (typeof server === "function") throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		if (FORBIDDEN_PATH_KEYS.has(key)) throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		if (!Object.hasOwn(server, key)) throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		server = server[key];
	}
	if (typeof server !== "function") throw new TypeError(`Expected handler for action ${pathKeys.join(".")} to be a function. Received ${typeof server}.`);
	return server;
}
// node_modules/astro/dist/actions/runtime/server.js
function getActionContext(context) {
	const callerInfo = getCallerInfo(context);
	const actionResultAlreadySet = Boolean(context.locals._actionPayload);
	let action = void 0;
	if (callerInfo && context.request.method === "POST" && !actionResultAlreadySet) action = {
		calledFrom: callerInfo.from,
		name: callerInfo.name,
		handler: async () => {
			const { manifest } = getFetchStateFromAPIContext(context);
			const callerInfoName = shouldAppendForwardSlash(manifest.trailingSlash, manifest.buildFormat) ? removeTrailingForwardSlash(callerInfo.name) : callerInfo.name;
			let baseAction;
			try {
				baseAction = await getAction(manifest, callerInfoName);
			} catch (error) {
				if (error instanceof Error && "name" in error && typeof error.name === "string" && error.name === ActionNotFoundError.name) return {
					data: void 0,
					error: new ActionError({ code: "NOT_FOUND" })
				};
				throw error;
			}
			const bodySizeLimit = manifest.actionBodySizeLimit;
			let input;
			try {
				input = await parseRequestBody(context.request, bodySizeLimit);
			} catch (e) {
				if (e instanceof ActionError) return {
					data: void 0,
					error: e
				};
				if (e instanceof TypeError) return {
					data: void 0,
					error: new ActionError({ code: "UNSUPPORTED_MEDIA_TYPE" })
				};
				throw e;
			}
			const omitKeys = [
				"props",
				"getActionResult",
				"callAction",
				"redirect"
			];
			const actionAPIContext = Object.create(Object.getPrototypeOf(context), Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(context)).filter(([key]) => !omitKeys.includes(key))));
			Reflect.set(actionAPIContext, ACTION_API_CONTEXT_SYMBOL, true);
			return baseAction.bind(actionAPIContext)(input);
		}
	};
	function setActionResult(actionName, actionResult) {
		context.locals._actionPayload = {
			actionResult,
			actionName
		};
	}
	return {
		action,
		setActionResult,
		serializeActionResult,
		deserializeActionResult
	};
}
function getCallerInfo(ctx) {
	if (ctx.routePattern === "/_actions/[...path]") return {
		from: "rpc",
		name: ctx.url.pathname.replace(/^.*\/_actions\//, "")
	};
	const queryParam = ctx.url.searchParams.get(ACTION_QUERY_PARAMS.actionName);
	if (queryParam) return {
		from: "form",
		name: queryParam
	};
}
async function parseRequestBody(request, bodySizeLimit) {
	const contentType = request.headers.get("content-type");
	const contentLengthHeader = request.headers.get("content-length");
	const contentLength = contentLengthHeader ? Number.parseInt(contentLengthHeader, 10) : void 0;
	const hasContentLength = typeof contentLength === "number" && Number.isFinite(contentLength);
	if (!contentType) return void 0;
	if (hasContentLength && contentLength > bodySizeLimit) throw new ActionError({
		code: "CONTENT_TOO_LARGE",
		message: `Request body exceeds ${bodySizeLimit} bytes`
	});
	try {
		if (hasContentType(contentType, formContentTypes)) {
			if (!hasContentLength) {
				const body = await readBodyWithLimit(request.clone(), bodySizeLimit);
				return await new Request(request.url, {
					method: request.method,
					headers: request.headers,
					body: toArrayBuffer(body)
				}).formData();
			}
			return await request.clone().formData();
		}
		if (hasContentType(contentType, ["application/json"])) {
			if (contentLength === 0) return void 0;
			if (!hasContentLength) {
				const body = await readBodyWithLimit(request.clone(), bodySizeLimit);
				if (body.byteLength === 0) return void 0;
				return JSON.parse(new TextDecoder().decode(body));
			}
			return await request.clone().json();
		}
	} catch (e) {
		if (e instanceof BodySizeLimitError) throw new ActionError({
			code: "CONTENT_TOO_LARGE",
			message: `Request body exceeds ${bodySizeLimit} bytes`
		});
		throw e;
	}
	throw new TypeError("Unsupported content type");
}
var ACTION_API_CONTEXT_SYMBOL = /* @__PURE__ */ Symbol.for("astro.actionAPIContext");
var formContentTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];
function hasContentType(contentType, expected) {
	const type = contentType.split(";")[0].toLowerCase();
	return expected.some((t) => type === t);
}
function serializeActionResult(res) {
	if (res.error) {
		if (Object.assign({
			"ASSETS_PREFIX": void 0,
			"BASE_URL": "/",
			"DEV": false,
			"MODE": "production",
			"PROD": true,
			"SITE": "http://localhost:4321/",
			"SSR": true
		}, { _: "/usr/bin/npx" })?.DEV) actionResultErrorStack.set(res.error.stack);
		let body2;
		if (res.error instanceof ActionInputError) body2 = {
			type: res.error.type,
			issues: res.error.issues,
			fields: res.error.fields
		};
		else body2 = {
			...res.error,
			message: res.error.message
		};
		return {
			type: "error",
			status: res.error.status,
			contentType: "application/json",
			body: JSON.stringify(body2)
		};
	}
	if (res.data === void 0) return {
		type: "empty",
		status: 204
	};
	let body;
	try {
		body = stringify(res.data, { URL: (value) => value instanceof URL && value.href });
	} catch (e) {
		let hint = ActionsReturnedInvalidDataError.hint;
		if (res.data instanceof Response) hint = REDIRECT_STATUS_CODES.includes(res.data.status) ? "If you need to redirect when the action succeeds, trigger a redirect where the action is called. See the Actions guide for server and client redirect examples: https://docs.astro.build/en/guides/actions." : "If you need to return a Response object, try using a server endpoint instead. See https://docs.astro.build/en/guides/endpoints/#server-endpoints-api-routes";
		throw new AstroError({
			...ActionsReturnedInvalidDataError,
			message: ActionsReturnedInvalidDataError.message(String(e)),
			hint
		});
	}
	return {
		type: "data",
		status: 200,
		contentType: "application/json+devalue",
		body
	};
}
function toArrayBuffer(buffer) {
	const copy = new Uint8Array(buffer.byteLength);
	copy.set(buffer);
	return copy.buffer;
}
// node_modules/astro/dist/actions/handler.js
function handleAction(apiContext, state) {
	markFeatureUsed(state.manifest, FetchFeatures.actions);
	if (apiContext.isPrerendered) return;
	const { action, setActionResult } = getActionContext(apiContext);
	if (!action) return;
	if (state.manifest.checkOrigin && isForbiddenCrossOriginRequest(apiContext.request, apiContext.url, apiContext.isPrerendered)) return Promise.resolve(createCrossOriginForbiddenResponse(apiContext.request));
	return executeAction(action, setActionResult);
}
async function executeAction(action, setActionResult) {
	const serialized = serializeActionResult(await action.handler());
	if (action.calledFrom === "rpc") {
		if (serialized.type === "empty") return new Response(null, { status: serialized.status });
		return new Response(serialized.body, {
			status: serialized.status,
			headers: { "Content-Type": serialized.contentType }
		});
	}
	setActionResult(action.name, serialized);
}
// node_modules/astro/dist/core/routing/3xx.js
function redirectTemplate({ status, absoluteLocation, relativeLocation, from }) {
	const delay = status === 302 ? 2 : 0;
	const rel = escape(String(relativeLocation));
	return `<!doctype html>
<title>Redirecting to: ${rel}</title>
<meta http-equiv="refresh" content="${delay};url=${rel}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(String(absoluteLocation))}">
<body>
	<a href="${rel}">Redirecting ${from ? `from <code>${escape(from)}</code> ` : ""}to <code>${rel}</code></a>
</body>`;
}
// node_modules/astro/dist/core/routing/trailing-slash-handler.js
function handleTrailingSlash(state) {
	const url = new URL(state.request.url);
	const redirect = redirectTrailingSlash(state.manifest.trailingSlash, url.pathname);
	if (redirect === url.pathname) return;
	const addCookieHeader = state.renderOptions.addCookieHeader;
	const status = state.request.method === "GET" ? 301 : 308;
	const location = redirect + url.search;
	const response = new Response(redirectTemplate({
		status,
		relativeLocation: location,
		absoluteLocation: location,
		from: state.request.url
	}), {
		status,
		headers: { location }
	});
	prepareResponse(response, { addCookieHeader });
	return response;
}
function redirectTrailingSlash(trailingSlash, pathname) {
	if (pathname === "/" || isInternalPath(pathname)) return pathname;
	const path = collapseDuplicateTrailingSlashes(pathname, trailingSlash !== "never");
	if (path !== pathname) return path;
	if (trailingSlash === "ignore") return pathname;
	if (trailingSlash === "always" && !hasFileExtension(pathname)) return appendForwardSlash(pathname);
	if (trailingSlash === "never") return removeTrailingForwardSlash(pathname);
	return pathname;
}
// node_modules/astro/dist/core/cache/provider.js
var cacheProviderMemo = createAsyncManifestMemo(async (manifest) => {
	if (manifest.cacheProvider) {
		const factory = (await manifest.cacheProvider())?.default || null;
		return factory ? factory(manifest.cacheConfig?.options) : null;
	}
	return null;
});
function getCacheProvider(manifest) {
	return cacheProviderMemo.get(manifest);
}
// node_modules/astro/dist/core/cache/runtime/utils.js
function defaultSetHeaders(options) {
	const headers = new Headers();
	const directives = [];
	if (options.maxAge !== void 0) directives.push(`max-age=${options.maxAge}`);
	if (options.swr !== void 0) directives.push(`stale-while-revalidate=${options.swr}`);
	if (directives.length > 0) headers.set("CDN-Cache-Control", directives.join(", "));
	if (options.tags && options.tags.length > 0) headers.set("Cache-Tag", options.tags.join(", "));
	if (options.lastModified) headers.set("Last-Modified", options.lastModified.toUTCString());
	if (options.etag) headers.set("ETag", options.etag);
	return headers;
}
function isLiveDataEntry(value) {
	return value != null && typeof value === "object" && "id" in value && "data" in value && "cacheHint" in value;
}
// node_modules/astro/dist/core/cache/runtime/cache.js
var APPLY_HEADERS = /* @__PURE__ */ Symbol.for("astro:cache:apply");
var IS_ACTIVE = /* @__PURE__ */ Symbol.for("astro:cache:active");
var AstroCache = class {
	#options = {};
	#tags = /* @__PURE__ */ new Set();
	#disabled = false;
	#provider;
	enabled = true;
	constructor(provider) {
		this.#provider = provider;
	}
	set(input) {
		if (input === false) {
			this.#disabled = true;
			this.#tags.clear();
			this.#options = {};
			return;
		}
		this.#disabled = false;
		let options;
		if (isLiveDataEntry(input)) {
			if (!input.cacheHint) return;
			options = input.cacheHint;
		} else options = input;
		if ("maxAge" in options && options.maxAge !== void 0) this.#options.maxAge = options.maxAge;
		if ("swr" in options && options.swr !== void 0) this.#options.swr = options.swr;
		if ("etag" in options && options.etag !== void 0) this.#options.etag = options.etag;
		if (options.lastModified !== void 0) {
			if (!this.#options.lastModified || options.lastModified > this.#options.lastModified) this.#options.lastModified = options.lastModified;
		}
		if (options.tags) for (const tag of options.tags) this.#tags.add(tag);
	}
	get tags() {
		return [...this.#tags];
	}
	/**
	* Get the current cache options (read-only snapshot).
	* Includes all accumulated options: maxAge, swr, tags, etag, lastModified.
	*/
	get options() {
		return {
			...this.#options,
			tags: this.tags
		};
	}
	async invalidate(input) {
		if (!this.#provider) throw new AstroError(CacheNotEnabled);
		let options;
		if (isLiveDataEntry(input)) options = { tags: input.cacheHint?.tags ?? [] };
		else options = input;
		return this.#provider.invalidate(options);
	}
	/** @internal */
	[APPLY_HEADERS](response, request) {
		if (this.#disabled) return;
		const finalOptions = {
			...this.#options,
			tags: this.tags
		};
		if (finalOptions.maxAge === void 0 && !finalOptions.tags?.length) return;
		const headers = this.#provider?.setHeaders?.(finalOptions, request) ?? defaultSetHeaders(finalOptions);
		for (const [key, value] of headers) response.headers.set(key, value);
		if (!response.headers.has("Cache-Control") && !response.headers.has("Expires") && (response.headers.has("Last-Modified") || response.headers.has("ETag"))) response.headers.set("Cache-Control", "no-cache");
	}
	/** @internal */
	get [IS_ACTIVE]() {
		return !this.#disabled && (this.#options.maxAge !== void 0 || this.#tags.size > 0);
	}
};
function applyCacheHeaders(cache, response, request) {
	if (APPLY_HEADERS in cache) cache[APPLY_HEADERS](response, request);
}
// node_modules/astro/dist/core/routing/parts.js
var ROUTE_DYNAMIC_SPLIT = /\[(.+?\(.+?\)|.+?)\]/;
var ROUTE_SPREAD = /^\.{3}.+$/;
function getParts(part, file) {
	const result = [];
	part.split(ROUTE_DYNAMIC_SPLIT).map((str, i) => {
		if (!str) return;
		const dynamic = i % 2 === 1;
		const [, content] = dynamic ? /([^(]+)$/.exec(str) || [null, null] : [null, str];
		if (!content || dynamic && !/^(?:\.\.\.)?[\w$]+$/.test(content)) throw new Error(`Invalid route ${file} \u2014 parameter name must match /^[a-zA-Z0-9_$]+$/`);
		result.push({
			content,
			dynamic,
			spread: dynamic && ROUTE_SPREAD.test(content)
		});
	});
	return result;
}
// node_modules/astro/dist/core/cache/runtime/route-matching.js
function compileCacheRoutes(routes, base, trailingSlash) {
	const compiled = Object.entries(routes).map(([path, options]) => {
		const segments = removeLeadingForwardSlash(path).split("/").filter(Boolean).map((s) => getParts(s, path));
		return {
			pattern: getPattern(segments, base, trailingSlash),
			options,
			segments,
			route: path
		};
	});
	compiled.sort((a, b) => routeComparator({
		segments: a.segments,
		route: a.route,
		type: "page"
	}, {
		segments: b.segments,
		route: b.route,
		type: "page"
	}));
	return compiled;
}
function matchCacheRoute(pathname, compiledRoutes) {
	for (const route of compiledRoutes) if (route.pattern.test(pathname)) return route.options;
	return null;
}
// node_modules/astro/dist/core/cache/handler.js
var CACHE_KEY = "cache";
function provideCache(state) {
	const manifest = state.manifest;
	if (!manifest.cacheConfig) {
		state.provide(CACHE_KEY, { create: () => new DisabledAstroCache(state.logger) });
		return;
	}
	if (getEnvironment(manifest).runtimeMode === "development") {
		state.provide(CACHE_KEY, { create: () => new NoopAstroCache() });
		return;
	}
	return provideCacheAsync(state, manifest);
}
async function provideCacheAsync(state, manifest) {
	const cacheProvider = await getCacheProvider(manifest);
	state.provide(CACHE_KEY, { create() {
		const cache = new AstroCache(cacheProvider);
		if (manifest.cacheConfig?.routes) {
			const matched = matchCacheRoute(state.pathname, getCompiledCacheRoutes(manifest));
			if (matched) cache.set(matched);
		}
		return cache;
	} });
}
async function handleCache(state, next) {
	markFeatureUsed(state.manifest, FetchFeatures.cache);
	if (!state.manifest.cacheProvider) return next();
	const cache = state.resolve(CACHE_KEY);
	const cacheProvider = await getCacheProvider(state.manifest);
	if (cacheProvider?.onRequest) {
		const response2 = await cacheProvider.onRequest({
			request: state.request,
			url: new URL(state.request.url),
			waitUntil: state.renderOptions.waitUntil,
			logger: {
				info(msg) {
					state.logger.info("cache", msg);
				},
				warn(msg) {
					state.logger.warn("cache", msg);
				},
				error(msg) {
					state.logger.error("cache", msg);
				}
			}
		}, async () => {
			const res = await next();
			applyCacheHeaders(cache, res, state.request);
			return res;
		});
		response2.headers.delete("CDN-Cache-Control");
		response2.headers.delete("Cache-Tag");
		return response2;
	}
	const response = await next();
	applyCacheHeaders(cache, response, state.request);
	return response;
}
var compiledCacheRoutesMemo = createManifestMemo((manifest) => manifest.cacheConfig?.routes ? compileCacheRoutes(manifest.cacheConfig.routes, manifest.base, manifest.trailingSlash) : []);
function getCompiledCacheRoutes(manifest) {
	return compiledCacheRoutesMemo.get(manifest);
}
// node_modules/astro/dist/core/redirects/render.js
function isExternalURL(url) {
	return url.startsWith("http://") || url.startsWith("https://") || url.startsWith("//");
}
function redirectIsExternal(redirect) {
	if (typeof redirect === "string") return isExternalURL(redirect);
	else return isExternalURL(redirect.destination);
}
function computeRedirectStatus(method, redirect, redirectRoute) {
	return redirectRoute && typeof redirect === "object" ? redirect.status : method === "GET" ? 301 : 308;
}
function resolveRedirectTarget(params, redirect, redirectRoute, trailingSlash) {
	if (typeof redirectRoute !== "undefined") return getRouteGenerator(redirectRoute.segments, trailingSlash)(params) || redirectRoute?.pathname || "/";
	else if (typeof redirect === "string") {
		if (redirectIsExternal(redirect)) return redirect;
		else {
			let target = redirect;
			for (const param of Object.keys(params)) {
				const paramValue = params[param];
				target = target.replace(`[${param}]`, () => paramValue).replace(`[...${param}]`, () => paramValue);
			}
			return target;
		}
	} else if (typeof redirect === "undefined") return "/";
	return redirect.destination;
}
async function renderRedirect(state) {
	markFeatureUsed(state.manifest, FetchFeatures.redirects);
	const { redirect, redirectRoute } = state.routeData;
	const status = computeRedirectStatus(state.request.method, redirect, redirectRoute);
	const headers = { location: encodeURI(resolveRedirectTarget(state.params, redirect, redirectRoute, state.manifest.trailingSlash)) };
	if (redirect && redirectIsExternal(redirect)) {
		if (typeof redirect === "string") return Response.redirect(redirect, status);
		else return Response.redirect(redirect.destination, status);
	}
	return new Response(null, {
		status,
		headers
	});
}
// node_modules/astro/dist/core/routing/handler.js
function logRequestFromState(state, payload) {
	if (state.logRequest) state.logRequest(payload);
	else getEnvironment(state.manifest).logRequest(state.manifest, payload);
}
function actionsAndPages(state, ctx) {
	if (!state.skipMiddleware) {
		const actionResult = handleAction(ctx, state);
		if (actionResult) return actionResult.then((response) => response ?? handlePages(state, ctx));
	}
	return handlePages(state, ctx);
}
async function handleRequest(state) {
	await getResolvedLogger(state.manifest);
	markFeatureUsed(state.manifest, ALL_FETCH_FEATURES);
	if (state.invalidEncoding) return new Response(null, {
		status: 400,
		statusText: "Bad Request"
	});
	const trailingSlashRedirect = handleTrailingSlash(state);
	if (trailingSlashRedirect) return trailingSlashRedirect;
	if (!state.routeData) return renderErrorFromState(state, state.request, {
		...state.renderOptions,
		status: 404,
		pathname: state.pathname
	});
	return render(state);
}
async function render(state) {
	const routeData = state.routeData;
	const pathname = state.pathname;
	const request = state.request;
	const { addCookieHeader } = state.renderOptions;
	state.status = getDefaultStatusCode(state.manifest, routeData, pathname);
	let response;
	let finalizeError;
	try {
		const sessionP = state.manifest.sessionConfig ? provideSession(state) : void 0;
		const cacheP = provideCache(state);
		if (sessionP || cacheP) await Promise.all([sessionP, cacheP]);
		markFeatureUsed(state.manifest, FetchFeatures.sessions);
		if (routeData.type === "redirect") {
			const redirectResponse = await renderRedirect(state);
			logRequestFromState(state, {
				pathname,
				method: request.method,
				statusCode: redirectResponse.status,
				isRewrite: false,
				timeStart: state.timeStart
			});
			prepareResponse(redirectResponse, { addCookieHeader });
			state.logger.flush();
			return redirectResponse;
		}
		const i18n = getI18n(state.manifest);
		if (!state.manifest.cacheProvider) {
			markFeatureUsed(state.manifest, FetchFeatures.cache);
			response = await handleMiddleware(state, actionsAndPages);
			if (i18n) response = await finalizeI18n(i18n, state, response);
		} else {
			const runPipeline = async () => {
				let res = await handleMiddleware(state, actionsAndPages);
				if (i18n) res = await finalizeI18n(i18n, state, res);
				return res;
			};
			response = await handleCache(state, runPipeline);
		}
		logRequestFromState(state, {
			pathname,
			method: request.method,
			statusCode: response.status,
			isRewrite: state.isRewriting,
			timeStart: state.timeStart
		});
	} catch (err) {
		state.logger.error(null, err.stack || err.message || String(err));
		return renderErrorFromState(state, request, {
			...state.renderOptions,
			status: 500,
			error: err,
			pathname: state.pathname
		});
	} finally {
		try {
			const finalize = state.finalizeAll();
			if (finalize) await finalize;
		} catch (err) {
			finalizeError = err;
			state.logger.error(null, err.stack || err.message || String(err));
		}
	}
	if (finalizeError) return renderErrorFromState(state, request, {
		...state.renderOptions,
		status: 500,
		error: finalizeError,
		pathname: state.pathname
	});
	if (REROUTABLE_STATUS_CODES.includes(response.status) && response.body === null && !state.skipErrorReroute) return renderErrorFromState(state, request, {
		...state.renderOptions,
		response,
		status: response.status,
		error: response.status === 500 ? null : void 0,
		pathname: state.pathname
	});
	prepareResponse(response, { addCookieHeader });
	state.logger.flush();
	return response;
}
// node_modules/astro/dist/core/fetch/default-handler.js
var DefaultFetchHandler = class {
	#manifest;
	/**
	* `BaseApp` passes itself so states resolve that app's manifest ahead of
	* the ambient one; generated builds construct the handler with no
	* arguments and use the ambient manifest.
	*/
	constructor(app) {
		this.#manifest = app?.manifest;
	}
	fetch = (request) => {
		const options = getRenderOptions(request);
		return handleRequest(new FetchState(this.#manifest ?? getAmbientManifest(), request, options));
	};
};
// node_modules/astro/dist/core/routing/match-request.js
function safeDecodePathname(manifest, pathname) {
	try {
		return validateAndDecodePathname(pathname);
	} catch (e) {
		new AstroIntegrationLogger(getLogger(manifest).options, manifest.adapterName).debug(e.toString());
		try {
			return decodeURI(pathname);
		} catch {
			return pathname;
		}
	}
}
function matchRequest(manifest, request, allowPrerenderedRoutes = false) {
	const url = new URL(request.url);
	if (manifest.assets.has(url.pathname)) return void 0;
	let pathname = computePathnameFromDomain(request, url, manifest.i18n, manifest.base, manifest.trailingSlash, manifest.allowedDomains, getLogger(manifest));
	if (!pathname) pathname = prependForwardSlash(stripRequestBase(url.pathname, manifest.base));
	pathname = safeDecodePathname(manifest, pathname);
	const routeData = matchRoute(manifest, pathname);
	if (!routeData) return void 0;
	if (allowPrerenderedRoutes) return routeData;
	if (routeData.prerender) {
		if (routeData.params.length > 0) return matchAllRoutes(manifest, pathname).find((r) => !r.prerender);
		return;
	}
	return routeData;
}
// node_modules/astro/dist/core/app/base.js
var BaseApp = class BaseApp {
	manifest;
	#adapterLogger;
	baseWithoutTrailingSlash;
	/**
	* The streaming flag passed to the constructor, surfaced through the
	* protected `resolveStreaming()` hook and fed into the internal
	* `FetchState` facade hooks on the fast path.
	*/
	#streaming;
	/**
	* The handler that turns incoming `Request` objects into `Response`s.
	* Defaults to a `DefaultFetchHandler` pinned to this app and can be
	* overridden via `setFetchHandler` — typically by the bundled
	* entrypoint after importing `virtual:astro:fetchable`.
	*/
	#fetchHandler;
	#errorHandler;
	/**
	* Whether a custom fetch handler (from `src/fetch.ts`) has been set
	* via `setFetchHandler`. When false, the `DefaultFetchHandler` is
	* in use and all features are implicitly active.
	*/
	#hasCustomFetchHandler = false;
	/**
	* Whether the missing-feature check has already run. We only want
	* to warn once — after the first request in dev, or at build end.
	*/
	#featureCheckDone = false;
	get logger() {
		return getLogger(this.manifest);
	}
	/**
	* Route data derived from the manifest, used for route matching. Reads and
	* writes go through the single per-manifest route table, so HMR updates are
	* visible to every consumer at once.
	*/
	get manifestData() {
		return getRouteTable(this.manifest);
	}
	set manifestData(routesList) {
		updateRouteTable(this.manifest, routesList.routes);
	}
	get adapterLogger() {
		const currentOptions = this.logger.options;
		if (!this.#adapterLogger || this.#adapterLogger.options !== currentOptions) this.#adapterLogger = new AstroIntegrationLogger(currentOptions, this.manifest.adapterName);
		return this.#adapterLogger;
	}
	constructor(manifest, streaming = true) {
		this.manifest = manifest;
		this.baseWithoutTrailingSlash = removeTrailingForwardSlash(manifest.base);
		this.#streaming = streaming;
		getRouteTable(manifest);
		getLogger(manifest);
		this.#fetchHandler = new DefaultFetchHandler(this);
		this.#errorHandler = this.createErrorHandler();
	}
	/**
	* Resolves the user-configured logger destination from the manifest and
	* returns the logger. Lazy and only resolves once; safe to call before
	* the first render (adapters use this to log startup messages through
	* the configured destination).
	*/
	getLogger() {
		return getResolvedLogger(this.manifest);
	}
	/**
	* The streaming flag fed into the internal `FetchState` facade hooks on
	* the fast path. Returns the constructor flag by
	* default; `BuildApp` overrides this to return `undefined` so streaming
	* falls through to the environment default (`manifest.serverLike`).
	*/
	resolveStreaming() {
		return this.#streaming;
	}
	/**
	* Override the fetch handler used to dispatch requests. Entrypoints
	* call this with the default export of `virtual:astro:fetchable` to
	* plug in a user-authored handler from `src/fetch.ts`.
	*/
	setFetchHandler(handler) {
		this.#fetchHandler = handler;
		this.#hasCustomFetchHandler = !(handler instanceof DefaultFetchHandler);
	}
	/**
	* Returns the error handler used by this app. The default is a thin
	* bridge over the functional error API — strategy selection (production
	* default / dev / build) is environment-driven inside `renderErrorPage`.
	* External subclasses can override this to customize error rendering.
	*/
	createErrorHandler() {
		return { renderError: (request, options) => renderErrorPage(this.manifest, request, options) };
	}
	/**
	* Resets the cached adapter logger so it picks up a new logger instance.
	* Used by BuildApp when the logger is replaced via setOptions().
	*/
	resetAdapterLogger() {
		this.#adapterLogger = void 0;
	}
	getAllowedDomains() {
		return this.manifest.allowedDomains;
	}
	matchesAllowedDomains(forwardedHost, protocol) {
		return BaseApp.validateForwardedHost(forwardedHost, this.manifest.allowedDomains, protocol);
	}
	static validateForwardedHost(forwardedHost, allowedDomains, protocol) {
		if (!allowedDomains || allowedDomains.length === 0) return false;
		try {
			const testUrl = new URL(`${protocol || "https"}://${forwardedHost}`);
			return allowedDomains.some((pattern) => {
				return matchPattern(testUrl, pattern);
			});
		} catch {
			return false;
		}
	}
	set setManifestData(newManifestData) {
		updateRouteTable(this.manifest, newManifestData.routes);
	}
	removeBase(pathname) {
		return stripRequestBase(pathname, this.manifest.base);
	}
	/**
	* Fully decodes a pathname, falling back to a single decode and then the raw pathname
	* when validation fails. Adapter matching runs before `render()`, so it must not throw
	* for request input that render-time validation handles.
	*/
	safeDecodePathname(pathname) {
		try {
			return validateAndDecodePathname(pathname);
		} catch (e) {
			this.adapterLogger.debug(e.toString());
			try {
				return decodeURI(pathname);
			} catch {
				return pathname;
			}
		}
	}
	/**
	* Extracts the base-stripped, decoded pathname from a request.
	* Used by adapters to compute the pathname for dev-mode route matching.
	*/
	getPathnameFromRequest(request) {
		const url = new URL(request.url);
		const pathname = prependForwardSlash(this.removeBase(url.pathname));
		return this.safeDecodePathname(pathname);
	}
	/**
	* Given a `Request`, it returns the `RouteData` that matches its `pathname`. By default, prerendered
	* routes aren't returned, even if they are matched.
	*
	* When `allowPrerenderedRoutes` is `true`, the function returns matched prerendered routes too.
	* @param request
	* @param allowPrerenderedRoutes
	*/
	match(request, allowPrerenderedRoutes = false) {
		return matchRequest(this.manifest, request, allowPrerenderedRoutes);
	}
	/**
	* A matching route function to use in the development server.
	* Contrary to the `.match` function, this function resolves props and params, returning the correct
	* route based on the priority, segments. It also returns the correct, resolved pathname.
	* @param pathname
	*/
	devMatch(pathname) {}
	computePathnameFromDomain(request) {
		return computePathnameFromDomain(request, new URL(request.url), this.manifest.i18n, this.manifest.base, this.manifest.trailingSlash, this.manifest.allowedDomains, this.logger);
	}
	async render(request, { addCookieHeader = false, clientAddress = Reflect.get(request, clientAddressSymbol), locals, prerenderedErrorPageFetch = fetch, routeData, waitUntil } = {}) {
		await getResolvedLogger(this.manifest);
		if (routeData) {
			this.logger.debug("router", "The adapter " + this.manifest.adapterName + " provided a custom RouteData for ", request.url);
			this.logger.debug("router", "RouteData");
			this.logger.debug("router", routeData);
		}
		if (locals) {
			if (typeof locals !== "object") {
				const error = new AstroError(LocalsNotAnObject);
				this.logger.error(null, error.stack);
				return this.renderError(request, {
					addCookieHeader,
					clientAddress,
					prerenderedErrorPageFetch,
					locals: void 0,
					routeData,
					waitUntil,
					status: 500,
					error
				});
			}
		}
		if (!routeData) {
			const domainPathname = this.computePathnameFromDomain(request);
			if (domainPathname) routeData = matchRoute(this.manifest, this.safeDecodePathname(domainPathname));
		}
		const resolvedOptions = {
			addCookieHeader,
			clientAddress,
			prerenderedErrorPageFetch,
			locals,
			routeData,
			waitUntil
		};
		let response;
		if (this.#fetchHandler instanceof DefaultFetchHandler) response = await handleRequest(new FetchState(this.manifest, request, resolvedOptions, {
			streaming: this.resolveStreaming(),
			renderError: (req, opts) => this.renderError(req, opts),
			logRequest: (payload) => this.logThisRequest(payload)
		}));
		else {
			setRenderOptions(request, resolvedOptions);
			response = await this.#fetchHandler.fetch(request);
		}
		this.#warnMissingFeatures();
		if (response.headers.get("X-Astro-Error")) {
			response.headers.delete(ASTRO_ERROR_HEADER);
			return this.renderError(request, {
				addCookieHeader,
				clientAddress,
				prerenderedErrorPageFetch,
				locals,
				routeData,
				waitUntil,
				response,
				status: response.status,
				error: response.status === 500 ? null : void 0
			});
		}
		return response;
	}
	setCookieHeaders(response) {
		return getSetCookiesFromResponse(response);
	}
	/**
	* Reads all the cookies written by `Astro.cookie.set()` onto the passed response.
	* For example,
	* ```ts
	* for (const cookie_ of App.getSetCookieFromResponse(response)) {
	*     const cookie: string = cookie_
	* }
	* ```
	* @param response The response to read cookies from.
	* @returns An iterator that yields key-value pairs as equal-sign-separated strings.
	*/
	static getSetCookieFromResponse = getSetCookiesFromResponse;
	/**
	* If it is a known error code, try sending the according page (e.g. 404.astro / 500.astro).
	* This also handles pre-rendered /404 or /500 routes.
	*
	* Delegates to the app's configured `ErrorHandler`. To customize behavior
	* for a specific environment, override `createErrorHandler()` rather than
	* this method.
	*/
	async renderError(request, options) {
		return this.#errorHandler.renderError(request, options);
	}
	/**
	* One-shot check: after the first request with a custom `src/fetch.ts`,
	* compare `usedFeatures` against the manifest and warn about any
	* configured features the user's pipeline doesn't call.
	*/
	#warnMissingFeatures() {
		if (this.#featureCheckDone || !this.#hasCustomFetchHandler) return;
		this.#featureCheckDone = true;
		const manifest = this.manifest;
		const missing = [];
		const used = getUsedFeatures(this.manifest);
		if (manifest.routes.some((r) => r.routeData.type === "redirect") && !(used & FetchFeatures.redirects)) missing.push("redirects");
		if (manifest.sessionConfig && !(used & FetchFeatures.sessions)) missing.push("sessions");
		if (manifest.actions && !(used & FetchFeatures.actions)) missing.push("actions");
		if (manifest.middleware && !(used & FetchFeatures.middleware)) missing.push("middleware");
		if (manifest.i18n && manifest.i18n.strategy !== "manual" && !(used & FetchFeatures.i18n)) missing.push("i18n");
		if (manifest.cacheConfig && !(used & FetchFeatures.cache)) missing.push("cache");
		for (const feature of missing) this.logger.warn("router", `Your project uses ${feature}, but your custom src/fetch.ts does not call the ${feature}() handler. This feature will not work unless your fetch handler calls it.`);
	}
	getDefaultStatusCode(routeData, pathname) {
		return getDefaultStatusCode(this.manifest, routeData, pathname);
	}
	getManifest() {
		return this.manifest;
	}
	logThisRequest({ pathname, method, statusCode, isRewrite, timeStart }) {
		const timeEnd = performance.now();
		this.logRequest({
			pathname,
			method,
			statusCode,
			isRewrite,
			reqTime: timeEnd - timeStart
		});
	}
};
// node_modules/astro/dist/core/build/app.js
var BuildApp = class extends BaseApp {
	#buildEnv;
	constructor(manifest, buildEnv) {
		super(manifest);
		this.#buildEnv = buildEnv;
	}
	isDev() {
		return true;
	}
	/**
	* Streaming falls through to the environment default
	* (`manifest.serverLike` for the build environment) — we can skip
	* streaming in SSG for performance, as writing strings is faster.
	*/
	resolveStreaming() {}
	setInternals(internals) {
		this.#buildEnv.setInternals(internals);
	}
	setOptions(options) {
		this.#buildEnv.setOptions(options);
		this.logger.setDestination(options.logger.options.destination);
		this.resetAdapterLogger();
	}
	getOptions() {
		return this.#buildEnv.getOptions();
	}
	getSettings() {
		return this.#buildEnv.getSettings();
	}
	/**
	* Route cache and component loader for `StaticPaths`. Defined on the app
	* (rather than reached through the functional core at the call site) so
	* they execute inside the prerender bundle's module graph: the default
	* prerenderer constructs `StaticPaths` from a different bundle, whose
	* copies of the core modules hold separate per-manifest state.
	*/
	get routeCache() {
		return getRouteCache(this.manifest);
	}
	getComponentByRoute(routeData) {
		return getEnvironment(this.manifest).getComponentByRoute(this.manifest, routeData);
	}
	logRequest(_options) {}
};
// node_modules/astro/dist/entrypoints/prerender.js
var buildEnv = createBuildEnvironment();
setEnvironment(manifest, buildEnv.env);
var app = new BuildApp(manifest, buildEnv);
export { app, manifest };
