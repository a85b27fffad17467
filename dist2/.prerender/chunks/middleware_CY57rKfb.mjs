import { C as addAttribute, S as renderHead, _ as renderSlot, a as spreadAttributes, b as renderTemplate, f as renderComponent, i as defineStyleVars, j as unescapeHTML, m as Fragment, x as maybeRenderHead } from "./jsx-runtime_44v6sjkn.mjs";
import { f as FontFamilyNotFound, nt as AstroUserError, tt as AstroError, y as ImageMissingAlt } from "./errors-data_DI7yew-T.mjs";
import { t as createComponent } from "./astro-component_Dp5LA75t.mjs";
import { t as createAstro } from "./compiler_Dq6vM-Nb.mjs";
import { t as renderScript } from "./script_CI7nse6S.mjs";
import { t as createConsoleLogger } from "./console_CdBwB1iU.mjs";
import { n as getEntry, t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as user_config_default, i as pickLang, n as project_context_default, r as BuiltInDefaultLocale, t as useTranslations } from "./translations_byPkysjS.mjs";
import { t as slugToLocale$1 } from "./slugToLocale_CqFbxisq.mjs";
import { a as ensureHtmlExtension, c as stripExtension, d as stripLeadingSlash, f as stripTrailingSlash, l as stripHtmlExtension, o as ensureLeadingSlash, p as getCollectionPathFromRoot, s as ensureTrailingSlash, u as stripLeadingAndTrailingSlashes } from "./i18n_-WIrTDvK.mjs";
import { t as level } from "./_virtual_astro_logger_B411cslX.mjs";
import { n as getImage$1, t as getConfiguredImageService } from "./assets_Cvz-3fx-.mjs";
import { c as resolveSrc, i as inferRemoteSize$1, o as isESMImportedImage, s as isRemoteImage } from "./service_DmDW2jea.mjs";
/* empty css               */
import { c as pageAddress, i as kindOfPage, l as parsePageId, n as inLanguage, p as withoutLanguage, r as isLanguage, s as otherLanguage, t as idOfFile } from "./languages_DzLKiNVm.mjs";
import { n as Icons, t as HeadConfigSchema } from "./head_B6UGVLFb.mjs";
import { i as readPage, l as git, n as readSource, r as headValue, s as lastCommit, t as wiki, u as versionsOf } from "./wiki_Dte94mE9.mjs";
import { n as pagesAt, r as relatedPages, t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { t as lazy } from "./lazy_PI_iF5ZN.mjs";
import { n as translate, t as textsFor } from "./texts_C4jRuNHE.mjs";
import { n as publishedAt, r as site, t as published } from "./site_BjLD3Xgx.mjs";
import { t as $$Logo } from "./Logo_CjF6YAVM.mjs";
import { i as compileFence, t as planOf } from "./runbooks_BU0e6SrN.mjs";
import { n as errorEntry } from "./errors_CS2a6iMW.mjs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as mime from "mrmime";
import { diffArrays, diffWordsWithSpace } from "diff";
import { klona } from "klona/lite";
// node_modules/@astrojs/starlight/dist/utils/slugs.js
function slugToLocale(slug) {
	return slugToLocale$1(slug, user_config_default);
}
function slugToLocaleData(slug) {
	const locale = slugToLocale(slug);
	return {
		dir: localeToDir(locale),
		lang: localeToLang(locale),
		locale
	};
}
function localeToLang(locale) {
	const lang = locale ? user_config_default.locales?.[locale]?.lang : user_config_default.locales?.root?.lang;
	const defaultLang = user_config_default.defaultLocale?.lang || user_config_default.defaultLocale?.locale;
	return lang || defaultLang || BuiltInDefaultLocale.lang;
}
function localeToDir(locale) {
	return (locale ? user_config_default.locales?.[locale]?.dir : user_config_default.locales?.root?.dir) || user_config_default.defaultLocale.dir;
}
function slugToParam(slug) {
	return slug === "index" || slug === "" || slug === "/" ? void 0 : (slug.endsWith("/index") ? slug.slice(0, -6) : slug).normalize();
}
function slugToPathname(slug) {
	const param = slugToParam(slug);
	return param ? "/" + param + "/" : "/";
}
function localizedSlug(slug, locale) {
	const slugLocale = slugToLocale(slug);
	if (slugLocale === locale) return slug;
	locale = locale || "";
	if (slugLocale === slug) return locale;
	if (slugLocale) return stripTrailingSlash(slug.replace(slugLocale + "/", locale ? locale + "/" : ""));
	return slug ? locale + "/" + slug : locale;
}
function localizedFilePath(filePath, locale) {
	const filePathLocale = slugToLocale(filePath);
	if (filePathLocale) return filePath.replace(filePathLocale + "/", locale ? locale + "/" : "");
	else if (locale) return locale + "/" + filePath;
	else return filePath;
}
function urlToSlug(url) {
	let pathname = url.pathname;
	const base = stripTrailingSlash("/");
	if (pathname.startsWith(base)) pathname = pathname.replace(base, "");
	const segments = pathname.split("/");
	const htmlExt = ".html";
	if (segments.at(-1) === "index.html") segments.pop();
	else if (segments.at(-1)?.endsWith(htmlExt)) {
		const last = segments.pop();
		if (last) segments.push(last.slice(0, -5));
	}
	return segments.filter(Boolean).join("/");
}
// \0virtual:starlight/user-images
var logos = {};
// node_modules/@astrojs/starlight/dist/utils/validateLogoImports.js
/** Check user-imported logo images have resolved correctly. */
function validateLogoImports() {
	if (user_config_default.logo) {
		let err;
		if ("src" in user_config_default.logo) {
			if (!logos.dark || !logos.light) err = `Could not resolve logo import for "${user_config_default.logo.src}" (logo.src)`;
		} else if (!logos.dark) err = `Could not resolve logo import for "${user_config_default.logo.dark}" (logo.dark)`;
		else if (!logos.light) err = `Could not resolve logo import for "${user_config_default.logo.light}" (logo.light)`;
		if (err) throw new Error(err);
	}
}
// node_modules/@astrojs/starlight/dist/utils/routing/index.js
validateLogoImports();
var normalizeIndexSlug = (slug) => slug === "index" ? "" : slug;
function normalizeCollectionEntry(entry) {
	return {
		...entry,
		id: normalizeIndexSlug(entry.id),
		filePath: entry.filePath
	};
}
var docs = (await getCollection("docs", ({ data }) => {
	return data.draft === false;
}) ?? []).map(normalizeCollectionEntry);
function getRoutes() {
	const routes2 = docs.map((entry) => ({
		entry,
		id: entry.id,
		entryMeta: slugToLocaleData(entry.id),
		...slugToLocaleData(entry.id)
	}));
	if (user_config_default.isMultilingual) {
		const defaultLocaleDocs = getLocaleDocs(user_config_default.defaultLocale?.locale === "root" ? void 0 : user_config_default.defaultLocale?.locale);
		for (const key in user_config_default.locales) {
			if (key === user_config_default.defaultLocale.locale) continue;
			const localeConfig = user_config_default.locales[key];
			if (!localeConfig) continue;
			const locale = key === "root" ? void 0 : key;
			const localeDocs = getLocaleDocs(locale);
			const localeDocIds = new Set(localeDocs.map(({ id }) => id));
			for (const fallback of defaultLocaleDocs) {
				const id = localizedSlug(fallback.id, locale);
				if (localeDocIds.has(id)) continue;
				routes2.push({
					entry: fallback,
					id,
					isFallback: true,
					lang: localeConfig.lang || BuiltInDefaultLocale.lang,
					locale,
					dir: localeConfig.dir,
					entryMeta: slugToLocaleData(fallback.id)
				});
			}
		}
	}
	return routes2;
}
var routes = getRoutes();
var routesById = new Map(routes.map((route) => [route.id, route]));
function getRouteById(id) {
	return routesById.get(id);
}
function getParamRouteMapping() {
	const map = /* @__PURE__ */ new Map();
	for (const route of routes) map.set(slugToParam(route.id), route);
	return map;
}
var routesBySlugParam = getParamRouteMapping();
function getRouteBySlugParam(slugParam) {
	return routesBySlugParam.get(slugParam?.replace(/\/$/, "") || void 0);
}
function getPaths() {
	return routes.map((route) => ({ params: { slug: slugToParam(route.id) } }));
}
var paths = getPaths();
function getLocaleRoutes(locale) {
	return filterByLocale(routes, locale);
}
function getLocaleDocs(locale) {
	return filterByLocale(docs, locale);
}
function filterByLocale(items, locale) {
	if (user_config_default.locales) {
		if (locale && locale in user_config_default.locales) return items.filter((i) => i.id === locale || i.id.startsWith(locale + "/"));
		else if (user_config_default.locales.root) {
			const langKeys = Object.keys(user_config_default.locales).filter((k) => k !== "root");
			const isLangIndex = new RegExp(`^(${langKeys.join("|")})$`);
			const isLangDir = new RegExp(`^(${langKeys.join("|")})/`);
			return items.filter((i) => !isLangIndex.test(i.id) && !isLangDir.test(i.id));
		}
	}
	return items;
}
// node_modules/@astrojs/starlight/dist/components/Banner.astro
createAstro("http://localhost:4321/");
var $$Banner = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Banner;
	const { banner } = Astro.locals.starlightRoute.entry.data;
	return renderTemplate`${banner && renderTemplate`${maybeRenderHead($$result)}<div class="sl-banner astro-ofbg3qve" data-pagefind-ignore>${unescapeHTML(banner.content)}</div>`}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Banner.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/ContentPanel.astro
var $$ContentPanel$1 = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<div class="content-panel astro-a7po4psb"><div class="sl-container astro-a7po4psb">${renderSlot($$result, $$slots["default"])}</div></div>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/ContentPanel.astro", void 0);
// src/site/components/ContentPanel.astro
createAstro("http://localhost:4321/");
var $$ContentPanel = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ContentPanel;
	const isHome = isLanguage(Astro.locals.starlightRoute.id);
	return renderTemplate`${isHome ? renderTemplate`${renderSlot($$result, $$slots["default"])}` : renderTemplate`${renderComponent($$result, "Default", $$ContentPanel$1, {}, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/ContentPanel.astro", void 0);
// src/site/components/FallbackContentNotice.astro
createAstro("http://localhost:4321/");
var $$FallbackContentNotice = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FallbackContentNotice;
	const { t } = Astro.locals;
	const { locale } = Astro.locals.starlightRoute;
	const written = otherLanguage(isLanguage(locale) ? locale : "ja");
	return renderTemplate`${maybeRenderHead($$result)}<p class="notice astro-hg4i4bbs" role="note"${addAttribute(locale, "lang")}><strong class="astro-hg4i4bbs">${t("i18n.untranslatedContent")}</strong><span class="astro-hg4i4bbs">${t(`fallback.shown.${written}`)}</span></p>`;
}, "/tmp/w7/s5/hatoba/src/site/components/FallbackContentNotice.astro", void 0);
// node_modules/@astrojs/starlight/dist/user-components/Icon.astro
createAstro("http://localhost:4321/");
var $$Icon$1 = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Icon$1;
	const { name, label, size = "1em", color } = Astro.props;
	const a11yAttrs = label ? { "aria-label": label } : { "aria-hidden": "true" };
	const $$definedVars = defineStyleVars([{
		"sl-icon-color": color,
		"sl-icon-size": size
	}]);
	return renderTemplate`${maybeRenderHead($$result)}<svg${spreadAttributes(a11yAttrs)}${addAttribute((Astro.props.class ?? "") + " astro-hkc32dio", "class")} width="16" height="16" viewBox="0 0 24 24" fill="currentColor"${addAttribute($$definedVars, "style")}>${unescapeHTML(Icons[name])}</svg>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/user-components/Icon.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/ContentNotice.astro
createAstro("http://localhost:4321/");
var $$ContentNotice = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ContentNotice;
	const { icon, label } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<p class="sl-flex astro-gsljcgkv">${renderComponent($$result, "Icon", $$Icon$1, {
		"name": icon,
		"size": "1.5em",
		"color": "var(--sl-color-orange-high)",
		"class": "astro-gsljcgkv"
	})}<span class="astro-gsljcgkv">${label}</span></p>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/ContentNotice.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/DraftContentNotice.astro
createAstro("http://localhost:4321/");
var $$DraftContentNotice = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DraftContentNotice;
	return renderTemplate`${renderComponent($$result, "ContentNotice", $$ContentNotice, {
		"icon": "warning",
		"label": Astro.locals.t("page.draft")
	})}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/DraftContentNotice.astro", void 0);
// src/site/content/tags.ts
/** `Bind Mount` and `bind mount` are one tag. */
var tagKey = (tag) => tag.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "-");
var tagAddress = (language, key) => `/${language}/tags/#${encodeURIComponent(key)}`;
/** Tags that at least two pages share, in the order of the language's dictionaries; their pages in reading order. */
function sharedTags(pages, language) {
	const found = /* @__PURE__ */ new Map();
	for (const page of [...pages.values()].flat()) for (const [key, name] of new Map(page.tags.map((tag) => [tagKey(tag), tag.trim()]))) {
		const tag = found.get(key) ?? {
			spellings: /* @__PURE__ */ new Map(),
			pages: []
		};
		tag.spellings.set(name, (tag.spellings.get(name) ?? 0) + 1);
		tag.pages.push(page);
		found.set(key, tag);
	}
	const { compare } = new Intl.Collator(language, {
		numeric: true,
		ignorePunctuation: true
	});
	return [...found].filter(([, tag]) => tag.pages.length > 1).map(([key, tag]) => ({
		key,
		name: mostCommon(tag.spellings),
		pages: tag.pages
	})).sort((a, b) => compare(a.name, b.name) || (a.key < b.key ? -1 : 1));
}
var mostCommon = (spellings) => [...spellings].reduce((best, next) => next[1] > best[1] ? next : best)[0];
// src/site/content/twins.ts
/** Where a page stands as Markdown: at its address with `.md` in place of the last slash, as llmstxt.org proposes. */
/** The twin of the text in a file: `/ja/volumes/volumes.md`; undefined for files that are no page. */
function twinAddress(file) {
	const id = file === void 0 ? "" : idOfFile(file);
	return parsePageId(id) ? `/${id}.md` : void 0;
}
// src/site/components/Mentions.astro
createAstro("http://localhost:4321/");
var $$Mentions = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Mentions;
	const shown = 8;
	const { pages } = Astro.props;
	const { t } = Astro.locals;
	const isFolded = pages.length > shown;
	const Frame = isFolded ? "details" : "div";
	return renderTemplate`${pages.length > 0 && renderTemplate`${maybeRenderHead($$result)}<section aria-labelledby="mentions" class="astro-v4imtb3m"><h2 class="hb-foot-heading astro-v4imtb3m" id="mentions">${t("page.mentions")}</h2>${renderComponent($$result, "Frame", Frame, { "class": "astro-v4imtb3m" }, { "default": ($$result) => renderTemplate`${isFolded && renderTemplate`<summary class="astro-v4imtb3m">${t("page.mentions.all", { count: pages.length })}</summary>`}<ul class="astro-v4imtb3m">${pages.map((page) => renderTemplate`<li class="astro-v4imtb3m"><a${addAttribute(page.address, "href")} class="astro-v4imtb3m">${page.title}</a></li>`)}</ul>` })}</section>`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/Mentions.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/EditLink.astro
createAstro("http://localhost:4321/");
var $$EditLink = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EditLink;
	const { editUrl } = Astro.locals.starlightRoute;
	return renderTemplate`${editUrl && renderTemplate`${maybeRenderHead($$result)}<a${addAttribute(editUrl, "href")} class="sl-flex print:hidden astro-qlekgd3o">${renderComponent($$result, "Icon", $$Icon$1, {
		"name": "pencil",
		"size": "1.2em",
		"class": "astro-qlekgd3o"
	})}${Astro.locals.t("page.editLink")}</a>`}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/EditLink.astro", void 0);
// src/site/repository.ts
/** Where the project's files can be edited; known to the build alone. */
/** `https` address of a repository from what git or package.json calls it, or undefined when it is not on the web. */
function webAddress(repository) {
	const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?\/?$/.exec(repository);
	if (ssh) return `https://${ssh[1]}/${ssh[2]}`;
	return /^(?:git\+)?(https?:\/\/\S+?)(?:\.git)?\/?$/.exec(repository)?.[1];
}
/**
* The repository named by HATOBA_REPOSITORY, package.json or the git remote `origin`, in this order.
*
* @param root the project's folder.
*/
function ownRepository(root) {
	const configured = process.env.HATOBA_REPOSITORY;
	if (configured) return webAddress(configured);
	const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const declared = typeof manifest.repository === "string" ? manifest.repository : manifest.repository?.url;
	if (declared) return webAddress(declared);
	return webAddress(git(root, "remote", "get-url", "origin")?.trim() ?? "");
}
// src/site/content/repository.ts
/** The repository's address on the web, asked for once for a build. */
var repository$2 = lazy(() => ownRepository("."));
// src/site/components/PageMeta.astro
createAstro("http://localhost:4321/");
var $$PageMeta = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageMeta;
	const { language, commit, twin } = Astro.props;
	const { t } = Astro.locals;
	const { entry, editUrl } = Astro.locals.starlightRoute;
	const web = repository$2();
	const hash = commit?.hash.slice(0, 7);
	const day = commit?.date.slice(0, 10);
	const written = day && new Intl.DateTimeFormat(language, {
		dateStyle: "medium",
		timeZone: "UTC"
	}).format(new Date(day));
	return renderTemplate`${maybeRenderHead($$result)}<div class="meta astro-5bpzdolz">${editUrl ? renderTemplate`${renderComponent($$result, "EditLink", $$EditLink, { "class": "astro-5bpzdolz" })}` : renderTemplate`<span class="print:hidden astro-5bpzdolz">${t("page.source")} <code translate="no" class="astro-5bpzdolz">${entry.filePath}</code></span>`}${twin && renderTemplate`<a class="print:hidden astro-5bpzdolz"${addAttribute(twin, "href")} type="text/markdown">${t("page.markdown")}</a>`}${commit && renderTemplate`<span class="changed astro-5bpzdolz">${t("page.lastUpdated")} <time${addAttribute(day, "datetime")} class="astro-5bpzdolz">${written}</time>${" "}${web ? renderTemplate`<a${addAttribute(`${web}/commit/${commit.hash}`, "href")}${addAttribute(commit.subject, "title")}${addAttribute(t("page.commit", { hash }), "aria-label")} class="astro-5bpzdolz"><code translate="no" class="astro-5bpzdolz">${hash}</code></a>` : renderTemplate`<code translate="no"${addAttribute(commit.subject, "title")} class="astro-5bpzdolz">${hash}</code>`}</span>`}</div>`;
}, "/tmp/w7/s5/hatoba/src/site/components/PageMeta.astro", void 0);
// src/site/components/PageTags.astro
createAstro("http://localhost:4321/");
var $$PageTags = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageTags;
	const { language, tags, shared } = Astro.props;
	const { t } = Astro.locals;
	const known = new Set(shared.map(({ key }) => key));
	return renderTemplate`${tags.length > 0 && renderTemplate`${maybeRenderHead($$result)}<div class="tags astro-2sg6fxcx"><h2 id="tags" class="astro-2sg6fxcx">${t("page.tags")}</h2><ul class="astro-2sg6fxcx">${tags.map((tag) => renderTemplate`<li class="astro-2sg6fxcx">${known.has(tagKey(tag)) ? renderTemplate`<a${addAttribute(tagAddress(language, tagKey(tag)), "href")} class="astro-2sg6fxcx">${tag}</a>` : renderTemplate`<span class="astro-2sg6fxcx">${tag}</span>`}</li>`)}</ul></div>`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/PageTags.astro", void 0);
// src/site/components/Pagination.astro
createAstro("http://localhost:4321/");
var $$Pagination = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Pagination;
	const { t } = Astro.locals;
	const { prev, next } = Astro.locals.starlightRoute.pagination;
	return renderTemplate`${(prev || next) && renderTemplate`${maybeRenderHead($$result)}<nav class="neighbours print:hidden astro-e3hd5twu"${addAttribute(t("page.neighbours"), "aria-label")}>${prev && renderTemplate`<a${addAttribute(prev.href, "href")} rel="prev" class="astro-e3hd5twu"><span class="astro-e3hd5twu">${t("page.previousLink")}</span><strong class="astro-e3hd5twu">${prev.label}</strong></a>`}${next && renderTemplate`<a${addAttribute(next.href, "href")} rel="next" class="astro-e3hd5twu"><span class="astro-e3hd5twu">${t("page.nextLink")}</span><strong class="astro-e3hd5twu">${next.label}</strong></a>`}</nav>`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/Pagination.astro", void 0);
// src/site/components/RelatedPages.astro
createAstro("http://localhost:4321/");
var $$RelatedPages = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RelatedPages;
	const { t } = Astro.locals;
	const sectionOf = ({ id }) => parsePageId(id)?.section ?? "basics";
	const titles = {
		note: "read",
		runbook: "run",
		error: "errors"
	};
	const byKind = Map.groupBy(Astro.props.pages, ({ id }) => titles[kindOfPage(withoutLanguage(id))]);
	const groups = Object.values(titles).flatMap((kind) => {
		const pages = byKind.get(kind);
		return pages ? [[kind, pages]] : [];
	});
	const { locale } = Astro.locals.starlightRoute;
	const foreign = (page) => isLanguage(locale) && page.textLanguage !== locale ? page.textLanguage : void 0;
	return renderTemplate`${groups.map(([kind, pages]) => renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(`related-${kind}`, "aria-labelledby")} class="astro-cpsmy5ej"><h2 class="hb-foot-heading astro-cpsmy5ej"${addAttribute(`related-${kind}`, "id")}>${t(`page.related.${kind}`)}</h2><ul class="astro-cpsmy5ej">${pages.map((page) => renderTemplate`<li class="hb-card astro-cpsmy5ej">${kind === "read" && renderTemplate`<p class="hb-eyebrow astro-cpsmy5ej">${t(`section.${sectionOf(page)}`)}</p>`}${kind === "run" && (page.level || page.minutes) && renderTemplate`<p class="hb-eyebrow astro-cpsmy5ej">${[page.level && t(`level.${page.level}`), page.minutes && t("runbook.minutes", { minutes: page.minutes })].filter(Boolean).join(" · ")}</p>`}<a${addAttribute(page.address, "href")}${addAttribute(foreign(page), "lang")} class="astro-cpsmy5ej">${page.title}</a>${page.description && renderTemplate`<p class="about astro-cpsmy5ej"${addAttribute(foreign(page), "lang")}>${page.description}</p>`}</li>`)}</ul></section>`)}`;
}, "/tmp/w7/s5/hatoba/src/site/components/RelatedPages.astro", void 0);
// src/site/components/SiteFoot.astro
createAstro("http://localhost:4321/");
var $$SiteFoot = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SiteFoot;
	const { t } = Astro.locals;
	const { id, locale } = Astro.locals.starlightRoute;
	const isHome = isLanguage(id);
	const isMissing = id === "404";
	return renderTemplate`${maybeRenderHead($$result)}<footer${addAttribute([["quay", { "hb-wide": isHome }], "astro-6ujpclwr"], "class:list")}${addAttribute(isMissing, "hidden")}><svg class="water astro-6ujpclwr" height="8" aria-hidden="true"><defs class="astro-6ujpclwr"><pattern id="hb-wave" width="32" height="8" patternUnits="userSpaceOnUse" class="astro-6ujpclwr"><path d="M0 4c5.3-4 10.7-4 16 0s10.7 4 16 0" class="astro-6ujpclwr"></path></pattern></defs><rect width="100%" height="8" fill="url(#hb-wave)" class="astro-6ujpclwr"></rect></svg><p class="astro-6ujpclwr"><strong class="astro-6ujpclwr">Hatoba</strong> <span lang="ja" class="astro-6ujpclwr">波止場</span></p><p class="astro-6ujpclwr">${t("site.about")}</p><nav${addAttribute(t("site.links"), "aria-label")} class="astro-6ujpclwr"><a${addAttribute(`/${locale}/`, "href")} class="astro-6ujpclwr">${t("site.home")}</a><a${addAttribute(`/${locale}/runbooks/`, "href")} class="astro-6ujpclwr">${t("section.runbooks")}</a><a${addAttribute(`/${locale}/errors/`, "href")} class="astro-6ujpclwr">${t("section.errors")}</a><a${addAttribute(`/${locale}/search/`, "href")} class="astro-6ujpclwr">${t("search.label")}</a><a${addAttribute(`/${locale}/compatibility/`, "href")} class="astro-6ujpclwr">${t("compat.title")}</a><a${addAttribute(`/${locale}/offline/`, "href")} class="astro-6ujpclwr">${t("offline.title")}</a></nav></footer>`;
}, "/tmp/w7/s5/hatoba/src/site/components/SiteFoot.astro", void 0);
// src/site/components/Footer.astro
createAstro("http://localhost:4321/");
var $$Footer = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Footer;
	const { entry, id, locale } = Astro.locals.starlightRoute;
	const page = parsePageId(id);
	const language = isLanguage(locale) ? locale : "ja";
	const pages = catalogue(page ? await getCollection("docs") : [], language);
	const related = relatedPages(pages, entry.data.related);
	const mentioning = (wiki().mentions.get(`/${id}/`) ?? []).map(({ address }) => address);
	const shown = new Set(related.map(({ address }) => address));
	const mentions = pagesAt(pages, mentioning).filter(({ address }) => !shown.has(address));
	const commit = entry.filePath === void 0 ? void 0 : lastCommit({ file: entry.filePath }, wiki().newest);
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(entry.data.tags.join(" "), "data-tags")} data-pagefind-index-attrs="data-tags" class="astro-cp6gwiic"></div><div class="foot astro-cp6gwiic" data-pagefind-ignore>${page && renderTemplate`<div class="around astro-cp6gwiic">${renderComponent($$result, "RelatedPages", $$RelatedPages, {
		"pages": related,
		"class": "astro-cp6gwiic"
	})}${renderComponent($$result, "Mentions", $$Mentions, {
		"pages": mentions,
		"class": "astro-cp6gwiic"
	})}${renderComponent($$result, "PageTags", $$PageTags, {
		"language": language,
		"tags": entry.data.tags,
		"shared": sharedTags(pages, language),
		"class": "astro-cp6gwiic"
	})}${renderComponent($$result, "PageMeta", $$PageMeta, {
		"language": language,
		"commit": commit,
		"twin": twinAddress(entry.filePath),
		"class": "astro-cp6gwiic"
	})}</div>`}${page && renderTemplate`${renderComponent($$result, "Pagination", $$Pagination, { "class": "astro-cp6gwiic" })}`}${renderComponent($$result, "SiteFoot", $$SiteFoot, { "class": "astro-cp6gwiic" })}${page && renderTemplate`${renderComponent($$result, "hb-scrollers", "hb-scrollers", { "class": "astro-cp6gwiic" })}`}</div>${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/Footer.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/Footer.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/Head.astro
createAstro("http://localhost:4321/");
var $$Head$1 = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Head$1;
	const { head } = Astro.locals.starlightRoute;
	return renderTemplate`${head.map(({ tag: Tag, attrs, content }) => renderTemplate`${renderComponent($$result, "Tag", Tag, { ...attrs }, { "default": ($$result) => renderTemplate`${unescapeHTML(content)}` })}`)}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Head.astro", void 0);
// node_modules/@fontsource-variable/m-plus-1/files/m-plus-1-119-wght-normal.woff2?url
var m_plus_1_119_wght_normal_default = "/_astro/m-plus-1-119-wght-normal.CN43z2VN.woff2";
// node_modules/@fontsource-variable/m-plus-1/files/m-plus-1-latin-wght-normal.woff2?url
var m_plus_1_latin_wght_normal_default = "/_astro/m-plus-1-latin-wght-normal.xGSo0m5C.woff2";
// src/site/components/RootFinder.astro
var $$RootFinder = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`<script>
  (() => {
    const assumed = () => document.documentElement.dataset.root || '/';
    const startFrom = (root) => {
      for (const script of document.querySelectorAll(\`script[src^="\${assumed()}"]\`)) {
        const again = document.createElement('script');
        again.type = 'module';
        again.src = root + script.getAttribute('src').slice(assumed().length);
        script.replaceWith(again);
      }
    };
    const find = async (file) => {
      const folders = location.pathname.split('/').slice(0, -1);
      while (folders.length > 0) {
        const root = \`\${folders.join('/')}/\`;
        const answer = await fetch(root + file, { method: 'HEAD' }).catch(() => undefined);
        if (answer?.ok && /javascript/.test(answer.headers.get('content-type'))) return root;
        folders.pop();
      }
      return undefined;
    };
    let looked = false;
    const failed = async ({ target }) => {
      if (looked || !(target instanceof HTMLScriptElement)) return;
      looked = true;
      const root = await find(target.getAttribute('src').slice(assumed().length));
      if (root === undefined) return;
      if (document.readyState === 'loading') {
        await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
      }
      startFrom(root);
    };
    addEventListener('error', failed, true);
  })();
<\/script>`;
}, "/tmp/w7/s5/hatoba/src/site/components/RootFinder.astro", void 0);
// src/site/components/Head.astro
createAstro("http://localhost:4321/");
var $$Head = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Head;
	const { entry, locale, id } = Astro.locals.starlightRoute;
	const language = isLanguage(locale) ? locale : "ja";
	const isMissing = id.endsWith("404");
	const twin = parsePageId(id) && twinAddress(entry.filePath);
	return renderTemplate`<meta name="referrer" content="strict-origin">${isMissing && renderTemplate`${renderComponent($$result, "RootFinder", $$RootFinder, {})}`}${renderComponent($$result, "Default", $$Head$1, {})}<link rel="alternate" type="application/rss+xml"${addAttribute(`${site.name}: ${translate(language, "changes.title")}`, "title")}${addAttribute(`/${language}/rss.xml`, "href")}>${twin && renderTemplate`<link rel="alternate" type="text/markdown"${addAttribute(twin, "href")}>`}<link rel="manifest" href="/manifest.webmanifest"><link rel="apple-touch-icon" href="/icons/180.png"><meta name="theme-color" content="#121930" media="(prefers-color-scheme: dark)"><meta name="theme-color" content="#f0f3f6" media="(prefers-color-scheme: light)">${[m_plus_1_latin_wght_normal_default, m_plus_1_119_wght_normal_default].map((font) => renderTemplate`<link rel="preload"${addAttribute(font, "href")} as="font" type="font/woff2" crossorigin>`)}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/Head.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/Head.astro", void 0);
// src/site/components/LanguageSwitch.astro
createAstro("http://localhost:4321/");
var $$LanguageSwitch = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LanguageSwitch;
	const { id, locale } = Astro.locals.starlightRoute;
	const target = otherLanguage(isLanguage(locale) ? locale : "ja");
	const address = /(^|\/)404$/.test(id) ? `/${target}/` : inLanguage(Astro.url.pathname, target);
	const names = {
		ja: "日本語",
		en: "English"
	};
	const short = {
		ja: "日本語",
		en: "EN"
	};
	return renderTemplate`${renderComponent($$result, "hb-language", "hb-language", {
		"data-language": target,
		"class": "astro-4va5i2zj"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<a${addAttribute(address, "href")}${addAttribute(target, "hreflang")}${addAttribute(target, "lang")} rel="alternate" class="astro-4va5i2zj"><span class="long astro-4va5i2zj">${names[target]}</span><span class="short astro-4va5i2zj" aria-hidden="true">${short[target]}</span></a>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/LanguageSwitch.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/LanguageSwitch.astro", void 0);
// src/site/components/icons.ts
/** The site's icons: lines of 1.5 with round ends on a grid of 16, each drawn once. Icon.astro and `iconElement` show them. */
var icons = {
	check: "m3 8.5 3.2 3.2L13 4.8",
	chevronDown: "m3.5 6 4.5 4.5L12.5 6",
	chevronRight: "m6 3.5 4.5 4.5L6 12.5",
	close: "m4 4 8 8M12 4l-8 8",
	copy: "M6 5.5h7.5v8H6zM10.5 5.5v-3H3v8h3",
	download: "M8 2.5v7.5M4.75 7 8 10.25 11.25 7M2.75 13.5h10.5",
	enlarge: "M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5l-4 4M2.5 13.5l4-4",
	erase: "m9.3 3 3.9 3.9-6.3 6.3H4.8L2.4 10.8zM6 6.3l3.9 3.9M7 13.2h6.5",
	eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
	lightning: "M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",
	menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
	moon: "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8z",
	search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2",
	sunrise: "M4.5 9.5a3.5 3.5 0 0 1 7 0M8 2.5v1.75M2.75 5.25 4 6.5M13.25 5.25 12 6.5M1.75 12h12.5M5 14.25h6",
	undo: "M5.5 3 2.5 6l3 3M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6",
	upload: "M8 10.25V2.75M4.75 6 8 2.75 11.25 6M2.75 13.5h10.5"
};
// src/site/components/Icon.astro
createAstro("http://localhost:4321/");
var $$Icon = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Icon;
	const { name, size = 16, class: own } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<svg${addAttribute(["hb-icon", own], "class:list")}${addAttribute(size, "width")}${addAttribute(size, "height")} viewBox="0 0 16 16" aria-hidden="true"><path${addAttribute(icons[name], "d")}></path></svg>`;
}, "/tmp/w7/s5/hatoba/src/site/components/Icon.astro", void 0);
// src/site/components/SearchResults.astro
createAstro("http://localhost:4321/");
var $$SearchResults = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchResults;
	const { language, errors, pages } = Astro.props;
	return renderTemplate`${renderComponent($$result, "hb-results", "hb-results", {
		"data-language": language,
		"data-errors": errors,
		"data-pages": pages,
		"data-texts": JSON.stringify(textsFor(language, "search."))
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="status" role="status"></p><div class="out"></div>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/SearchResults.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/SearchResults.astro", void 0);
// src/site/components/SearchDialog.astro
createAstro("http://localhost:4321/");
var $$SearchDialog = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchDialog;
	const { locale } = Astro.locals.starlightRoute;
	const language = isLanguage(locale) ? locale : "ja";
	const text = (key) => translate(language, key);
	return renderTemplate`${renderComponent($$result, "hb-search-dialog", "hb-search-dialog", {
		"data-language": language,
		"class": "astro-jfogcixa"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<a class="open astro-jfogcixa"${addAttribute(`/${language}/search/`, "href")} aria-keyshortcuts="Control+K /">${renderComponent($$result, "Icon", $$Icon, {
		"name": "search",
		"size": 18,
		"class": "astro-jfogcixa"
	})}<span class="invite astro-jfogcixa">${text("search.invite")}</span><kbd aria-hidden="true" class="astro-jfogcixa">Ctrl K</kbd></a><dialog${addAttribute(text("search.label"), "aria-label")} class="astro-jfogcixa"><div class="frame astro-jfogcixa"><div class="field astro-jfogcixa"><textarea rows="1"${addAttribute(text("paste.label"), "aria-label")}${addAttribute(text("search.placeholder"), "placeholder")} spellcheck="false" autocapitalize="off" enterkeyhint="search" class="astro-jfogcixa"></textarea><button type="button" data-close class="astro-jfogcixa">${text("search.cancelLabel")}</button></div><div class="found astro-jfogcixa">${renderComponent($$result, "SearchResults", $$SearchResults, {
		"language": language,
		"errors": 2,
		"pages": 6,
		"class": "astro-jfogcixa"
	})}</div><p class="keys astro-jfogcixa" aria-hidden="true">${text("search.keys")}</p></div></dialog>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/SearchDialog.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/SearchDialog.astro", void 0);
// src/site/components/SiteTitle.astro
createAstro("http://localhost:4321/");
var $$SiteTitle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SiteTitle;
	const { siteTitle, siteTitleHref } = Astro.locals.starlightRoute;
	return renderTemplate`${maybeRenderHead($$result)}<a${addAttribute(siteTitleHref, "href")} class="title astro-y5ai7kbe" translate="no">${renderComponent($$result, "Logo", $$Logo, { "class": "astro-y5ai7kbe" })}<span class="name astro-y5ai7kbe">${siteTitle}</span><span class="kanji astro-y5ai7kbe" lang="ja">波止場</span></a>`;
}, "/tmp/w7/s5/hatoba/src/site/components/SiteTitle.astro", void 0);
// src/site/components/ThemeSwitch.astro
createAstro("http://localhost:4321/");
var $$ThemeSwitch = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ThemeSwitch;
	const { t } = Astro.locals;
	return renderTemplate`${renderComponent($$result, "hb-theme", "hb-theme", {
		"data-to-dark": t("theme.toDark"),
		"data-to-light": t("theme.toLight"),
		"class": "astro-3mphyuaz"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<button type="button"${addAttribute(t("theme.toLight"), "aria-label")} class="astro-3mphyuaz">${renderComponent($$result, "Icon", $$Icon, {
		"name": "sunrise",
		"size": 20,
		"class": "haze astro-3mphyuaz"
	})}${renderComponent($$result, "Icon", $$Icon, {
		"name": "moon",
		"size": 20,
		"class": "dusk astro-3mphyuaz"
	})}</button>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/ThemeSwitch.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/ThemeSwitch.astro", void 0);
// src/site/components/Header.astro
var $$Header = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<div class="bar astro-gk2y4x2r">${renderComponent($$result, "SiteTitle", $$SiteTitle, { "class": "astro-gk2y4x2r" })}<div class="tools print:hidden astro-gk2y4x2r">${renderComponent($$result, "SearchDialog", $$SearchDialog, { "class": "astro-gk2y4x2r" })}${renderComponent($$result, "LanguageSwitch", $$LanguageSwitch, { "class": "astro-gk2y4x2r" })}${renderComponent($$result, "ThemeSwitch", $$ThemeSwitch, { "class": "astro-gk2y4x2r" })}</div></div>`;
}, "/tmp/w7/s5/hatoba/src/site/components/Header.astro", void 0);
// node_modules/astro/components/Image.astro
createAstro("http://localhost:4321/");
var $$Image = createComponent(async ($$result, $$props, $$slots) => {
	const Astro2 = $$result.createAstro($$props, $$slots);
	Astro2.self = $$Image;
	const props = Astro2.props;
	if (props.alt === void 0 || props.alt === null) throw new AstroError(ImageMissingAlt);
	if (typeof props.width === "string") props.width = Number.parseInt(props.width);
	if (typeof props.height === "string") props.height = Number.parseInt(props.height);
	if ((props.layout ?? imageConfig.layout ?? "none") !== "none") {
		props.layout ??= imageConfig.layout;
		props.fit ??= imageConfig.objectFit ?? "cover";
		props.position ??= imageConfig.objectPosition ?? "center";
	} else if (imageConfig.objectFit || imageConfig.objectPosition) {
		props.fit ??= imageConfig.objectFit;
		props.position ??= imageConfig.objectPosition;
	}
	const image = await getImage(props);
	const additionalAttributes = {};
	if (image.srcSet.values.length > 0) additionalAttributes.srcset = image.srcSet.attribute;
	const { class: className, ...attributes } = {
		...additionalAttributes,
		...image.attributes
	};
	return renderTemplate`${maybeRenderHead($$result)}<img${addAttribute(image.src, "src")}${spreadAttributes(attributes)}${addAttribute(className, "class")}>`;
}, "/tmp/w7/s5/hatoba/node_modules/astro/components/Image.astro", void 0);
// node_modules/astro/components/Picture.astro
createAstro("http://localhost:4321/");
var $$Picture = createComponent(async ($$result, $$props, $$slots) => {
	const Astro2 = $$result.createAstro($$props, $$slots);
	Astro2.self = $$Picture;
	const defaultFormats = ["webp"];
	const defaultFallbackFormat = "png";
	const specialFormatsFallback = [
		"gif",
		"svg",
		"jpg",
		"jpeg"
	];
	const { formats = defaultFormats, pictureAttributes = {}, fallbackFormat, ...props } = Astro2.props;
	if (props.alt === void 0 || props.alt === null) throw new AstroError(ImageMissingAlt);
	const scopedStyleClass = props.class?.match(/\bastro-\w{8}\b/)?.[0];
	if (scopedStyleClass) {
		if (pictureAttributes.class) pictureAttributes.class = `${pictureAttributes.class} ${scopedStyleClass}`;
		else pictureAttributes.class = scopedStyleClass;
	}
	const useResponsive = (props.layout ?? imageConfig.layout ?? "none") !== "none";
	if (useResponsive) {
		props.layout ??= imageConfig.layout;
		props.fit ??= imageConfig.objectFit ?? "cover";
		props.position ??= imageConfig.objectPosition ?? "center";
	} else if (imageConfig.objectFit || imageConfig.objectPosition) {
		props.fit ??= imageConfig.objectFit;
		props.position ??= imageConfig.objectPosition;
	}
	for (const key in props) if (key.startsWith("data-astro-cid")) pictureAttributes[key] = props[key];
	const originalSrc = await resolveSrc(props.src);
	if (props.inferSize && isRemoteImage(originalSrc)) {
		const remoteSize = await inferRemoteSize(originalSrc);
		delete props.inferSize;
		props.width ??= remoteSize.width;
		props.height ??= remoteSize.height;
	}
	const optimizedImages = await Promise.all(formats.map(async (format) => await getImage({
		...props,
		src: originalSrc,
		format,
		widths: props.widths,
		densities: props.densities
	})));
	const clonedSrc = isESMImportedImage(originalSrc) ? originalSrc.clone ?? originalSrc : originalSrc;
	let resultFallbackFormat = fallbackFormat ?? defaultFallbackFormat;
	if (!fallbackFormat && isESMImportedImage(clonedSrc) && specialFormatsFallback.includes(clonedSrc.format)) resultFallbackFormat = clonedSrc.format;
	const fallbackImage = await getImage({
		...props,
		format: resultFallbackFormat,
		widths: props.widths,
		densities: props.densities
	});
	const imgAdditionalAttributes = {};
	const sourceAdditionalAttributes = {};
	if (props.sizes) sourceAdditionalAttributes.sizes = props.sizes;
	if (fallbackImage.srcSet.values.length > 0) imgAdditionalAttributes.srcset = fallbackImage.srcSet.attribute;
	const { class: className, ...attributes } = {
		...imgAdditionalAttributes,
		...fallbackImage.attributes
	};
	return renderTemplate`${maybeRenderHead($$result)}<picture${spreadAttributes(pictureAttributes)}>${Object.entries(optimizedImages).map(([_, image]) => {
		const srcsetAttribute = props.densities || !props.densities && !props.widths && !useResponsive ? `${image.src}${image.srcSet.values.length > 0 ? ", " + image.srcSet.attribute : ""}` : image.srcSet.attribute;
		return renderTemplate`<source${addAttribute(srcsetAttribute, "srcset")}${addAttribute(mime.lookup(image.options.format ?? image.src) ?? `image/${image.options.format}`, "type")}${spreadAttributes(sourceAdditionalAttributes)}>`;
	})}<img${addAttribute(fallbackImage.src, "src")}${spreadAttributes(attributes)}${addAttribute(className, "class")}></picture>`;
}, "/tmp/w7/s5/hatoba/node_modules/astro/components/Picture.astro", void 0);
// \0virtual:astro:assets/fonts/internal
var componentDataByCssVariable = /* @__PURE__ */ new Map([]);
// node_modules/astro/dist/assets/fonts/core/filter-preloads.js
function filterPreloads(data, preload) {
	if (!preload) return null;
	if (preload === true) return data;
	return data.filter(({ weight, style, subset }) => preload.some((p) => {
		if (p.weight !== void 0 && weight !== void 0 && !checkWeight(p.weight.toString(), weight)) return false;
		if (p.style !== void 0 && p.style !== style) return false;
		if (p.subset !== void 0 && p.subset !== subset) return false;
		return true;
	}));
}
function checkWeight(input, target) {
	const trimmedInput = input.trim();
	if (trimmedInput.includes(" ")) return trimmedInput === target;
	if (target.includes(" ")) {
		const [a, b] = target.split(" ");
		const parsedInput = Number.parseInt(input);
		return parsedInput >= Number.parseInt(a) && parsedInput <= Number.parseInt(b);
	}
	return input === target;
}
// node_modules/astro/components/Font.astro
createAstro("http://localhost:4321/");
var $$Font = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Font;
	const { cssVariable, preload = false } = Astro.props;
	const data = componentDataByCssVariable.get(cssVariable);
	if (!data) throw new AstroError({
		...FontFamilyNotFound,
		message: FontFamilyNotFound.message(cssVariable)
	});
	const filteredPreloadData = filterPreloads(data.preloads, preload);
	return renderTemplate`<style>${unescapeHTML(data.css)}</style>${filteredPreloadData?.map(({ url, type }) => renderTemplate`<link rel="preload"${addAttribute(url, "href")} as="font"${addAttribute(`font/${type}`, "type")} crossorigin>`)}`;
}, "/tmp/w7/s5/hatoba/node_modules/astro/components/Font.astro", void 0);
// node_modules/astro/dist/assets/fonts/infra/remote-runtime-font-file-url-resolver.js
var RemoteRuntimeFontFileUrlResolver = class {
	#urls;
	#address;
	constructor({ urls, address }) {
		this.#urls = urls;
		this.#address = address;
	}
	resolve(url, requestUrl) {
		if (!this.#urls.has(url)) return null;
		if (!url.startsWith("/")) {
			if (this.#address) url = new URL(url).pathname;
			else return url;
		}
		if (this.#address) return `http://${this.#address.family === "IPv6" ? `[${this.#address.address}]` : this.#address.address}:${this.#address.port}${url}`;
		if (requestUrl) return `${requestUrl.origin}${url}`;
		throw new Error("Server address unavailable, this should not happen. Open an issue.");
	}
};
new RemoteRuntimeFontFileUrlResolver({
	urls: /* @__PURE__ */ new Set([]),
	address: null
});
// \0astro:assets
var _astroLogger = createConsoleLogger({ level });
var _runtimeLogger = {
	info: (message) => _astroLogger.info(null, message),
	warn: (message) => _astroLogger.warn(null, message),
	error: (message) => _astroLogger.error(null, message)
};
var assetQueryParams = void 0;
var imageConfig = {
	"endpoint": { "route": "/_image" },
	"service": {
		"entrypoint": "astro/assets/services/sharp",
		"config": {}
	},
	"dangerouslyProcessSVG": false,
	"domains": [],
	"remotePatterns": [],
	"responsiveStyles": false
};
Object.defineProperty(imageConfig, "assetQueryParams", {
	value: assetQueryParams,
	enumerable: false,
	configurable: true
});
var inferRemoteSize = async (url) => {
	return (await getConfiguredImageService()).getRemoteSize?.(url, imageConfig, _runtimeLogger) ?? inferRemoteSize$1(url, imageConfig);
};
var getImage = async (options) => await getImage$1(options, imageConfig, _runtimeLogger);
// node_modules/@astrojs/starlight/dist/constants.js
var PAGE_TITLE_ID = "_top";
// node_modules/@astrojs/starlight/dist/user-components/LinkButton.astro
createAstro("http://localhost:4321/");
var $$LinkButton = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$LinkButton;
	const { class: className, icon, iconPlacement = "end", variant = "primary", ...attrs } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<a${addAttribute([[
		"sl-link-button not-content",
		variant,
		className
	], "astro-dcqstdaq"], "class:list")}${spreadAttributes(attrs)}>${icon && iconPlacement === "start" && renderTemplate`${renderComponent($$result, "Icon", $$Icon$1, {
		"name": icon,
		"size": "1.5rem",
		"class": "astro-dcqstdaq"
	})}`}${renderSlot($$result, $$slots["default"])}${icon && iconPlacement === "end" && renderTemplate`${renderComponent($$result, "Icon", $$Icon$1, {
		"name": icon,
		"size": "1.5rem",
		"class": "astro-dcqstdaq"
	})}`}</a>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/user-components/LinkButton.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/Hero.astro
createAstro("http://localhost:4321/");
var $$Hero = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Hero;
	const { data } = Astro.locals.starlightRoute.entry;
	const { title = data.title, tagline, image, actions = [] } = data.hero || {};
	const imageAttrs = {
		loading: "eager",
		decoding: "async",
		width: 400,
		height: 400,
		alt: image?.alt || ""
	};
	let darkImage;
	let lightImage;
	let rawHtml;
	if (image) {
		if ("file" in image) darkImage = image.file;
		else if ("dark" in image) {
			darkImage = image.dark;
			lightImage = image.light;
		} else rawHtml = image.html;
	}
	return renderTemplate`${maybeRenderHead($$result)}<div class="hero astro-2qjbuh7f">${darkImage && renderTemplate`${renderComponent($$result, "Image", $$Image, {
		"src": darkImage,
		...imageAttrs,
		"class:list": { "light:sl-hidden": Boolean(lightImage) },
		"class": "astro-2qjbuh7f"
	})}`}${lightImage && renderTemplate`${renderComponent($$result, "Image", $$Image, {
		"src": lightImage,
		...imageAttrs,
		"class": "dark:sl-hidden astro-2qjbuh7f"
	})}`}${rawHtml && renderTemplate`<div class="hero-html sl-flex astro-2qjbuh7f">${unescapeHTML(rawHtml)}</div>`}<div class="sl-flex stack astro-2qjbuh7f"><div class="sl-flex copy astro-2qjbuh7f"><h1${addAttribute(PAGE_TITLE_ID, "id")} data-page-title class="astro-2qjbuh7f">${unescapeHTML(title)}</h1>${data.draft && renderTemplate`${renderComponent($$result, "DraftContentNotice", $$DraftContentNotice, { "class": "astro-2qjbuh7f" })}`}${tagline && renderTemplate`<div class="tagline astro-2qjbuh7f">${unescapeHTML(tagline)}</div>`}</div>${actions.length > 0 && renderTemplate`<div class="sl-flex actions astro-2qjbuh7f">${actions.map(({ attrs: { class: className, ...attrs } = {}, icon, link: href, text, variant }) => renderTemplate`${renderComponent($$result, "LinkButton", $$LinkButton, {
		"href": href,
		"variant": variant,
		"icon": icon?.name,
		"class:list": [className],
		...attrs,
		"class": "astro-2qjbuh7f"
	}, { "default": ($$result) => renderTemplate`${text}${icon?.html && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${unescapeHTML(icon.html)}` })}`}` })}`)}</div>`}</div></div>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Hero.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/MarkdownContent.astro
var $$MarkdownContent$1 = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<div class="sl-markdown-content">${renderSlot($$result, $$slots["default"])}</div>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/MarkdownContent.astro", void 0);
// src/site/glossary/TermHints.astro
createAstro("http://localhost:4321/");
var $$TermHints = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TermHints;
	const { t } = Astro.locals;
	return renderTemplate`${renderComponent($$result, "hb-term-hints", "hb-term-hints", {
		"data-more": t("glossary.more"),
		"data-pagefind-ignore": true
	})}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/glossary/TermHints.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/glossary/TermHints.astro", void 0);
/** The blocks of a page as plans, and what is wrong with their syntax. */
function compileBlocks(page, hosts) {
	const pageHost = headValue(page, "host");
	const problems = [];
	return {
		blocks: page.fences.flatMap((fence, index) => {
			const place = {
				line: fence.line - 1,
				column: 1
			};
			if (!fence.closed) problems.push({
				code: "open-fence",
				...place,
				message: "the block is not closed",
				expected: "```"
			});
			const words = wordsOf(fence.meta);
			for (const word of words.filter((given) => given !== "fresh" && !given.startsWith("host="))) problems.push({
				code: "fence-words",
				...place,
				message: `unknown word ${word} after console`,
				expected: "`fresh`, `host=PROFILE` or nothing"
			});
			const host = words.find((word) => word.startsWith("host="))?.slice(5) ?? (typeof pageHost === "string" ? pageHost : "ubuntu-24.04");
			if (!hosts.includes(host)) problems.push({
				code: "unknown-host",
				...place,
				message: `unknown host ${host}`,
				expected: `one of ${hosts.join(", ")}`
			});
			const compiled = compileFence(fence.text, {
				id: `block-${index + 1}`,
				host,
				firstLine: fence.line
			});
			problems.push(...compiled.problems.map((problem) => ({
				...problem,
				column: problem.column + fence.indent.length
			})));
			return compiled.plan ? [{
				fence,
				plan: compiled.plan,
				fresh: words.includes("fresh")
			}] : [];
		}),
		problems
	};
}
/** What follows `console`, without what only the page's looks need (`title="…"`, `{1,3}`). */
var wordsOf = (meta) => meta.replace(/\w+=(?:"[^"]*"|'[^']*')|\{[^}]*\}/g, "").split(/\s+/).filter((word) => word !== "");
// src/host/packages/deb822.ts
/** One field of a single paragraph's text, without continuation lines; empty when it is not there. */
var field = (control, name) => new RegExp(`^${name}:[ \\t]*(.*)$`, "mi").exec(control)?.[1]?.trim() ?? "";
// src/host/packages/catalogue/control.ts
/** Control paragraphs from the few facts that differ from package to package. */
/** Fields of a paragraph in the order they are printed; those that are undefined or empty are left out. */
var paragraph = (fields) => Object.entries(fields).filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `${name}: ${value}\n`).join("");
var SHARED$1 = {
	ubuntu: {
		Origin: "Ubuntu",
		Maintainer: "Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>",
		Bugs: "https://bugs.launchpad.net/ubuntu/+filebug"
	},
	debian: { Maintainer: "Debian Maintainers <debian-devel@lists.debian.org>" }
};
var RELATIONS = [
	"Provides",
	"Pre-Depends",
	"Depends",
	"Recommends",
	"Suggests",
	"Conflicts",
	"Breaks",
	"Replaces",
	"Enhances"
];
/** A distribution's package as its Packages file writes it. */
function distributionControl(facts, { id, arch }) {
	const relations = RELATIONS.map((name) => [name, facts.relations[name]]);
	return paragraph({
		Package: facts.name,
		Source: facts.source,
		Architecture: facts.arch ?? arch,
		Version: facts.version,
		"Multi-Arch": facts.multiArch,
		Priority: facts.priority ?? "optional",
		Essential: facts.essential ? "yes" : void 0,
		Section: facts.section,
		...SHARED$1[id],
		"Installed-Size": facts.installed,
		...Object.fromEntries(relations),
		Size: facts.size,
		Homepage: facts.homepage,
		Description: facts.description
	});
}
// src/base/bytes.ts
var encoder = new TextEncoder();
/** Text as UTF-8 bytes. */
var encode = (text) => encoder.encode(text);
/** The chunks, one after the other, in one array. */
function concat(chunks) {
	const only = chunks[0];
	if (chunks.length === 1 && only) return only;
	const joined = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
	let offset = 0;
	for (const chunk of chunks) {
		joined.set(chunk, offset);
		offset += chunk.length;
	}
	return joined;
}
/** Lower-case hexadecimal. */
var toHex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
// src/host/process/elf.ts
/**
* Executables on this machine are files like any other: they are copied, archived, mounted and deleted. What they run is
* written in them: the ELF magic, then a note (JSON) that names a program of the kernel's program table.
*/
var MAGIC$1 = [
	127,
	69,
	76,
	70,
	2,
	1,
	1,
	0
];
var NOTE_START = 64;
/** The first bytes of an executable, its note in them; the rest of it are zeros. */
function makeExecutable(note) {
	const text = encode(`${JSON.stringify(note)}\0`);
	const file = new Uint8Array(NOTE_START + text.length);
	file.set(MAGIC$1);
	file.set(text, NOTE_START);
	return file;
}
/** Writes an executable of so many bytes. */
function writeExecutable(files, path, note, size, mode = 493) {
	files.writeFile(path, makeExecutable(note), { mode });
	files.truncate(path, size);
}
// src/host/process/signals.ts
/** Linux signals on amd64 and arm64 (they number them alike). */
var NUMBERS = {
	SIGHUP: 1,
	SIGINT: 2,
	SIGQUIT: 3,
	SIGILL: 4,
	SIGTRAP: 5,
	SIGABRT: 6,
	SIGBUS: 7,
	SIGFPE: 8,
	SIGKILL: 9,
	SIGUSR1: 10,
	SIGSEGV: 11,
	SIGUSR2: 12,
	SIGPIPE: 13,
	SIGALRM: 14,
	SIGTERM: 15,
	SIGSTKFLT: 16,
	SIGCHLD: 17,
	SIGCONT: 18,
	SIGSTOP: 19,
	SIGTSTP: 20,
	SIGTTIN: 21,
	SIGTTOU: 22,
	SIGURG: 23,
	SIGXCPU: 24,
	SIGXFSZ: 25,
	SIGVTALRM: 26,
	SIGPROF: 27,
	SIGWINCH: 28,
	SIGIO: 29,
	SIGPWR: 30,
	SIGSYS: 31
};
/** The two below are the C library's own. */
var FIRST_REAL_TIME = 34;
var LAST_REAL_TIME = 64;
var realTimeName = (number) => {
	const after = number - FIRST_REAL_TIME;
	const before = LAST_REAL_TIME - number;
	if (after <= 15) return after === 0 ? "SIGRTMIN" : `SIGRTMIN+${after}`;
	return before === 0 ? "SIGRTMAX" : `SIGRTMAX-${before}`;
};
var REAL_TIME = new Map(Array.from({ length: 31 }, (_, index) => [realTimeName(FIRST_REAL_TIME + index), FIRST_REAL_TIME + index]));
var SIGNALS = Object.keys(NUMBERS);
/** 34 to 64. */
var REAL_TIME_SIGNALS = [...REAL_TIME.keys()];
[...SIGNALS, ...REAL_TIME_SIGNALS];
// src/host/systemd/known-keys.ts
var UNIT$2 = `Description Documentation SourcePath Requires Requisite Wants Upholds BindsTo BindTo Conflicts Before After
OnSuccess OnFailure PropagatesReloadTo PropagateReloadTo ReloadPropagatedFrom PropagateReloadFrom PropagatesStopTo
StopPropagatedFrom PartOf JoinsNamespaceOf RequiresOverridable RequisiteOverridable RequiresMountsFor WantsMountsFor
StopWhenUnneeded RefuseManualStart RefuseManualStop AllowIsolate DefaultDependencies OnSuccessJobMode OnFailureJobMode
OnFailureIsolate IgnoreOnIsolate JobTimeoutSec JobRunningTimeoutSec JobTimeoutAction JobTimeoutRebootArgument
StartLimitIntervalSec StartLimitInterval StartLimitBurst StartLimitAction FailureAction SuccessAction
FailureActionExitStatus SuccessActionExitStatus RebootArgument CollectMode SurviveFinalKillSignal`;
var CHECKS = `Architecture Firmware Virtualization Host KernelCommandLine KernelVersion Credential Environment Security
Capability ACPower NeedsUpdate FirstBoot PathExists PathExistsGlob PathIsDirectory PathIsSymbolicLink PathIsMountPoint
PathIsReadWrite PathIsEncrypted DirectoryNotEmpty FileNotEmpty FileIsExecutable User Group ControlGroupController CPUs
Memory CPUFeature OSRelease MemoryPressure CPUPressure IOPressure`;
var words$2 = (...texts) => new Set(texts.flatMap((text) => text.split(/\s+/)));
words$2(UNIT$2, ...["Condition", "Assert"].map((kind) => CHECKS.split(/\s+/).map((name) => kind + name).join(" ")));
// src/host/systemd/exit-status.ts
var LIBC$1 = [[0, "SUCCESS"], [1, "FAILURE"]];
var SYSTEMD$1 = [
	[200, "CHDIR"],
	[201, "NICE"],
	[202, "FDS"],
	[203, "EXEC"],
	[204, "MEMORY"],
	[205, "LIMITS"],
	[206, "OOM_ADJUST"],
	[207, "SIGNAL_MASK"],
	[208, "STDIN"],
	[209, "STDOUT"],
	[210, "CHROOT"],
	[211, "IOPRIO"],
	[212, "TIMERSLACK"],
	[213, "SECUREBITS"],
	[214, "SETSCHEDULER"],
	[215, "CPUAFFINITY"],
	[216, "GROUP"],
	[217, "USER"],
	[218, "CAPABILITIES"],
	[219, "CGROUP"],
	[220, "SETSID"],
	[221, "CONFIRM"],
	[222, "STDERR"],
	[224, "PAM"],
	[225, "NETWORK"],
	[226, "NAMESPACE"],
	[227, "NO_NEW_PRIVILEGES"],
	[228, "SECCOMP"]
];
var LSB = [
	[2, "INVALIDARGUMENT"],
	[3, "NOTIMPLEMENTED"],
	[4, "NOPERMISSION"],
	[5, "NOTINSTALLED"],
	[6, "NOTCONFIGURED"],
	[7, "NOTRUNNING"]
];
var BSD = [
	[64, "USAGE"],
	[65, "DATAERR"],
	[66, "NOINPUT"],
	[67, "NOUSER"],
	[68, "NOHOST"],
	[69, "UNAVAILABLE"],
	[70, "SOFTWARE"],
	[71, "OSERR"],
	[72, "OSFILE"],
	[73, "CANTCREAT"],
	[74, "IOERR"],
	[75, "TEMPFAIL"],
	[76, "PROTOCOL"],
	[77, "NOPERM"],
	[78, "CONFIG"]
];
new Map([...LIBC$1, ...SYSTEMD$1]);
new Map([
	...LIBC$1,
	...SYSTEMD$1,
	...LSB,
	...BSD
]);
// src/host/process/credentials.ts
/** Capability names by bit number. */
var CAPABILITIES = [
	"CAP_CHOWN",
	"CAP_DAC_OVERRIDE",
	"CAP_DAC_READ_SEARCH",
	"CAP_FOWNER",
	"CAP_FSETID",
	"CAP_KILL",
	"CAP_SETGID",
	"CAP_SETUID",
	"CAP_SETPCAP",
	"CAP_LINUX_IMMUTABLE",
	"CAP_NET_BIND_SERVICE",
	"CAP_NET_BROADCAST",
	"CAP_NET_ADMIN",
	"CAP_NET_RAW",
	"CAP_IPC_LOCK",
	"CAP_IPC_OWNER",
	"CAP_SYS_MODULE",
	"CAP_SYS_RAWIO",
	"CAP_SYS_CHROOT",
	"CAP_SYS_PTRACE",
	"CAP_SYS_PACCT",
	"CAP_SYS_ADMIN",
	"CAP_SYS_BOOT",
	"CAP_SYS_NICE",
	"CAP_SYS_RESOURCE",
	"CAP_SYS_TIME",
	"CAP_SYS_TTY_CONFIG",
	"CAP_MKNOD",
	"CAP_LEASE",
	"CAP_AUDIT_WRITE",
	"CAP_AUDIT_CONTROL",
	"CAP_SETFCAP",
	"CAP_MAC_OVERRIDE",
	"CAP_MAC_ADMIN",
	"CAP_SYSLOG",
	"CAP_WAKE_ALARM",
	"CAP_BLOCK_SUSPEND",
	"CAP_AUDIT_READ",
	"CAP_PERFMON",
	"CAP_BPF",
	"CAP_CHECKPOINT_RESTORE"
];
new Set(CAPABILITIES), new Set(CAPABILITIES);
// src/host/systemd/systemd.ts
var SYSTEMD = "/usr/lib/systemd/systemd";
// src/host/systemd/package-files.ts
var TARGETS = {
	"basic.target": {
		description: "Basic System",
		lines: [
			"Requires=sysinit.target",
			"Wants=sockets.target timers.target paths.target slices.target",
			"After=sysinit.target sockets.target paths.target slices.target"
		]
	},
	"sysinit.target": {
		description: "System Initialization",
		lines: [
			"Conflicts=emergency.service emergency.target",
			"Wants=local-fs.target swap.target",
			"After=local-fs.target swap.target"
		]
	},
	"local-fs.target": {
		description: "Local File Systems",
		lines: ["DefaultDependencies=no"]
	},
	"swap.target": {
		description: "Swaps",
		lines: ["DefaultDependencies=no"]
	},
	"remote-fs.target": { description: "Remote File Systems" },
	"sockets.target": { description: "Socket Units" },
	"timers.target": { description: "Timer Units" },
	"paths.target": { description: "Path Units" },
	"slices.target": {
		description: "Slice Units",
		lines: [
			"DefaultDependencies=no",
			"Wants=-.slice system.slice",
			"After=-.slice system.slice"
		]
	},
	"network-pre.target": { description: "Preparation for Network" },
	"network.target": {
		description: "Network",
		lines: ["After=network-pre.target"]
	},
	"network-online.target": {
		description: "Network is Online",
		lines: ["After=network.target"]
	},
	"nss-lookup.target": { description: "Host and Network Name Lookups" },
	"time-set.target": { description: "System Time Set" },
	"time-sync.target": { description: "System Time Synchronized" },
	"getty.target": { description: "Login Prompts" },
	"multi-user.target": {
		description: "Multi-User System",
		lines: [
			"Requires=basic.target",
			"Conflicts=rescue.service rescue.target",
			"After=basic.target rescue.service rescue.target",
			"AllowIsolate=yes"
		]
	},
	"graphical.target": {
		description: "Graphical Interface",
		lines: [
			"Requires=multi-user.target",
			"Wants=display-manager.service",
			"After=multi-user.target display-manager.service",
			"AllowIsolate=yes"
		]
	},
	"rescue.target": {
		description: "Rescue Mode",
		lines: ["AllowIsolate=yes"]
	},
	"shutdown.target": {
		description: "System Shutdown",
		lines: ["DefaultDependencies=no", "RefuseManualStart=yes"]
	},
	"reboot.target": {
		description: "System Reboot",
		lines: ["DefaultDependencies=no", "AllowIsolate=yes"]
	},
	"poweroff.target": {
		description: "System Power Off",
		lines: ["DefaultDependencies=no", "AllowIsolate=yes"]
	},
	"halt.target": {
		description: "System Halt",
		lines: ["DefaultDependencies=no", "AllowIsolate=yes"]
	}
};
var SLICES = {
	"-.slice": "Root Slice",
	"system.slice": "System Slice",
	"user.slice": "User and Session Slice"
};
var HEADER = "#  SPDX-License-Identifier: LGPL-2.1-or-later\n\n";
var UNITS = "/usr/lib/systemd/system";
/** The programs, by path; each is an executable whose note carries the version. */
var PROGRAMS = [
	[
		"/usr/bin/systemctl",
		"systemctl",
		1501e3
	],
	[
		"/usr/bin/journalctl",
		"journalctl",
		125e3
	],
	[
		"/usr/bin/systemd-analyze",
		"systemd-analyze",
		191e3
	],
	[
		"/usr/bin/systemd-cat",
		"systemd-cat",
		19e3
	],
	[
		"/usr/bin/systemd-cgls",
		"systemd-cgls",
		23e3
	],
	[
		"/usr/bin/systemd-escape",
		"systemd-escape",
		23e3
	],
	[
		"/usr/bin/systemd-notify",
		"systemd-notify",
		23e3
	],
	[
		"/usr/bin/systemd-run",
		"systemd-run",
		68e3
	],
	[
		"/usr/bin/systemd-detect-virt",
		"systemd-detect-virt",
		15e3
	],
	[
		"/usr/bin/hostnamectl",
		"hostnamectl",
		35e3
	],
	[
		"/usr/bin/timedatectl",
		"timedatectl",
		48e3
	],
	[
		"/usr/bin/loginctl",
		"loginctl",
		64e3
	]
];
/** Names under which systemctl is called too (systemd-sysv). */
var SYSV = [
	"halt",
	"poweroff",
	"reboot",
	"shutdown",
	"runlevel",
	"telinit"
];
/** Files by path. `version` is the package's: `255.4-1ubuntu8.4`. */
function systemdFiles(version) {
	const files = {
		[SYSTEMD]: {
			elf: {
				program: "systemd",
				version
			},
			size: 100816
		},
		"/usr/lib/systemd/system-preset/90-systemd.preset": { text: `${HEADER}enable remote-fs.target\nenable getty@.service\nenable systemd-timesyncd.service\ndisable debug-shell.service\ndisable reboot.target\ndisable halt.target\n` },
		[`${UNITS}/default.target`]: { link: "graphical.target" },
		"/etc/systemd/system": { directory: true },
		"/etc/systemd/system.conf": { text: "[Manager]\n#LogLevel=info\n#DefaultTimeoutStartSec=90s\n#DefaultTimeoutStopSec=90s\n" },
		"/etc/systemd/journald.conf": { text: "[Journal]\n#Storage=auto\n#SystemMaxUse=\n#RateLimitIntervalSec=30s\n" }
	};
	for (const [name, { description, lines = [] }] of Object.entries(TARGETS)) files[`${UNITS}/${name}`] = { text: `${HEADER}[Unit]\nDescription=${description}\nDocumentation=man:systemd.special(7)\n${lines.map((line) => `${line}\n`).join("")}` };
	for (const [name, description] of Object.entries(SLICES)) files[`${UNITS}/${name}`] = { text: `${HEADER}[Unit]\nDescription=${description}\nDocumentation=man:systemd.special(7)\nDefaultDependencies=no\n` };
	for (const [path, program, size] of PROGRAMS) files[path] = {
		elf: {
			program,
			version
		},
		size
	};
	return files;
}
/** What `systemd-sysv` brings: systemctl and PID 1 under the names of old. */
var SYSV_FILES = {
	...Object.fromEntries(SYSV.map((name) => [`/usr/sbin/${name}`, { link: "../bin/systemctl" }])),
	"/usr/sbin/init": { link: "../lib/systemd/systemd" }
};
// src/host/packages/catalogue/executables.ts
/** Which of Debian's and Ubuntu's packages bring the programs that this machine plays, and where. */
/** Paths below /usr; `path=program` where the program has another name, a `!` before what is setuid root. */
var EXECUTABLES$1 = {
	adduser: "sbin/adduser sbin/addgroup sbin/deluser sbin/delgroup",
	apt: "bin/apt bin/apt-cache bin/apt-config bin/apt-get bin/apt-key bin/apt-mark",
	bash: "bin/bash",
	"bind9-dnsutils": "bin/nslookup",
	bsdextrautils: "bin/hexdump",
	bsdutils: "bin/logger bin/renice",
	bsdmainutils: "bin/hexdump",
	coreutils: "bin/[ bin/arch bin/base64 bin/basename bin/cat bin/chgrp bin/chmod sbin/chroot=unmodelled bin/chown bin/comm bin/cp bin/cut bin/date bin/dd bin/df bin/dirname bin/du bin/echo bin/env bin/expand bin/expr bin/factor bin/false bin/fold bin/groups bin/head bin/id bin/install bin/ln bin/logname bin/ls bin/md5sum bin/mkdir bin/mkfifo bin/mknod bin/mktemp bin/mv bin/nice bin/nl bin/nohup bin/nproc bin/od bin/paste bin/printenv bin/printf bin/pwd bin/readlink bin/realpath bin/rm bin/rmdir bin/seq bin/sha1sum bin/sha256sum bin/shuf bin/sleep bin/sort bin/split bin/stat bin/stty bin/sync bin/tac bin/tail bin/tee bin/test bin/timeout bin/touch bin/tr bin/true bin/truncate bin/tty bin/uname bin/uniq bin/unlink bin/users bin/wc bin/who bin/whoami bin/yes",
	crun: "bin/crun",
	curl: "bin/curl",
	dash: "bin/dash",
	debianutils: "bin/which",
	diffutils: "bin/cmp bin/diff",
	dnsutils: "bin/nslookup",
	debconf: "bin/debconf-set-selections",
	dpkg: "bin/dpkg bin/dpkg-deb bin/dpkg-query bin/update-alternatives",
	findutils: "bin/find bin/xargs",
	"fuse-overlayfs": "bin/fuse-overlayfs=unmodelled",
	git: "bin/git=unmodelled",
	gpg: "bin/gpg",
	grep: "bin/egrep bin/fgrep bin/grep",
	gzip: "bin/gunzip bin/gzip bin/zcat",
	hostname: "bin/hostname",
	"init-system-helpers": "bin/deb-systemd-helper bin/deb-systemd-invoke sbin/service",
	iproute2: "bin/ip bin/ss",
	iptables: "sbin/xtables-legacy-multi=iptables sbin/xtables-nft-multi=iptables",
	"iputils-ping": "bin/ping",
	jq: "bin/jq",
	kmod: "sbin/depmod sbin/insmod sbin/lsmod sbin/modinfo sbin/modprobe sbin/rmmod",
	less: "bin/less",
	"libc-bin": "bin/getconf bin/getent",
	"lsb-release": "bin/lsb_release",
	login: "!bin/newgrp !bin/sg",
	lsof: "bin/lsof",
	mawk: "bin/mawk=awk",
	mount: "!bin/mount !bin/umount",
	nano: "bin/nano",
	"ncurses-bin": "bin/clear",
	"net-tools": "bin/netstat sbin/ifconfig sbin/route",
	"netcat-openbsd": "bin/nc",
	passwd: "!bin/chsh !bin/gpasswd !bin/passwd sbin/chpasswd sbin/groupadd sbin/groupdel sbin/groupmod sbin/useradd sbin/userdel sbin/usermod",
	pigz: "bin/pigz=unmodelled",
	procps: "bin/free bin/kill bin/pgrep bin/pkill bin/ps bin/top bin/uptime bin/watch bin/pidwait=unmodelled sbin/sysctl",
	psmisc: "bin/killall",
	python3: "bin/python3=python",
	sed: "bin/sed",
	strace: "bin/strace=unmodelled",
	sudo: "!bin/sudo",
	"sysvinit-utils": "bin/pidof",
	"software-properties-common": "bin/add-apt-repository",
	tar: "bin/tar",
	tcpdump: "bin/tcpdump=unmodelled",
	"util-linux": "bin/more bin/mountpoint bin/rev bin/setsid !bin/su bin/dmesg",
	vim: "bin/vim=vi",
	"vim-tiny": "bin/vi",
	wget: "bin/wget"
};
/** What `--version` calls the package, where it differs. */
var PACKAGE_NAMES = {
	bsdutils: "util-linux",
	coreutils: "GNU coreutils",
	mount: "util-linux",
	procps: "procps",
	"util-linux": "util-linux"
};
/** Links that packages or their alternatives make. */
var LINKS$1 = {
	bash: { "/usr/bin/rbash": "bash" },
	dash: { "/usr/bin/sh": "dash" },
	mawk: { "/usr/bin/awk": "mawk" }
};
var TYPICAL_SIZE = 6e4;
var SIZES = {
	bash: 1446024,
	dash: 129784,
	git: 4139e3,
	curl: 301e3
};
/** The upstream part of a package's version: `8.5.0` of `8.5.0-2ubuntu10.6`, `9.4` of `9.4-3ubuntu6`. */
var upstreamOf = (version) => version.replace(/^\d+:/, "").replace(/[-+~].*$/, "");
/** The awk of a release is told by the coreutils beside it. */
var COREUTILS = {
	bionic: "8.28",
	bullseye: "8.32",
	jammy: "8.32",
	bookworm: "9.1",
	noble: "9.4"
};
function versionOf(name, version, { codename }) {
	if (name === "mawk") return COREUTILS[codename] ?? "9.1";
	return name === "dash" ? version.replace(/ubuntu.*$/, "") : upstreamOf(version);
}
/** Somebody must own them, or they would go with the last package that has a file below them. */
var MERGED_USR = Object.fromEntries([
	"bin",
	"lib",
	"sbin"
].map((name) => [`/${name}`, { link: `usr/${name}` }]));
/** Files of a package by path; undefined for one that brings no program of this machine. */
function executablesOf(name, version, of) {
	if (name === "base-files") return MERGED_USR;
	if (name === "systemd") return systemdFiles(version);
	if (name === "systemd-sysv") return SYSV_FILES;
	const list = EXECUTABLES$1[name];
	if (list === void 0) return void 0;
	const note = {
		version: versionOf(name, version, of),
		package: PACKAGE_NAMES[name] ?? name
	};
	const files = list.split(" ").map((word) => {
		const [path = "", program = path.slice(path.lastIndexOf("/") + 1)] = word.replace(/^!/, "").split("=");
		const own = program === "unmodelled" ? { name: path.slice(path.lastIndexOf("/") + 1) } : note;
		const size = SIZES[name] ?? TYPICAL_SIZE;
		return [`/usr/${path}`, {
			elf: {
				program,
				...own
			},
			size,
			...word.startsWith("!") && { mode: 2541 }
		}];
	});
	const links = Object.entries(LINKS$1[name] ?? {}).map(([path, link]) => [path, { link }]);
	return Object.fromEntries([
		...files,
		...links,
		[`/usr/share/doc/${name}`, { directory: true }]
	]);
}
// src/host/packages/catalogue/table.ts
/**
* A distribution's packages as a table, a line each:
*
*     curl 8.5.0-2ubuntu10.16 web 524 226386 foreign security ; Depends: libc6 (>= 2.34), ... ; command line tool ...
*
* Name, version, section, installed size (KiB), size of the archive (bytes), flags; relations; the description's first line.
* Flags: `essential`, a priority other than optional, `all` (architecture), `same` `foreign` `allowed` (Multi-Arch), and
* `updates` or `security` where it is not in the release's own pocket.
*/
var PRIORITIES = [
	"required",
	"important",
	"standard",
	"extra"
];
var MULTI_ARCH = [
	"same",
	"foreign",
	"allowed"
];
/** Throws an `Error` that quotes a line it cannot read. */
function readFacts(line) {
	const [head = "", ...rest] = line.split(" ; ");
	const [name, version, section, installed, size, ...flags] = head.split(" ");
	const description = rest.pop();
	if (!name || !version || !section || !installed || !size || description === void 0) throw new Error(`not a line of a package table: ${line}`);
	const relations = rest.map((text) => {
		const colon = text.indexOf(": ");
		return [text.slice(0, colon), text.slice(colon + 2)];
	});
	const priority = flags.find((flag) => PRIORITIES.includes(flag));
	const multiArch = flags.find((flag) => MULTI_ARCH.includes(flag));
	return {
		name,
		version,
		section,
		installed: Number(installed),
		size: Number(size),
		relations: Object.fromEntries(relations),
		description,
		essential: flags.includes("essential"),
		pocket: flags.includes("security") ? "security" : flags.includes("updates") ? "updates" : "release",
		...priority !== void 0 && { priority },
		...multiArch !== void 0 && { multiArch },
		...flags.includes("all") && { arch: "all" }
	};
}
/** `universe` for `universe/admin`, `main` for `admin`. */
var componentOf = (section) => section.includes("/") ? section.slice(0, section.indexOf("/")) : "main";
/** Keeps the linker's cache: it is written anew once libraries have come or gone. */
var LDCONFIG = "libc-bin";
var REFRESH$1 = `#!/bin/sh
set -e
case "$1" in
  configure | triggered) ldconfig ;;
esac
`;
/** The packages of a table, with the executables that this machine has programs for. What a line says is read when asked. */
var readTable = (table, of) => table.trim().split("\n").map((line) => readLine(line, of));
function readLine(line, of) {
	const [name = "", version = "", section = ""] = line.slice(0, line.indexOf(" ; ")).split(" ");
	const facts = lazy(() => readFacts(line));
	const files = executablesOf(name, version, of);
	const library = name.startsWith("lib") && name !== LDCONFIG && /(^|\/)libs$/.test(section);
	const control = lazy(() => distributionControl(facts(), of));
	return {
		name,
		get pocket() {
			return facts().pocket;
		},
		component: componentOf(section),
		package: {
			get control() {
				return control();
			},
			...files && { files },
			...library && { triggers: ["activate-noawait ldconfig"] },
			...name === LDCONFIG && {
				triggers: ["interest-noawait ldconfig"],
				scripts: { postinst: REFRESH$1 }
			}
		}
	};
}
// src/host/packages/catalogue/archive.ts
/** A release of a distribution as its archive offers it, and as an installation of it begins. */
var provides = (one, name) => field(one.control, "Provides").split(", ").some((provided) => provided.split(" ")[0] === name);
/** Adds packages by name, and of each dependency the first alternative on offer unless one is there already. */
function addWithDependencies(chosen, offered, names) {
	for (const name of names) {
		const one = offered.get(name);
		if (!one || chosen.has(name)) continue;
		chosen.set(name, one);
		for (const relation of ["Pre-Depends", "Depends"].flatMap((kind) => field(one.control, kind).split(", "))) {
			const alternatives = relation.split(" | ").map((text) => text.trim().split(/[ :(]/)[0] ?? "");
			if (alternatives.some((other) => chosen.has(other))) continue;
			const virtual = (other) => [...chosen.values()].some((have) => provides(have, other));
			const direct = alternatives.find((other) => offered.has(other));
			if (direct !== void 0) addWithDependencies(chosen, offered, [direct]);
			else if (!alternatives.some(virtual)) {
				const provider = [...offered].find(([, other]) => alternatives.some((wanted) => provides(other, wanted)));
				if (provider) addWithDependencies(chosen, offered, [provider[0]]);
			}
		}
	}
}
/** A release's packages: those of a server are made when a host is born with them, the others when somebody asks. */
function openRelease(data, of) {
	let texts;
	const table = (name) => {
		if (!texts) throw new Error(`the tables of ${of.codename} have not been loaded`);
		return readTable(texts[name], of);
	};
	const server = lazy(() => [...table("base"), ...table("server")]);
	const special = lazy(() => data.special(of));
	const more = lazy(() => table("more"));
	const beyond = lazy(() => new Map([...more(), ...special()].map((one) => [one.name, one.package])));
	return {
		of,
		async load() {
			if (texts) return;
			const { base, server: beyond, more: rest } = data.tables();
			const [one, two, three] = await Promise.all([
				base,
				beyond,
				rest
			]);
			texts = {
				base: one.default,
				server: two.default,
				more: three.default
			};
		},
		offers: lazy(() => [
			...server(),
			...more(),
			...special()
		]),
		installed(names = []) {
			const chosen = new Map(server().map((one) => [one.name, one.package]));
			for (const name of names) if (!beyond().has(name)) throw new Error(`${of.codename} does not offer ${name}`);
			addWithDependencies(chosen, beyond(), names);
			return [...chosen.values()];
		}
	};
}
/** Which suites a pocket's packages stand in. */
var SUITES$1 = {
	ubuntu: {
		release: [""],
		updates: ["-updates"],
		security: ["-updates", "-security"]
	},
	debian: {
		release: [""],
		updates: ["-updates"],
		security: ["-security"]
	}
};
/** The repositories of a release: one for each suite and component. */
function archiveRepositories(release, facts) {
	const { of } = release;
	return facts.suites.flatMap((suffix) => facts.components.map((component) => ({
		path: facts.path,
		suite: `${of.codename}${suffix}`,
		component,
		arch: of.arch,
		key: facts.key,
		origin: facts.origin,
		version: facts.version,
		codename: `${of.codename}${of.id === "debian" ? suffix : ""}`,
		packages: () => release.offers().filter((one) => one.component === component && SUITES$1[of.id][one.pocket].includes(suffix)).map((one) => one.package)
	})));
}
// src/host/packages/catalogue/systemd-scripts.ts
var CONFIGURE = "if [ \"$1\" = \"configure\" ] || [ \"$1\" = \"abort-upgrade\" ] || [ \"$1\" = \"abort-deconfigure\" ] || [ \"$1\" = \"abort-remove\" ] ; then";
var section = (body) => `# Automatically added by dh_installsystemd\n${body}# End automatically added section\n`;
var enable = (unit) => section(`${CONFIGURE}
	deb-systemd-helper unmask '${unit}' >/dev/null || true
	if deb-systemd-helper --quiet was-enabled '${unit}'; then
		deb-systemd-helper enable '${unit}' >/dev/null || true
	else
		deb-systemd-helper update-state '${unit}' >/dev/null || true
	fi
fi
`);
var quoted = (units) => units.map((unit) => `'${unit}'`).join(" ");
/** `start`: an upgrade leaves what runs alone; `restart`: it is started anew. */
var start = (units, upgrade) => section(`${CONFIGURE}
	if [ -d /run/systemd/system ]; then
		systemctl --system daemon-reload >/dev/null || true
${upgrade === "start" ? `		deb-systemd-invoke start ${quoted(units)} >/dev/null || true
` : `		if [ -n "$2" ]; then
			_dh_action=restart
		else
			_dh_action=start
		fi
		deb-systemd-invoke $_dh_action ${quoted(units)} >/dev/null || true
`}	fi
fi
`);
/** The maintainer scripts of a package that brings units. */
function unitScripts({ units, upgrade = "restart", configure = "", purge = "" }) {
	const stop = section(`if [ -d /run/systemd/system ] && [ "$1" = remove ]; then
	deb-systemd-invoke stop ${quoted(units)} >/dev/null || true
fi
`);
	const forget = section(`if [ "$1" = remove ] && [ -d /run/systemd/system ] ; then
	systemctl --system daemon-reload >/dev/null || true
fi
if [ "$1" = "purge" ]; then
	if [ -x "/usr/bin/deb-systemd-helper" ]; then
		deb-systemd-helper purge ${quoted(units)} >/dev/null || true
	fi
fi
`);
	return {
		postinst: `#!/bin/sh\nset -e\n${configure}${units.map(enable).join("")}${start(units, upgrade)}`,
		prerm: `#!/bin/sh\nset -e\n${stop}`,
		postrm: `#!/bin/sh\nset -e\n${purge}${forget}`
	};
}
// src/host/packages/catalogue/docker/releases.ts
/** Newest first. */
var ENGINES = [
	{
		version: "28.5.2",
		sizes: [
			93212,
			19668520,
			40172,
			16389148
		]
	},
	{
		version: "28.5.1",
		sizes: [
			93008,
			19743064,
			40148,
			16347216
		]
	},
	{
		version: "28.4.0",
		sizes: [
			92960,
			19717348,
			40132,
			16329632
		]
	},
	{
		version: "28.3.3",
		sizes: [
			93676,
			19633796,
			42540,
			16518924
		]
	},
	{
		version: "28.1.1",
		sizes: [
			96184,
			19217856,
			41976,
			15782604
		]
	},
	{
		version: "27.5.1",
		sizes: [
			110536,
			26144908,
			40696,
			15232560
		]
	},
	{
		version: "27.3.1",
		sizes: [
			108712,
			25646844,
			39892,
			14983372
		]
	},
	{
		version: "26.1.4",
		sizes: [
			105056,
			25262296,
			39036,
			14601704
		]
	},
	{
		version: "26.1.3",
		sizes: [
			105052,
			25254616,
			39036,
			14598288
		]
	}
];
/** Newest first. */
var CONTAINERDS = [
	{
		version: "1.7.29",
		perDistribution: true,
		commit: "442cb34bda9a6a0fed82a2ca7cade05c5c749582",
		runc: "1.3.3",
		runcCommit: "v1.3.3-0-gd842d77",
		sizes: [118596, 31885212]
	},
	{
		version: "1.7.28",
		perDistribution: true,
		commit: "b98a3aace656320842a23f4a392a33f46af97866",
		runc: "1.3.0",
		runcCommit: "v1.3.0-0-g4ca628d1",
		sizes: [118420, 31905384]
	},
	{
		version: "1.7.27",
		perDistribution: false,
		commit: "05044ec0a9a75232cad458027ca83437aae3f4da",
		runc: "1.2.5",
		runcCommit: "v1.2.5-0-g59923ef",
		sizes: [118312, 30489552]
	},
	{
		version: "1.7.25",
		perDistribution: false,
		commit: "bcc810d6b9066471b0b6fa75f557a15a1cbf31bb",
		runc: "1.2.4",
		runcCommit: "v1.2.4-0-g6c52b3f",
		sizes: [117708, 29586744]
	},
	{
		version: "1.7.22",
		perDistribution: false,
		commit: "7f7fdf5fed64eb6a7caf99b3e12efcf9d60e311c",
		runc: "1.1.14",
		runcCommit: "v1.1.14-0-g2c9f560",
		sizes: [116872, 29525244]
	},
	{
		version: "1.6.33",
		perDistribution: false,
		commit: "d2d58213f83a351ca8f528a95fbd145f5654e957",
		runc: "1.1.12",
		runcCommit: "v1.1.12-0-g51d5e94",
		sizes: [116580, 30474108]
	}
];
var BUILDXES = [
	{
		version: "0.29.1",
		commit: "a32761aeb3debd39be1eca514af3693af0db334b",
		sizes: [68652, 15907032]
	},
	{
		version: "0.24.0",
		commit: "d0e5e86c8b88ae4865040bc96917c338f4dd673c",
		sizes: [74396, 15622936]
	},
	{
		version: "0.17.1",
		commit: "257815a",
		sizes: [76284, 30335208]
	},
	{
		version: "0.14.0",
		commit: "171fcbe",
		sizes: [75452, 29741712]
	}
];
var COMPOSES = [
	{
		version: "2.40.3",
		commit: "",
		sizes: [70012, 14261892]
	},
	{
		version: "2.29.4",
		commit: "",
		sizes: [61468, 12551908]
	},
	{
		version: "2.27.1",
		commit: "",
		sizes: [60988, 12475084]
	}
];
/** Which of the others a release of the engine was published with: containerd.io, buildx, compose. */
var COMPANIONS = {
	"28.5.2": [
		"1.7.29",
		"0.29.1",
		"2.40.3"
	],
	"28.5.1": [
		"1.7.28",
		"0.29.1",
		"2.40.3"
	],
	"27.3.1": [
		"1.7.22",
		"0.17.1",
		"2.29.4"
	],
	"26.1.4": [
		"1.6.33",
		"0.14.0",
		"2.27.1"
	]
};
// src/host/packages/catalogue/docker/units.ts
/** docker.service and docker.socket as releases ship them (moby contrib/init/systemd), and SysVinit's configuration. */
var DELEGATE = `# set delegate yes so that systemd does not reset the cgroups of docker containers
Delegate=yes

# kill only the docker process, not all processes in the cgroup
KillMode=process
OOMScoreAdjust=-500

[Install]
WantedBy=multi-user.target
`;
var CGROUPS = `# the default is not to use systemd for cgroups because the delegate issues still
# exists and systemd currently does not support the cgroup feature set required
# for containers run by docker
`;
var LIMITS = `# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNPROC=infinity
LimitCORE=infinity

# Comment TasksMax if your systemd version does not support it.
# Only systemd 226 and above support this option.
TasksMax=infinity

`;
var START_LIMITS = `# Note that StartLimit* options were moved from "Service" to "Unit" in systemd 229.
# Both the old, and new location are accepted by systemd 229 and up, so using the old location
# to make them work for either version of systemd.
StartLimitBurst=3

# Note that StartLimitInterval was renamed to StartLimitIntervalSec in systemd 230.
# Both the old, and new name are accepted by systemd 230 and up, so using the old name to make
# this option work for either version of systemd.
StartLimitInterval=60s

`;
var SERVICE = `
[Service]
Type=notify
${CGROUPS}ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock
ExecReload=/bin/kill -s HUP $MAINPID
TimeoutStartSec=0
RestartSec=2
Restart=always

`;
/** docker.service of 26 and 27. */
var SERVICE_26 = `[Unit]
Description=Docker Application Container Engine
Documentation=https://docs.docker.com
After=network-online.target docker.socket firewalld.service containerd.service time-set.target
Wants=network-online.target containerd.service
Requires=docker.socket
${SERVICE}${START_LIMITS}${LIMITS}${DELEGATE}`;
/** docker.service of 28. */
var SERVICE_28 = `[Unit]
Description=Docker Application Container Engine
Documentation=https://docs.docker.com
After=network-online.target nss-lookup.target docker.socket firewalld.service containerd.service time-set.target
Wants=network-online.target containerd.service
Requires=docker.socket
StartLimitBurst=3
StartLimitIntervalSec=60
${SERVICE}${LIMITS}${DELEGATE}`;
/** The unit that a release of docker-ce brings, by its major number (26 and up). */
var dockerService = (major) => major >= 28 ? SERVICE_28 : SERVICE_26;
var SERVICE_20_HEAD = `[Unit]
Description=Docker Application Container Engine
Documentation=https://docs.docker.com
After=network-online.target docker.socket firewalld.service containerd.service
Wants=network-online.target containerd.service
Requires=docker.socket

[Service]
Type=notify
${CGROUPS}`;
/** docker.service of docker.io 20.10: dockerd lies in another directory with Debian than with Ubuntu. */
var dockerService20 = (dockerd, options = "") => `${SERVICE_20_HEAD}${options === "" ? "" : "EnvironmentFile=-/etc/default/docker\n"}ExecStart=${dockerd} -H fd:// --containerd=/run/containerd/containerd.sock${options}
ExecReload=/bin/kill -s HUP $MAINPID
LimitNOFILE=1048576
# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNPROC=infinity
LimitCORE=infinity
# Uncomment TasksMax if your systemd version supports it.
# Only systemd 226 and above support this version.
TasksMax=infinity
TimeoutStartSec=0
# set delegate yes so that systemd does not reset the cgroups of docker containers
Delegate=yes
# kill only the docker process, not all processes in the cgroup
KillMode=process
# restart the docker process if it exits prematurely
Restart=on-failure
StartLimitBurst=3
StartLimitInterval=60s

[Install]
WantedBy=multi-user.target
`;
/** docker.service of Ubuntu's docker.io from 24 on. */
var UBUNTU_SERVICE = `[Unit]
Description=Docker Application Container Engine
Documentation=https://docs.docker.com
After=network-online.target firewalld.service containerd.service
Wants=network-online.target
Requires=docker.socket
Wants=containerd.service

[Service]
Type=notify
${CGROUPS}ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock
ExecReload=/bin/kill -s HUP $MAINPID
TimeoutSec=0
RestartSec=2
Restart=always

${START_LIMITS}# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNOFILE=infinity
LimitNPROC=infinity
LimitCORE=infinity

# Comment TasksMax if your systemd version does not support it.
# Only systemd 226 and above support this option.
TasksMax=infinity

${DELEGATE}`;
var DOCKER_SOCKET = `[Unit]
Description=Docker Socket for the API

[Socket]
# If /var/run is not implemented as a symlink to /run, you may need to
# specify ListenStream=/var/run/docker.sock instead.
ListenStream=/run/docker.sock
SocketMode=0660
SocketUser=root
SocketGroup=docker

[Install]
WantedBy=sockets.target
`;
/** /etc/default/docker */
var DOCKER_DEFAULT = `# Docker SysVinit configuration file

#
# THIS FILE DOES NOT APPLY TO SYSTEMD
#
#   Please see the documentation for "systemd drop-ins":
#   https://docs.docker.com/engine/admin/systemd/
#

# Customize location of Docker binary (especially for development testing).
#DOCKERD="/usr/local/bin/dockerd"

# Use DOCKER_OPTS to modify the daemon startup options.
#DOCKER_OPTS="--dns 8.8.8.8 --dns 8.8.4.4"

# If you need Docker to use an HTTP proxy, it can also be specified here.
#export http_proxy="http://127.0.0.1:3128/"

# This is also a handy place to tweak where Docker's temporary files go.
#export DOCKER_TMPDIR="/mnt/bigdrive/docker-tmp"
`;
// src/host/packages/catalogue/docker/packages.ts
var VERSION_IDS = {
	noble: "ubuntu.24.04",
	jammy: "ubuntu.22.04",
	bookworm: "debian.12",
	bullseye: "debian.11"
};
/** `-1~ubuntu.24.04~noble`: what packages of a distribution end in. */
var distributionSuffix = ({ codename }) => `-1~${VERSION_IDS[codename]}~${codename}`;
/** Units lie in /usr/lib where /lib is no directory of its own any more. */
var unitDirectory = ({ codename }) => codename === "noble" ? "/usr/lib/systemd/system" : "/lib/systemd/system";
var MAINTAINER = {
	Priority: "optional",
	Section: "admin",
	Maintainer: "Docker <support@docker.com>"
};
var DESCRIPTION = `: the open-source application container engine
 Docker is a product for you to build, ship and run any application as a
 lightweight container
 .
 Docker containers are both hardware-agnostic and platform-agnostic. This means
 they can run anywhere, from your laptop to the largest cloud compute instance
 and everything in between - and they don't require you to use a particular
 language, framework or packaging system. That makes them great building blocks
 for deploying and scaling web apps, databases, and backend services without
 depending on a particular stack or provider.`;
var LIBC = (of) => of.codename === "bullseye" ? "libc6 (>= 2.28)" : "libc6 (>= 2.34)";
var CREATE_GROUP = `
case "$1" in
	configure)
		if [ -z "$2" ]; then
			if ! getent group docker > /dev/null; then
				groupadd --system docker
			fi
		fi
		;;
	abort-*)
		# How'd we get here??
		exit 1
		;;
	*)
		;;
esac

`;
var program$3 = (name, facts, size) => ({
	elf: {
		program: name,
		...facts
	},
	size
});
function engine({ version, sizes }, of) {
	const major = Number(version.split(".")[0]);
	const modern = major >= 28;
	const units = unitDirectory(of);
	return {
		control: paragraph({
			Package: "docker-ce",
			Architecture: of.arch,
			Version: `5:${version}${distributionSuffix(of)}`,
			...MAINTAINER,
			"Installed-Size": sizes[0],
			"Pre-Depends": modern ? "init-system-helpers (>= 1.54~)" : void 0,
			Depends: modern ? `containerd.io (>= 1.7.27), docker-ce-cli, iptables, ${LIBC(of)}, libsystemd0` : `containerd.io (>= 1.6.24), docker-ce-cli, iptables, libseccomp2 (>= 2.3.0), ${LIBC(of)}, libsystemd0`,
			Recommends: modern ? "apparmor, ca-certificates, docker-ce-rootless-extras, git, pigz, procps, xz-utils" : "apparmor, ca-certificates, docker-ce-rootless-extras, git, libltdl7, pigz, procps, xz-utils",
			Suggests: modern ? "cgroupfs-mount | cgroup-lite, kmod" : "aufs-tools, cgroupfs-mount | cgroup-lite",
			Conflicts: "docker (<< 1.5~), docker-engine, docker.io",
			Replaces: modern ? "docker-ce-cli (<< 5:28.0.0), docker-engine" : "docker-engine",
			Size: sizes[1],
			Homepage: "https://www.docker.com",
			Description: `Docker${DESCRIPTION}`
		}),
		files: {
			"/etc/default/docker": { text: DOCKER_DEFAULT },
			"/etc/docker": { directory: true },
			"/usr/bin/docker-proxy": program$3("docker-proxy", { version }, 1988248),
			"/usr/bin/dockerd": program$3("dockerd", {
				version,
				flavour: "docker-ce"
			}, (sizes[0] - 3200) * 1024),
			[`${units}/docker.service`]: { text: dockerService(major) },
			[`${units}/docker.socket`]: { text: DOCKER_SOCKET },
			"/usr/libexec/docker/docker-init": program$3("docker-init", { version: "0.19.0" }, 708456),
			"/usr/share/doc/docker-ce": { directory: true }
		},
		conffiles: ["/etc/default/docker"],
		scripts: unitScripts({
			units: ["docker.service", "docker.socket"],
			upgrade: "restart",
			configure: CREATE_GROUP
		})
	};
}
function cli({ version, sizes }, of) {
	const modern = Number(version.split(".")[0]) >= 28;
	return {
		control: paragraph({
			Package: "docker-ce-cli",
			Source: "docker-ce",
			Architecture: of.arch,
			Version: `5:${version}${distributionSuffix(of)}`,
			...MAINTAINER,
			"Installed-Size": sizes[2],
			Depends: LIBC(of),
			Recommends: "docker-buildx-plugin, docker-compose-plugin",
			Suggests: modern ? "docker-model-plugin" : void 0,
			Conflicts: "docker (<< 1.5~), docker-engine, docker.io",
			Breaks: "docker-ce (<< 5:0)",
			Replaces: "docker-ce (<< 5:0)",
			Size: sizes[3],
			Homepage: "https://www.docker.com",
			Description: `Docker CLI${DESCRIPTION}`
		}),
		files: {
			"/usr/bin/docker": program$3("docker", {
				version,
				flavour: "docker-ce"
			}, (sizes[2] - 600) * 1024),
			"/usr/share/bash-completion/completions/docker": { text: "# bash completion for docker\n" },
			"/usr/share/doc/docker-ce-cli": { directory: true }
		}
	};
}
function rootless({ version }, of) {
	const script = (name) => ({
		elf: {
			program: "unmodelled",
			name
		},
		size: 2e4
	});
	return {
		control: paragraph({
			Package: "docker-ce-rootless-extras",
			Source: "docker-ce",
			Architecture: of.arch,
			Version: `5:${version}${distributionSuffix(of)}`,
			...MAINTAINER,
			"Installed-Size": 18424,
			Depends: `dbus-user-session, ${LIBC(of)}`,
			Recommends: "slirp4netns (>= 0.4.0)",
			Conflicts: "rootlesskit",
			Breaks: "rootlesskit",
			Replaces: "rootlesskit",
			Enhances: "docker-ce",
			Size: 6382104,
			Homepage: "https://docs.docker.com/engine/security/rootless/",
			Description: "Rootless support for Docker.\n Use dockerd-rootless.sh to run the daemon.\n Use dockerd-rootless-setuptool.sh to setup systemd for dockerd-rootless.sh.\n Either VPNKit or slirp4netns (>= 0.4.0) needs to be installed separately."
		}),
		files: Object.fromEntries([
			"dockerd-rootless-setuptool.sh",
			"dockerd-rootless.sh",
			"rootlesskit"
		].map((name) => [`/usr/bin/${name}`, script(name)]))
	};
}
function plugin$1(name, { version, commit, sizes }, of) {
	const buildx = name === "buildx";
	return {
		control: paragraph({
			Package: `docker-${name}-plugin`,
			Source: "docker-ce",
			Architecture: of.arch,
			Version: `${version}${distributionSuffix(of)}`,
			...MAINTAINER,
			"Installed-Size": sizes[0],
			Recommends: !buildx && Number(version.split(".")[1]) >= 40 ? "docker-buildx-plugin" : void 0,
			Replaces: buildx ? "docker-ce-cli" : void 0,
			Enhances: "docker-ce-cli",
			Size: sizes[1],
			Homepage: `https://github.com/docker/${name}`,
			Description: buildx ? "Docker Buildx cli plugin.\n This plugin provides the 'docker buildx' subcommand." : "Docker Compose (V2) plugin for the Docker CLI.\n This plugin provides the 'docker compose' subcommand.\n .\n The binary can also be run standalone as a direct replacement for\n Docker Compose V1 ('docker-compose')."
		}),
		files: {
			[`/usr/libexec/docker/cli-plugins/docker-${name}`]: program$3(`docker-${name}`, {
				version: `v${version}`,
				commit
			}, (sizes[0] - 40) * 1024),
			[`/usr/share/doc/docker-${name}-plugin`]: { directory: true }
		}
	};
}
/** Everything in Docker's repository for a release of a distribution. */
var dockerPackages = (of) => [
	...CONTAINERDS.map((release) => containerdPackage(release, of)),
	...BUILDXES.map((release) => plugin$1("buildx", release, of)),
	...ENGINES.flatMap((release) => [
		engine(release, of),
		cli(release, of),
		rootless(release, of)
	]),
	...COMPOSES.map((release) => plugin$1("compose", release, of))
];
/** What `apt install docker-ce` at the time of a release brought, as a host has it installed. Throws for an unknown one. */
function installedDocker(version, of) {
	const release = ENGINES.find((one) => one.version === version);
	const companions = COMPANIONS[version];
	if (!release || !companions) throw new Error(`no host is known to have docker-ce ${version} installed`);
	const [containerd, buildx, compose] = companions;
	const named = (list, wanted) => list.filter((one) => one.version === wanted);
	return [
		...named(CONTAINERDS, containerd).map((one) => containerdPackage(one, of)),
		...named(BUILDXES, buildx).map((one) => plugin$1("buildx", one, of)),
		engine(release, of),
		cli(release, of),
		rootless(release, of),
		...named(COMPOSES, compose).map((one) => plugin$1("compose", one, of))
	];
}
// src/host/packages/catalogue/docker/containerd.ts
var LICENCE = (owner) => `#   Copyright 2018-2022 ${owner}

#   Licensed under the Apache License, Version 2.0 (the "License");
#   you may not use this file except in compliance with the License.
#   You may obtain a copy of the License at

#       http://www.apache.org/licenses/LICENSE-2.0

#   Unless required by applicable law or agreed to in writing, software
#   distributed under the License is distributed on an "AS IS" BASIS,
#   WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
#   See the License for the specific language governing permissions and
#   limitations under the License.
`;
/** /etc/containerd/config.toml of containerd.io: Kubernetes' part is off. */
var CONTAINERD_CONFIG = `${LICENCE("Docker Inc.")}
disabled_plugins = ["cri"]

#root = "/var/lib/containerd"
#state = "/run/containerd"
#subreaper = true
#oom_score = 0

#[grpc]
#  address = "/run/containerd/containerd.sock"
#  uid = 0
#  gid = 0

#[debug]
#  address = "/run/containerd/debug.sock"
#  uid = 0
#  gid = 0
#  level = "info"
`;
/** containerd.service (containerd/containerd containerd.service). */
var containerdService = ({ after, openFiles = false }) => `# Copyright The containerd Authors.
#
# Licensed under the Apache License, Version 2.0 (the "License");
# you may not use this file except in compliance with the License.
# You may obtain a copy of the License at
#
#     http://www.apache.org/licenses/LICENSE-2.0
#
# Unless required by applicable law or agreed to in writing, software
# distributed under the License is distributed on an "AS IS" BASIS,
# WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
# See the License for the specific language governing permissions and
# limitations under the License.

[Unit]
Description=containerd container runtime
Documentation=https://containerd.io
After=${after}

[Service]
ExecStartPre=-/sbin/modprobe overlay
ExecStart=/usr/bin/containerd

Type=notify
Delegate=yes
KillMode=process
Restart=always
RestartSec=5

# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNPROC=infinity
LimitCORE=infinity
${openFiles ? "LimitNOFILE=infinity\n" : ""}
# Comment TasksMax if your systemd version does not supports it.
# Only systemd 226 and above support this version.
TasksMax=infinity
OOMScoreAdjust=-999

[Install]
WantedBy=multi-user.target
`;
var minor = (version) => Number(version.split(".")[1]) * 100 + Number(version.split(".")[2]);
/** containerd.io: containerd with its shim and ctr, and runc beside it. */
function containerdPackage(release, of) {
	const { version, commit, runc, runcCommit, sizes } = release;
	const program = (name, facts, size) => ({
		elf: {
			program: name,
			...facts
		},
		size
	});
	const own = {
		version,
		commit
	};
	const after = minor(version) >= 724 ? "network.target dbus.service" : "network.target local-fs.target";
	return {
		control: paragraph({
			Package: "containerd.io",
			Architecture: of.arch,
			Version: release.perDistribution ? `${version}${distributionSuffix(of)}` : `${version}-1`,
			Priority: "optional",
			Section: "devel",
			Maintainer: "Containerd team <help@containerd.io>",
			"Installed-Size": sizes[0],
			Provides: "containerd, runc",
			Depends: "libc6 (>= 2.34), libseccomp2 (>= 2.5.0)".replace("2.34", of.codename === "bullseye" ? "2.28" : "2.34"),
			Conflicts: "containerd, runc",
			Replaces: "containerd, runc",
			Size: sizes[1],
			Homepage: "https://containerd.io",
			Description: "An open and reliable container runtime"
		}),
		files: {
			"/etc/containerd/config.toml": { text: CONTAINERD_CONFIG },
			[`${unitDirectory(of)}/containerd.service`]: { text: containerdService({
				after,
				openFiles: minor(version) < 700
			}) },
			"/usr/bin/containerd": program("containerd", own, 426e5),
			"/usr/bin/containerd-shim-runc-v2": program("containerd-shim-runc-v2", own, 8192e3),
			"/usr/bin/ctr": program("ctr", own, 214e5),
			"/usr/bin/runc": program("runc", {
				version: runc,
				commit: runcCommit
			}, 106e5),
			"/usr/share/doc/containerd.io": { directory: true }
		},
		conffiles: ["/etc/containerd/config.toml"],
		scripts: unitScripts({ units: ["containerd.service"] })
	};
}
// src/host/packages/catalogue/docker-io.ts
var ADD_GROUP = `
case "$1" in
	configure)
		if [ -z "$2" ]; then
			if ! getent group docker > /dev/null 2>&1; then
				addgroup --system docker
			fi
		fi
		;;
	abort-*)
		# How'd we get here??
		exit 1
		;;
	*)
		;;
esac

`;
var isDebian = ({ id }) => id === "debian";
var sectionOf$1 = (of, section) => isDebian(of) || ["noble", "jammy"].includes(of.codename) ? section : `universe/${section}`;
var program$2 = (name, facts, size) => ({
	elf: {
		program: name,
		...facts
	},
	size
});
function service$1(engine, of) {
	if (isDebian(of)) return dockerService20("/usr/sbin/dockerd", " $DOCKER_OPTS");
	return Number(engine.split(".")[0]) >= 24 ? UBUNTU_SERVICE : dockerService20("/usr/bin/dockerd");
}
function dockerIo(release, of) {
	const { docker, relations, sizes } = release;
	return {
		control: distributionControl({
			name: "docker.io",
			version: docker,
			section: isDebian(of) ? "admin" : "universe/admin",
			installed: sizes[0],
			size: sizes[1],
			homepage: isDebian(of) ? "https://mobyproject.org" : "https://mobyproject.org/",
			relations,
			description: "Linux container runtime\n Docker complements kernel namespacing with a high-level API which operates at\n the process level. It runs unix processes with strong guarantees of isolation\n and repeatability across servers."
		}, of),
		...dockerIoContents(release, of)
	};
}
/** What docker.io brings, beside its control paragraph. */
function dockerIoContents({ engine }, of) {
	const facts = {
		version: engine,
		flavour: of.id
	};
	const directory = isDebian(of) ? "/usr/sbin" : "/usr/bin";
	const units = unitDirectory(of);
	return {
		files: {
			...isDebian(of) && { "/etc/default/docker": { text: "# Docker SysVinit configuration file\n\n#\n# THIS FILE DOES NOT APPLY TO SYSTEMD\n#\n#   Please see the documentation for \"systemd drop-ins\":\n#   https://docs.docker.com/engine/admin/systemd/\n#\n\n# Customize location of Docker binary (especially for development testing).\n#DOCKERD=\"/usr/local/bin/dockerd\"\n\n# Use DOCKER_OPTS to modify the daemon startup options.\n#DOCKER_OPTS=\"--dns 8.8.8.8 --dns 8.8.4.4\"\n\n# If you need Docker to use an HTTP proxy, it can also be specified here.\n#export http_proxy=\"http://127.0.0.1:3128/\"\n\n# This is also a handy place to tweak where Docker's temporary files go.\n#export DOCKER_TMPDIR=\"/mnt/bigdrive/docker-tmp\"\n" } },
			"/etc/docker": { directory: true },
			"/usr/bin/docker": program$2("docker", facts, 45582984),
			[`${directory}/dockerd`]: program$2("dockerd", facts, 75181184),
			[`${directory}/docker-proxy`]: program$2("docker-proxy", { version: engine }, 1771584),
			"/usr/bin/docker-init": isDebian(of) ? { link: "tini-static" } : program$2("docker-init", { version: "0.19.0" }, 764952),
			[`${units}/docker.service`]: { text: service$1(engine, of) },
			[`${units}/docker.socket`]: { text: DOCKER_SOCKET },
			"/usr/share/doc/docker.io": { directory: true }
		},
		...isDebian(of) && { conffiles: ["/etc/default/docker"] },
		scripts: unitScripts({
			units: ["docker.service", "docker.socket"],
			upgrade: isDebian(of) ? "start" : "restart",
			configure: ADD_GROUP
		})
	};
}
var DEBIAN_CONFIG = `version = 2

[plugins]
  [plugins."io.containerd.grpc.v1.cri"]
    [plugins."io.containerd.grpc.v1.cri".cni]
      bin_dir = "/usr/lib/cni"
      conf_dir = "/etc/cni/net.d"
  [plugins."io.containerd.internal.v1.opt"]
    path = "/var/lib/containerd"
`;
function containerd$1({ containerd: version, sizes }, of) {
	const own = {
		version: isDebian(of) ? version.replace(/-[^-]*$/, "") : version,
		commit: isDebian(of) ? version : ""
	};
	const debian = isDebian(of);
	const modern = of.codename === "noble" || of.codename === "jammy";
	return {
		control: distributionControl({
			name: "containerd",
			version,
			section: sectionOf$1(of, "admin"),
			installed: sizes[2],
			size: sizes[3],
			homepage: debian ? "https://containerd.io/" : "https://containerd.io",
			relations: debian ? {
				Depends: "runc (>= 0.1.0~), libc6 (>= 2.17)",
				Breaks: "docker.io (<< 1.12)"
			} : {
				Depends: modern ? "runc, libc6 (>= 2.34)" : "runc (>= 1.0.0~rc2~), libc6 (>= 2.4)",
				Breaks: "docker.io (<< 19.03.13-0ubuntu4)"
			},
			description: debian ? "open and reliable container runtime" : "daemon to control runC"
		}, of),
		files: {
			...debian && { "/etc/containerd/config.toml": { text: DEBIAN_CONFIG } },
			[`${unitDirectory(of)}/containerd.service`]: { text: containerdService({
				after: modern ? "network.target dbus.service" : "network.target local-fs.target",
				openFiles: !modern
			}) },
			"/usr/bin/containerd": program$2("containerd", own, 48168072),
			"/usr/bin/containerd-shim-runc-v2": program$2("containerd-shim-runc-v2", own, 11615216),
			"/usr/bin/ctr": program$2("ctr", own, 23175592),
			"/usr/share/doc/containerd": { directory: true }
		},
		...debian && { conffiles: ["/etc/containerd/config.toml"] },
		scripts: unitScripts({ units: ["containerd.service"] })
	};
}
function runc$1({ runc: version, sizes }, of) {
	const debian = isDebian(of);
	const note = {
		version: debian ? version.replace(/-[^-]*$/, "") : version,
		commit: debian ? version : ""
	};
	return {
		control: distributionControl({
			name: "runc",
			version,
			section: sectionOf$1(of, "devel"),
			installed: sizes[4],
			size: sizes[5],
			homepage: "https://github.com/opencontainers/runc",
			relations: { Depends: "libc6 (>= 2.17), libseccomp2 (>= 2.4.1)" },
			description: "Open Container Project - runtime"
		}, of),
		files: {
			"/usr/sbin/runc": program$2("runc", note, 8752456),
			"/usr/bin/runc": { link: "../sbin/runc" },
			"/usr/share/doc/runc": { directory: true }
		}
	};
}
/** docker.io with its containerd and runc, as one release of a distribution offers them. */
var dockerIoOffers = (release, of) => [
	dockerIo(release, of),
	containerd$1(release, of),
	runc$1(release, of)
].map((one) => ({
	name: /^Package: (.*)$/m.exec(one.control)?.[1] ?? "",
	pocket: release.pocket,
	component: componentOf(/^Section: (.*)$/m.exec(one.control)?.[1] ?? ""),
	package: one
}));
// src/host/packages/catalogue/debian/docker-tools.ts
/** Debian's packages around docker.io: Compose of the first generation, the documentation. */
var VERSIONS = {
	bookworm: {
		compose: "1.29.2-3",
		doc: "20.10.24+dfsg1-1+deb12u1"
	},
	bullseye: {
		compose: "1.25.0-1",
		doc: "20.10.5+dfsg1-1+deb11u4"
	}
};
function dockerTools$1(codename, of) {
	const { compose, doc } = VERSIONS[codename];
	return [{
		name: "docker-compose",
		pocket: "release",
		component: "main",
		package: {
			control: distributionControl({
				name: "docker-compose",
				version: compose,
				arch: "all",
				section: "admin",
				installed: 525,
				size: 122800,
				homepage: "https://docs.docker.com/compose/",
				relations: {
					Depends: "python3-docker (>= 4.0.0), python3-dockerpty (>= 0.4.1), python3-yaml (>= 3.10), python3:any",
					Recommends: "docker.io (>= 1.9.0)"
				},
				description: "define and run multi-container Docker applications with YAML"
			}, of),
			files: { "/usr/bin/docker-compose": {
				elf: {
					program: "unmodelled",
					name: "docker-compose 1"
				},
				size: 970
			} }
		}
	}, {
		name: "docker-doc",
		pocket: "release",
		component: "main",
		package: { control: distributionControl({
			name: "docker-doc",
			source: "docker.io",
			version: doc,
			arch: "all",
			multiArch: "foreign",
			section: "doc",
			installed: 2159,
			size: 1906716,
			relations: { Provides: "docker.io-doc" },
			description: "Linux container runtime -- documentation"
		}, of) }
	}];
}
// src/host/packages/catalogue/debian/bookworm.ts
/** Debian 12. */
var DOCKER_IO$2 = {
	pocket: "release",
	engine: "20.10.24",
	docker: "20.10.24+dfsg1-1+deb12u1",
	containerd: "1.6.20~ds1-1+deb12u3",
	runc: "1.1.5+ds1-1+deb12u1",
	relations: {
		"Pre-Depends": "init-system-helpers (>= 1.54~)",
		Depends: "libc6 (>= 2.34), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0, adduser, containerd (>= 1.4~), iptables, lsb-base, runc (>= 1.0.0~rc8~), tini",
		Recommends: "apparmor, ca-certificates, cgroupfs-mount, git, needrestart (>= 3.1~), xz-utils",
		Suggests: "docker-doc, aufs-tools, btrfs-progs, debootstrap, e2fsprogs, rinse, rootlesskit, xfsprogs, zfs-fuse | zfsutils-linux",
		Conflicts: "docker-ce, docker-ce-cli, docker-ce-rootless-extras"
	},
	sizes: [
		147576,
		36212868,
		98393,
		25903404,
		8633,
		2709960
	]
};
var tables$3 = () => ({
	base: import("./base_CUmKIf71.mjs"),
	server: import("./server_Dlpjn9QB.mjs"),
	more: import("./more_D_5wfOiO.mjs")
});
var openBookworm = (arch) => openRelease({
	tables: tables$3,
	special: (of) => [...dockerIoOffers(DOCKER_IO$2, of), ...dockerTools$1("bookworm", of)]
}, {
	id: "debian",
	codename: "bookworm",
	arch
});
// src/host/packages/catalogue/enabled.ts
var UNIT$1 = /^(?:\/usr)?\/lib\/systemd\/system\/([^/]+\.(?:service|socket|path|timer))$|^\/etc\/systemd\/system\/([^/]+\.(?:service|socket|path|timer))$/;
/** By path, for every unit with an `[Install]` section that is not among those to be left alone. */
function enabledUnits(packages, disabled = []) {
	const links = {};
	for (const { files = {} } of packages) for (const [path, file] of Object.entries(files)) {
		const [, shipped, own] = UNIT$1.exec(path) ?? [];
		const unit = shipped ?? own;
		if (unit === void 0 || disabled.includes(unit) || !("text" in file)) continue;
		for (const target of /^WantedBy=(.*)$/m.exec(file.text)?.[1]?.split(" ") ?? []) links[`/etc/systemd/system/${target}.wants/${unit}`] = { link: path };
	}
	return links;
}
// src/base/base64.ts
/** Bytes as standard base64, and back. */
var CHUNK = 32768;
function toBase64(bytes) {
	let binary = "";
	for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
	return btoa(binary);
}
// src/base/digest.ts
var ROUND_CONSTANTS = Uint32Array.from(primes(64), (p) => fraction(Math.cbrt(p)));
var INITIAL_STATE = Uint32Array.from(primes(8), (p) => fraction(Math.sqrt(p)));
function primes(count) {
	const found = [];
	for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
	return found;
}
function fraction(value) {
	return (value - Math.floor(value)) * 2 ** 32 >>> 0;
}
var rotate = (value, by) => value >>> by | value << 32 - by;
/** The 32 bytes of the SHA-256 hash. */
function sha256(data) {
	const blocks = (data.length + 8 >> 6) + 1;
	const padded = new Uint8Array(blocks * 64);
	padded.set(data);
	padded[data.length] = 128;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
	view.setUint32(padded.length - 4, data.length << 3);
	const state = INITIAL_STATE.slice();
	const words = /* @__PURE__ */ new Uint32Array(64);
	for (let block = 0; block < blocks; block++) compress(state, words, view, block * 64);
	const hash = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(32));
	state.forEach((word, index) => {
		hash.setUint32(index * 4, word);
	});
	return new Uint8Array(hash.buffer);
}
function compress(state, words, view, offset) {
	const at = (list, index) => list[index] ?? 0;
	for (let t = 0; t < 16; t++) words[t] = view.getUint32(offset + t * 4);
	for (let t = 16; t < 64; t++) {
		const w15 = at(words, t - 15);
		const w2 = at(words, t - 2);
		const s0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 >>> 3;
		const s1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 >>> 10;
		words[t] = at(words, t - 16) + s0 + at(words, t - 7) + s1;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let t = 0; t < 64; t++) {
		const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
		const t1 = h + s1 + (e & f ^ ~e & g) + at(ROUND_CONSTANTS, t) + at(words, t) | 0;
		const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
		h = g;
		g = f;
		f = e;
		e = d + t1 | 0;
		d = c;
		c = b;
		b = a;
		a = t1 + t2 | 0;
	}
	[
		a,
		b,
		c,
		d,
		e,
		f,
		g,
		h
	].forEach((value, index) => {
		state[index] = at(state, index) + value;
	});
}
/** The SHA-256 hash in 64 hexadecimal digits. */
var sha256Hex = (data) => toHex(sha256(typeof data === "string" ? encode(data) : data));
// src/host/packages/openpgp.ts
/**
* OpenPGP keys and signatures as far as package managers look at them (RFC 9580). Packets have their true framing, armor its
* checksum; inside, in place of numbers of 4096 bits, stands what the key says of itself: nothing is encrypted here, and
* a fingerprint can be that of a key whose numbers nobody needs.
*/
var KEY_TAG = 153;
var SIGNATURE_TAG = 137;
var VERSION$1 = 4;
/** The key or subkey that signs. */
var signerOf = (key) => key.subkeys?.find(({ usage }) => usage.includes("S")) ?? key;
function packet(tag, body) {
	const content = concat([Uint8Array.of(VERSION$1), encode(JSON.stringify(body))]);
	return concat([Uint8Array.of(tag, content.length >> 8, content.length & 255), content]);
}
/** A keyring as `gpg --dearmor` and `gpg --export` write it. */
var binaryKeys = (keys) => concat(keys.map((key) => packet(KEY_TAG, key)));
var CRC24_INIT = 11994318;
var CRC24_POLY = 25578747;
function crc24(bytes) {
	let crc = CRC24_INIT;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let i = 0; i < 8; i++) {
			crc <<= 1;
			if (crc & 16777216) crc ^= CRC24_POLY;
		}
	}
	return Uint8Array.of(crc >> 16 & 255, crc >> 8 & 255, crc & 255);
}
/** ASCII armor: `what` is `PGP PUBLIC KEY BLOCK` or `PGP SIGNATURE`. */
function armor(what, bytes) {
	return `-----BEGIN ${what}-----\n\n${(toBase64(bytes).match(/.{1,64}/g) ?? []).join("\n")}\n=${toBase64(crc24(bytes))}\n-----END ${what}-----\n`;
}
var armoredKeys = (keys) => armor("PGP PUBLIC KEY BLOCK", binaryKeys(keys));
/** A text signed in the clear, as InRelease files are. */
function clearSign(text, key) {
	const signer = signerOf(key);
	return `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text}${armor("PGP SIGNATURE", packet(SIGNATURE_TAG, {
		fingerprint: signer.fingerprint,
		digest: sha256Hex(text),
		algorithm: signer.algorithm,
		uid: key.uids[0] ?? ""
	}))}`;
}
// src/host/packages/archive.ts
var MAGIC = "!<arch>\n";
var member = (name, data) => concat([
	encode(`${name.padEnd(16)}${"0".padEnd(12)}${"0".padEnd(6)}${"0".padEnd(6)}${"100644".padEnd(8)}${String(data.length).padEnd(10)}\`\n`),
	data,
	new Uint8Array(data.length % 2).fill(10)
]);
/**
* A package as a .deb. Its members hold the package as data; a file of many megabytes that is zeros but for its note is
* named with its size, not written out, so that an archive stays as small as what it says.
*/
function buildArchive(one) {
	const { files, ...control } = one;
	return concat([
		encode(MAGIC),
		member("debian-binary", encode("2.0\n")),
		member("control.tar", encode(JSON.stringify(control))),
		member("data.tar", encode(JSON.stringify(files ?? {})))
	]);
}
// src/host/packages/repository.ts
/** A package repository out in the world, as data, and the web server that offers it. */
var packagesOf = ({ packages }) => typeof packages === "function" ? packages() : packages;
/** The directory of its release files: `/ubuntu/dists/noble`, or the flat repository's own. */
var releaseRoot = ({ path, suite }) => suite === "/" ? path : `${path}/dists/${suite}`;
/** Below the release's directory: `main/binary-amd64/Packages`. */
var indexPath = ({ suite, component, arch }) => suite === "/" ? "Packages" : `${component}/binary-${arch}/Packages`;
/** Where the archive of a package lies, below the repository's path (without a leading slash). */
function filenameOf(repository, control) {
	const given = field(control, "Filename");
	if (given !== "") return given;
	const name = field(control, "Package");
	const file = `${name}_${field(control, "Version").replace(/^\d+:/, "")}_${field(control, "Architecture")}.deb`;
	if (repository.suite === "/") return `./${file}`;
	const source = field(control, "Source").split(" ")[0] || name;
	const letters = source.startsWith("lib") ? source.slice(0, 4) : source.slice(0, 1);
	return `pool/${repository.component}/${letters}/${source}/${file}`;
}
/** What a repository offers as a Packages file has it: where each archive lies, how large it is, its digest. */
function packagesFile(repository) {
	return packagesOf(repository).map((one) => {
		const archive = lazy(() => buildArchive(one));
		const control = one.control.trimEnd();
		return `${control}\n${[
			["Filename", () => filenameOf(repository, control)],
			["Size", () => String(archive().length)],
			["SHA256", () => sha256Hex(archive())]
		].filter(([name]) => field(control, name) === "").map(([name, value]) => `${name}: ${value()}\n`).join("")}`;
	}).join("\n");
}
var DEFAULT_DATE = "Sat, 21 Nov 2026 20:15:42 UTC";
/** The Release file of repositories that share a suite; its index files by path below the release's directory. */
function releaseFile(own, indexes) {
	const [first] = own;
	if (!first) return "";
	const suite = first.suite === "/" ? "" : first.suite;
	const optional = (name, value) => value ? [`${name}: ${value}`] : [];
	const listed = [...indexes].map(([path, text]) => ` ${sha256Hex(text)} ${String(encode(text).length).padStart(16)} ${path}`);
	return [
		...optional("Origin", first.origin),
		...optional("Label", first.label ?? first.origin),
		...optional("Suite", first.suiteField ?? suite),
		...optional("Version", first.version),
		...optional("Codename", first.codename ?? (suite === "" ? void 0 : suite.split("-")[0] ?? suite)),
		`Date: ${first.date ?? DEFAULT_DATE}`,
		...optional("Valid-Until", first.validUntil),
		...first.notAutomatic ? ["NotAutomatic: yes"] : [],
		...first.butAutomaticUpgrades ? ["ButAutomaticUpgrades: yes"] : [],
		...optional("Architectures", [...new Set(own.map(({ arch }) => arch))].join(" ")),
		...optional("Components", [...new Set(own.map(({ component }) => component))].join(" ")),
		"SHA256:",
		...listed,
		""
	].join("\n");
}
/** The files of one release directory by absolute path below the site, texts made when asked for. */
function releaseFiles(own) {
	const [first] = own;
	if (!first) return [];
	const root = releaseRoot(first);
	const indexes = lazy(() => new Map(own.map((one) => [indexPath(one), packagesFile(one)])));
	const release = lazy(() => releaseFile(own, indexes()));
	const { key } = first;
	return [
		...own.map((one) => [`${root}/${indexPath(one)}`, () => indexes().get(indexPath(one)) ?? ""]),
		[`${root}/Release`, release],
		...key ? [[`${root}/InRelease`, () => clearSign(release(), key)]] : []
	];
}
/**
* A web server with repositories and other files, by path. Package archives are made when they are fetched.
* Bodies of `files` are texts, or bytes for keys that are not armored.
*/
function packageSite(hostname, ip, repositories, files = {}) {
	const suites = Map.groupBy(repositories, (one) => releaseRoot(one));
	const made = new Map([...suites.values()].flatMap((own) => releaseFiles(own)));
	const archives = lazy(() => new Map(repositories.flatMap((repository) => packagesOf(repository).map((one) => [`${repository.path}/${filenameOf(repository, one.control).replace(/^\.\//, "")}`, one]))));
	return {
		hostname,
		ip,
		fetch(path) {
			const given = files[path];
			if (given !== void 0) return {
				contentType: "text/plain",
				body: typeof given === "string" ? encode(given) : given
			};
			const text = made.get(path)?.();
			if (text !== void 0) return {
				contentType: "text/plain",
				body: encode(text)
			};
			const one = path.endsWith(".deb") ? archives().get(decodeURIComponent(path)) : void 0;
			return one && {
				contentType: "application/vnd.debian.binary-package",
				body: buildArchive(one)
			};
		}
	};
}
// src/host/packages/archives.ts
/** What signs the archives. */
var ARCHIVE_KEYS = {
	debian: {
		fingerprint: "B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8",
		algorithm: "rsa4096",
		created: "2023-01-21",
		expires: "2031-01-19",
		usage: "SC",
		uids: ["Debian Archive Automatic Signing Key (12/bookworm) <ftpmaster@debian.org>"],
		subkeys: [{
			fingerprint: "4CB50190207B4758A3F73A796ED0E7B82643E131",
			algorithm: "rsa4096",
			created: "2023-01-21",
			expires: "2031-01-19",
			usage: "S"
		}]
	},
	ubuntu: {
		fingerprint: "F6ECB3762474EDA9D21B7022871920D1991BC93C",
		algorithm: "rsa4096",
		created: "2018-09-17",
		usage: "SC",
		uids: ["Ubuntu Archive Automatic Signing Key (2018) <ftpmaster@ubuntu.com>"]
	}
};
/** The executables that these packages bring, and which programs of this machine they are. */
var EXECUTABLES = {
	curl: { "/usr/bin/curl": "curl" },
	dnsutils: { "/usr/bin/nslookup": "nslookup" },
	iproute2: {
		"/usr/bin/ip": "ip",
		"/usr/bin/ss": "ss"
	},
	"iputils-ping": { "/usr/bin/ping": "ping" },
	jq: { "/usr/bin/jq": "jq" },
	less: { "/usr/bin/less": "less" },
	lsof: { "/usr/bin/lsof": "lsof" },
	"net-tools": {
		"/usr/bin/netstat": "netstat",
		"/usr/sbin/ifconfig": "ifconfig",
		"/usr/sbin/route": "route"
	},
	"netcat-openbsd": { "/usr/bin/nc": "nc" },
	procps: Object.fromEntries([
		"ps",
		"top",
		"free",
		"pgrep",
		"pkill",
		"uptime",
		"watch"
	].map((name) => [`/usr/bin/${name}`, name])),
	sudo: { "/usr/bin/sudo": "sudo" },
	vim: { "/usr/bin/vim": "vi" },
	wget: { "/usr/bin/wget": "wget" }
};
function filesOf(name, version) {
	const upstream = version.replace(/^\d+:/, "").replace(/[-+~].*$/, "");
	const executable = ([path, program]) => [path, {
		elf: {
			program,
			version: upstream
		},
		size: 6e4,
		...program === "sudo" && { mode: 2541 }
	}];
	return Object.fromEntries(Object.entries(EXECUTABLES[name] ?? {}).map(executable));
}
/** Package, what it needs, size of the archive and installed size in kB. */
var NAMES = [
	[
		"curl",
		"libcurl4, ca-certificates",
		315e3,
		518
	],
	[
		"libcurl4",
		"",
		391e3,
		857
	],
	[
		"ca-certificates",
		"",
		153e3,
		392
	],
	[
		"wget",
		"",
		937e3,
		3692
	],
	[
		"jq",
		"",
		63e3,
		126
	],
	[
		"iproute2",
		"",
		1046e3,
		3466
	],
	[
		"iputils-ping",
		"",
		47200,
		113
	],
	[
		"procps",
		"",
		709e3,
		2300
	],
	[
		"net-tools",
		"",
		243e3,
		1012
	],
	[
		"dnsutils",
		"",
		269e3,
		283
	],
	[
		"vim",
		"",
		1567e3,
		3738
	],
	[
		"less",
		"",
		132e3,
		313
	],
	[
		"netcat-openbsd",
		"",
		42200,
		108
	],
	[
		"lsof",
		"",
		322e3,
		470
	],
	[
		"sudo",
		"",
		1889e3,
		6199
	]
];
var SUITES = [
	{
		distribution: "debian",
		name: "trixie",
		versions: "8.14.1-2 8.14.1-2 20250419 1.25.0-2 1.7.1-6+deb13u1 6.15.0-1 3:20240905-3 2:4.0.4-9 2.10-1.3 1:9.20.11-4 2:9.1.1230-2 668-1 1.229-1 4.99.4+dfsg-2 1.9.16p2-3"
	},
	{
		distribution: "debian",
		name: "bookworm",
		versions: "7.88.1-10+deb12u14 7.88.1-10+deb12u14 20230311+deb12u1 1.21.3-1+deb12u1 1.6-2.1+deb12u1 6.1.0-3 3:20221126-1+deb12u1 2:4.0.2-3 2.10-0.1+deb12u2 1:9.18.33-1~deb12u2 2:9.0.1378-2+deb12u2 590-2.1~deb12u2 1.219-1 4.95.0-1 1.9.13p3-1+deb12u2"
	},
	{
		distribution: "debian",
		name: "bullseye",
		versions: "7.74.0-1.3+deb11u15 7.74.0-1.3+deb11u15 20210119 1.21-1+deb11u2 1.6-2.1 5.10.0-4 3:20210202-1 2:3.3.17-5 1.60+git20181103.0eebece-1+deb11u2 1:9.16.50-1~deb11u3 2:8.2.2434-3+deb11u3 551-2+deb11u1 1.217-3 4.93.2+dfsg-1.1 1.9.5p2-3+deb11u2"
	},
	{
		distribution: "ubuntu",
		name: "noble",
		versions: "8.5.0-2ubuntu10.6 8.5.0-2ubuntu10.6 20240203 1.21.4-1ubuntu4.1 1.7.1-3ubuntu0.24.04.1 6.1.0-1ubuntu6.2 3:20240117-1ubuntu0.1 2:4.0.4-4ubuntu3.2 2.10-0.1ubuntu4.4 1:9.18.39-0ubuntu0.24.04.1 2:9.1.0016-1ubuntu7.9 590-2ubuntu2.1 1.226-1ubuntu2 4.95.0-1build3 1.9.15p5-3ubuntu5.24.04.1"
	},
	{
		distribution: "ubuntu",
		name: "jammy",
		versions: "7.81.0-1ubuntu1.21 7.81.0-1ubuntu1.21 20240203~22.04.1 1.21.2-2ubuntu1.1 1.6-2.1ubuntu3.1 5.15.0-1ubuntu2 3:20211215-1ubuntu0.1 2:3.3.17-6ubuntu2.1 1.60+git20181103.0eebece-1ubuntu5.4 1:9.18.39-0ubuntu0.22.04.1 2:8.2.3995-1ubuntu2.24 590-1ubuntu0.22.04.3 1.218-4ubuntu1 4.93.2+dfsg-1.1build2 1.9.9-1ubuntu2.5"
	},
	{
		distribution: "ubuntu",
		name: "focal",
		versions: "7.68.0-1ubuntu2.25 7.68.0-1ubuntu2.25 20240203~20.04.1 1.20.3-1ubuntu2.1 1.6-1ubuntu0.20.04.1 5.5.0-1ubuntu1 3:20190709-3 2:3.3.16-1ubuntu2.4 1.60+git20180626.aebd88e-1ubuntu1.3 1:9.18.30-0ubuntu0.20.04.2 2:8.1.2269-1ubuntu5.32 551-1ubuntu0.3 1.206-1ubuntu1 4.93.2+dfsg-1ubuntu0.20.04.1 1.8.31-1ubuntu1.5"
	},
	{
		distribution: "ubuntu",
		name: "bionic",
		versions: "7.58.0-2ubuntu3.24 7.58.0-2ubuntu3.24 20230311ubuntu0.18.04.1 1.19.4-1ubuntu2.2 1.5+dfsg-2 4.15.0-2ubuntu1.3 3:20161105-1ubuntu3 2:3.3.12-3ubuntu1.2 1.60+git20161116.90da8a0-1ubuntu1 1:9.11.3+dfsg-1ubuntu1.18 2:8.0.1453-1ubuntu1.13 487-0.1 1.187-1ubuntu0.1 4.89+dfsg-0.1 1.8.21p2-3ubuntu1.6"
	}
];
function packagesIn({ versions, distribution }, arch) {
	const list = versions.split(" ");
	return NAMES.map(([name, needs, size, installed], index) => {
		const version = list[index] ?? "1";
		const library = name.startsWith("lib");
		return {
			control: `Package: ${name}\nArchitecture: ${arch}\nVersion: ${version}\nPriority: optional\nSection: ${distribution === "debian" ? "net" : "web"}\nInstalled-Size: ${installed}\n${library ? "Multi-Arch: same\n" : ""}${needs === "" ? "" : `Depends: ${needs}\n`}Size: ${size}\n`,
			files: filesOf(name, version),
			...library && { triggers: ["activate-noawait ldconfig"] }
		};
	});
}
var repositories = (distribution, path) => SUITES.filter((suite) => suite.distribution === distribution).flatMap((suite) => ["amd64", "arm64"].map((arch) => ({
	path,
	suite: suite.name,
	component: "main",
	arch,
	packages: () => packagesIn(suite, arch),
	key: ARCHIVE_KEYS[distribution],
	origin: distribution === "debian" ? "Debian" : "Ubuntu"
})));
/** deb.debian.org and archive.ubuntu.com. */
var archiveSites = () => [packageSite("deb.debian.org", "151.101.2.132", repositories("debian", "/debian")), packageSite("archive.ubuntu.com", "185.125.190.83", repositories("ubuntu", "/ubuntu"))];
// src/host/packages/catalogue/keys.ts
/** The keys that repositories are signed with, with their true fingerprints. */
var UBUNTU_KEY = ARCHIVE_KEYS.ubuntu;
var DEBIAN_KEY = ARCHIVE_KEYS.debian;
var DEBIAN_11_KEY = {
	fingerprint: "1F89983E0081FDE018F3CC9673A4F27B8DD47936",
	algorithm: "rsa4096",
	created: "2021-01-17",
	expires: "2029-01-15",
	usage: "SC",
	uids: ["Debian Archive Automatic Signing Key (11/bullseye) <ftpmaster@debian.org>"],
	subkeys: [{
		fingerprint: "A7236886F3CCCAAD148A27F80E98404D386FA1D9",
		algorithm: "rsa4096",
		created: "2021-01-17",
		expires: "2029-01-15",
		usage: "S"
	}]
};
/** 9DC8 5822 9FC7 DD38 854A E2D8 8D81 803C 0EBF CD88; the subkey signs, so apt names 7EA0A9C3F273FCD8. */
var DOCKER_KEY = {
	fingerprint: "9DC858229FC7DD38854AE2D88D81803C0EBFCD88",
	algorithm: "rsa4096",
	created: "2017-02-22",
	usage: "SCEA",
	uids: ["Docker Release (CE deb) <docker@docker.com>"],
	subkeys: [{
		fingerprint: "D3306A018370199E527AE7997EA0A9C3F273FCD8",
		algorithm: "rsa4096",
		created: "2017-02-22",
		usage: "S"
	}]
};
var NVIDIA_KEY = {
	fingerprint: "C95B321B61E88C1809C4F759DDCAE044F796ECB0",
	algorithm: "rsa4096",
	created: "2017-09-28",
	usage: "SCE",
	uids: ["NVIDIA CORPORATION (Open Source Projects) <cudatools@nvidia.com>"]
};
var RASPBERRY_PI_KEY = {
	fingerprint: "CF8A1AF502A2AA2D763BAE7E82B129927FA3303E",
	algorithm: "rsa2048",
	created: "2012-06-17",
	usage: "SC",
	uids: ["Raspberry Pi Archive Signing Key"]
};
// src/host/packages/catalogue/docker/site.ts
var RELEASES = [
	["ubuntu", "noble"],
	["ubuntu", "jammy"],
	["debian", "bookworm"],
	["debian", "bullseye"]
];
/** Each distribution has a directory; there is none for Kali, Mint or a release that Docker does not know. */
function dockerSite() {
	const key = armoredKeys([DOCKER_KEY]);
	return packageSite("download.docker.com", "18.155.68.29", RELEASES.flatMap(([id, codename]) => ["amd64", "arm64"].map((arch) => ({
		path: `/linux/${id}`,
		suite: codename,
		component: "stable",
		arch,
		key: DOCKER_KEY,
		origin: "Docker",
		label: "Docker CE",
		packages: () => dockerPackages({
			id,
			codename,
			arch
		}).map((one) => withFilename(one, codename, arch))
	}))), {
		"/linux/ubuntu/gpg": key,
		"/linux/debian/gpg": key,
		"/linux/raspbian/gpg": key
	});
}
/** Archives lie beside the indexes: `dists/noble/pool/stable/amd64/docker-ce_28.5.2-1~ubuntu.24.04~noble_amd64.deb`. */
function withFilename(one, codename, arch) {
	const path = `dists/${codename}/pool/stable/${arch}/${/^Package: (.*)$/m.exec(one.control)?.[1] ?? ""}_${/^Version: (?:\d+:)?(.*)$/m.exec(one.control)?.[1] ?? ""}_${arch}.deb`;
	return {
		...one,
		control: `${one.control}Filename: ${path}\n`
	};
}
// src/host/libraries/library.ts
var multiarch = (arch) => arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
// src/host/nvidia/files/toolkit.ts
/** NVIDIA Container Toolkit as files: what its Debian packages put on a disk. */
var atLeast = (version, major, minor) => {
	const [a = 0, b = 0] = version.split(/[.~-]/).map(Number);
	return a > major || a === major && b >= minor;
};
/**
* The files of the packages of a release, by package: `libnvidia-container1`, `libnvidia-container-tools`,
* `nvidia-container-toolkit-base` (from 1.12 on), `nvidia-container-toolkit`. Versions as upstream writes them: `1.17.1`,
* `1.7.0~rc.1` is `1.7.0-rc.1`. `0.10.0` gives `libnvidia-container0` and the tools of JetPack 4.
*/
function toolkitFiles(version, arch) {
	const directory = `/usr/lib/${multiarch(arch)}`;
	const program = (name, size) => ({
		elf: {
			program: name,
			arch,
			version
		},
		size
	});
	const library = (soname, size) => ({
		elf: {
			program: "library",
			arch,
			soname,
			version
		},
		size,
		mode: 420
	});
	const base = {
		"/usr/bin/nvidia-container-runtime": program("nvidia-container-runtime", 3909336),
		"/usr/bin/nvidia-ctk": program("nvidia-ctk", 10204200),
		...atLeast(version, 1, 17) && { "/usr/bin/nvidia-cdi-hook": program("nvidia-cdi-hook", 3118728) }
	};
	const hook = {
		"/usr/bin/nvidia-container-runtime-hook": program("nvidia-container-runtime-hook", 3040904),
		"/usr/bin/nvidia-container-toolkit": { link: "nvidia-container-runtime-hook" }
	};
	const old = {
		"/usr/bin/nvidia-container-toolkit": program("nvidia-container-runtime-hook", 2310144),
		"/usr/bin/nvidia-container-runtime-hook": { link: "nvidia-container-toolkit" }
	};
	if (version.startsWith("0.")) return {
		"libnvidia-container0": {
			[`${directory}/libnvidia-container.so.${version}`]: library("libnvidia-container.so.0", 150448),
			[`${directory}/libnvidia-container.so.0`]: { link: `libnvidia-container.so.${version}` }
		},
		"libnvidia-container-tools": { "/usr/bin/nvidia-container-cli": program("nvidia-container-cli", 35648) }
	};
	return {
		"libnvidia-container1": {
			[`${directory}/libnvidia-container.so.${version}`]: library("libnvidia-container.so.1", 175264),
			[`${directory}/libnvidia-container.so.1`]: { link: `libnvidia-container.so.${version}` },
			...atLeast(version, 1, 8) && {
				[`${directory}/libnvidia-container-go.so.${version}`]: library("libnvidia-container-go.so.1", 2959416),
				[`${directory}/libnvidia-container-go.so.1`]: { link: `libnvidia-container-go.so.${version}` }
			}
		},
		"libnvidia-container-tools": { "/usr/bin/nvidia-container-cli": program("nvidia-container-cli", 47472) },
		...atLeast(version, 1, 12) ? {
			"nvidia-container-toolkit-base": base,
			"nvidia-container-toolkit": hook
		} : { "nvidia-container-toolkit": {
			...old,
			...atLeast(version, 1, 6) && { "/usr/bin/nvidia-container-runtime": program("nvidia-container-runtime", 36e5) },
			...atLeast(version, 1, 10) && { "/usr/bin/nvidia-ctk": program("nvidia-ctk", 5e6) }
		} }
	};
}
// src/host/packages/catalogue/nvidia/toolkit.ts
/** What NVIDIA's stable repository offers, newest first. */
var TOOLKITS = [
	"1.18.0",
	"1.17.8",
	"1.17.7",
	"1.17.4",
	"1.17.1",
	"1.16.2",
	"1.14.6",
	"1.13.5"
];
var LIBRARY$1 = "NVIDIA container runtime library\n The nvidia-container library provides an interface to configure GNU/Linux\n containers leveraging NVIDIA hardware. The implementation relies on several\n kernel subsystems and is designed to be agnostic of the container runtime.\n .\n This package requires the NVIDIA driver (>= 340.29) to be installed separately.";
var configure = (body) => `#!/bin/sh

set -e

case "$1" in
    configure)
${body}    ;;

    abort-upgrade|abort-remove|abort-deconfigure)
    ;;

    *)
        echo "postinst called with unknown argument \\\`$1'" >&2
        exit 1
    ;;
esac

exit 0
`;
var WRITE_CONFIG = `        /usr/bin/nvidia-ctk --quiet config --config-file=/etc/nvidia-container-runtime/config.toml --in-place
`;
var REFRESH = `
        # Enable nvidia-cdi-refresh services on both install and upgrade
        # Support running and degraded systemd states
        if command -v systemctl >/dev/null 2>&1; then
          SYSTEMD_STATE=$(systemctl is-system-running 2>/dev/null || true)
          case "$SYSTEMD_STATE" in
            running|degraded)
              systemctl daemon-reload || echo "Warning: Failed to reload systemd daemon" >&2
              systemctl enable --now nvidia-cdi-refresh.path || echo "Warning: Failed to enable nvidia-cdi-refresh.path" >&2
              systemctl enable --now nvidia-cdi-refresh.service || echo "Warning: Failed to enable nvidia-cdi-refresh.service" >&2
              ;;
          esac
        fi
`;
var LINK_HOOK = `        if [ -f /usr/bin/nvidia-container-runtime-hook ]; then
		if [ ! -e /usr/bin/nvidia-container-toolkit ]; then
			ln -s /usr/bin/nvidia-container-runtime-hook /usr/bin/nvidia-container-toolkit
		fi
        fi
`;
var UNLINK_HOOK = `#!/bin/sh

set -e

case "$1" in
    purge)
        [ -L /usr/bin/nvidia-container-toolkit ] && rm /usr/bin/nvidia-container-toolkit
    ;;
esac

exit 0
`;
var REFRESH_SERVICE = `[Unit]
Description=Refresh NVIDIA CDI specification file
ConditionPathExists=|/usr/bin/nvidia-smi
ConditionPathExists=|/usr/sbin/nvidia-smi
ConditionPathExists=/usr/bin/nvidia-ctk

[Service]
Type=oneshot
# Values from Environment will be replaced if defined in EnvironmentFile
Environment=NVIDIA_CTK_CDI_OUTPUT_FILE_PATH=/var/run/cdi/nvidia.yaml
EnvironmentFile=-/etc/nvidia-container-toolkit/nvidia-cdi-refresh.env
ExecCondition=/usr/bin/grep -qE '/nvidia.ko' /lib/modules/%v/modules.dep
ExecStart=/usr/bin/nvidia-ctk cdi generate
CapabilityBoundingSet=CAP_SYS_MODULE CAP_SYS_ADMIN CAP_MKNOD

[Install]
WantedBy=multi-user.target
`;
var REFRESH_PATH = `[Unit]
Description=Trigger CDI refresh on NVIDIA driver or toolkit install / upgrade events

[Path]
PathChanged=/lib/modules/%v/modules.dep
PathChanged=/lib/modules/%v/modules.dep.bin
PathChanged=/usr/bin/nvidia-ctk

[Install]
WantedBy=multi-user.target
`;
var refreshes = (version) => Number(version.split(".")[1]) >= 18;
/** A toolkit's release as its four packages. */
function toolkitPackages(version, arch) {
	const files = toolkitFiles(version, arch);
	const revision = `${version}-1`;
	const shared = {
		Version: revision,
		Architecture: arch,
		Maintainer: "NVIDIA CORPORATION <cudatools@nvidia.com>"
	};
	const one = (name, fields, more = {}) => ({
		control: paragraph({
			Package: name,
			...shared,
			Section: name.startsWith("lib") ? "libs" : "utils",
			Priority: "optional",
			Homepage: "https://github.com/NVIDIA/nvidia-container-toolkit",
			...fields
		}),
		files: {
			...files[name],
			...more.files
		},
		...more.scripts && { scripts: more.scripts },
		...name === "libnvidia-container1" && { triggers: ["activate-noawait ldconfig"] }
	});
	const replaced = "nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook";
	return [
		one("libnvidia-container1", {
			"Multi-Arch": "same",
			"Installed-Size": 3058,
			Depends: "libc6 (>= 2.17), libcap2 (>= 1:2.10)",
			Size: 925964,
			Description: LIBRARY$1
		}),
		one("libnvidia-container-tools", {
			"Installed-Size": 79,
			Depends: `libnvidia-container1 (>= ${revision}), libc6 (>= 2.17), libcap2 (>= 1:2.10)`,
			Size: 20644,
			Description: LIBRARY$1.replace("library\n", "library (command-line tools)\n")
		}),
		one("nvidia-container-toolkit-base", {
			"Installed-Size": 17e3,
			Breaks: `${replaced}, nvidia-container-toolkit (<= 1.10.0-1)`,
			Replaces: replaced,
			Size: 3853428,
			Description: "NVIDIA Container Toolkit Base\n Provides tools such as the NVIDIA Container Runtime and NVIDIA Container Toolkit CLI to enable GPU support in containers."
		}, {
			scripts: { postinst: configure(`${WRITE_CONFIG}${refreshes(version) ? REFRESH : ""}`) },
			...refreshes(version) && { files: {
				"/etc/systemd/system/nvidia-cdi-refresh.path": { text: REFRESH_PATH },
				"/etc/systemd/system/nvidia-cdi-refresh.service": { text: REFRESH_SERVICE }
			} }
		}),
		one("nvidia-container-toolkit", {
			"Installed-Size": 2972,
			Depends: `nvidia-container-toolkit-base (= ${revision}), libnvidia-container-tools (>= ${revision}), libnvidia-container-tools (<< 2.0.0)`,
			Breaks: replaced,
			Replaces: replaced,
			Size: 1198208,
			Description: "NVIDIA Container toolkit\n Provides tools and utilities to enable GPU support in containers."
		}, { scripts: {
			postinst: configure(LINK_HOOK),
			postrm: UNLINK_HOOK
		} })
	];
}
/** The packages of old that are wrappers now. */
var wrapperPackages = () => [{ control: paragraph({
	Package: "nvidia-container-runtime",
	Version: "3.14.0-1",
	Architecture: "all",
	Maintainer: "NVIDIA CORPORATION <cudatools@nvidia.com>",
	Section: "utils",
	Priority: "optional",
	"Installed-Size": 21,
	Depends: "nvidia-container-toolkit (>= 1.14.0-1), nvidia-container-toolkit (<< 2.0.0)",
	Size: 4984,
	Homepage: "https://github.com/NVIDIA/nvidia-container-runtime/wiki",
	Description: "NVIDIA container runtime\n Provides a modified version of runc allowing users to run GPU enabled\n containers."
}) }, {
	control: paragraph({
		Package: "nvidia-docker2",
		Version: "2.14.0-1",
		Architecture: "all",
		Maintainer: "NVIDIA CORPORATION <cudatools@nvidia.com>",
		Section: "utils",
		Priority: "optional",
		"Installed-Size": 27,
		Depends: "nvidia-container-toolkit (>= 1.14.0-1)",
		Breaks: "nvidia-docker (<< 2.0.0)",
		Replaces: "nvidia-docker (<< 2.0.0)",
		Size: 5564,
		Homepage: "https://github.com/NVIDIA/nvidia-docker/wiki",
		Description: "nvidia-docker CLI wrapper\n Replaces nvidia-docker with a new implementation based on the NVIDIA Container Toolkit"
	}),
	files: { "/etc/docker/daemon.json": { text: "{\n    \"runtimes\": {\n        \"nvidia\": {\n            \"path\": \"nvidia-container-runtime\",\n            \"runtimeArgs\": []\n        }\n    }\n}\n" } },
	conffiles: ["/etc/docker/daemon.json"]
}];
// src/host/packages/catalogue/nvidia/site.ts
/** nvidia.github.io: the repositories of the container toolkit, their key, and the lists that sources.list.d takes. */
var repository$1 = (path, arch, packages) => ({
	path,
	suite: "/",
	component: "",
	arch,
	packages,
	key: NVIDIA_KEY,
	origin: "https://nvidia.github.io/libnvidia-container"
});
/** Of the releases that had a list of their own, with the directory that it points to. */
var OLD_LISTS = {
	"ubuntu18.04": "ubuntu18.04",
	"ubuntu20.04": "ubuntu18.04",
	"ubuntu22.04": "ubuntu18.04",
	debian10: "debian10",
	debian11: "debian10"
};
var LIST$1 = `deb https://nvidia.github.io/libnvidia-container/stable/deb/$(ARCH) /
#deb https://nvidia.github.io/libnvidia-container/experimental/deb/$(ARCH) /
`;
var UNSUPPORTED = "# Unsupported distribution!\n# Check https://nvidia.github.io/nvidia-docker\n";
function oldLists() {
	const files = {};
	for (const [release, directory] of Object.entries(OLD_LISTS)) {
		const line = (kind, path) => `${kind}deb https://nvidia.github.io/${path}/${directory}/$(ARCH) /\n`;
		const library = line("", "libnvidia-container/stable") + line("#", "libnvidia-container/experimental");
		const runtime = line("", "nvidia-container-runtime/stable") + line("#", "nvidia-container-runtime/experimental");
		files[`/libnvidia-container/${release}/libnvidia-container.list`] = library;
		files[`/nvidia-container-runtime/${release}/nvidia-container-runtime.list`] = library + runtime;
		files[`/nvidia-docker/${release}/nvidia-docker.list`] = library + runtime + line("", "nvidia-docker");
	}
	return files;
}
/** With what the archive offered from time to time beyond the stable releases. */
function nvidiaSite(extra = [], files = {}) {
	const key = armoredKeys([NVIDIA_KEY]);
	const site = packageSite("nvidia.github.io", "185.199.108.153", [...["amd64", "arm64"].flatMap((arch) => {
		const all = () => [...TOOLKITS.flatMap((version) => toolkitPackages(version, arch)), ...wrapperPackages()];
		return [repository$1(`/libnvidia-container/stable/deb/${arch}`, arch, all), repository$1(`/libnvidia-container/experimental/deb/${arch}`, arch, () => toolkitPackages("1.18.0~rc.1", arch))];
	}), ...extra], {
		"/libnvidia-container/gpgkey": key,
		"/nvidia-container-runtime/gpgkey": key,
		"/nvidia-docker/gpgkey": key,
		"/libnvidia-container/stable/deb/nvidia-container-toolkit.list": LIST$1,
		...oldLists(),
		...files
	});
	return {
		...site,
		fetch: (path) => site.fetch(path) ?? (path.endsWith(".list") ? {
			contentType: "text/html",
			body: encode(UNSUPPORTED),
			status: 404
		} : void 0)
	};
}
// src/host/packages/catalogue/sites.ts
var UBUNTU_COMPONENTS = [
	"main",
	"restricted",
	"universe"
];
var UBUNTU_VERSIONS = {
	noble: "24.04",
	jammy: "22.04",
	bionic: "18.04"
};
var DEBIAN_VERSIONS = {
	bookworm: "12",
	bullseye: "11"
};
/**
* A release's own archives, as an installation in Japan has them in its source lists. They hold what a server has, where
* the archives for containers hold a handful.
*/
function originsOf(release) {
	const { id, codename } = release.of;
	if (id === "ubuntu") {
		const facts = {
			path: "/ubuntu",
			key: UBUNTU_KEY,
			origin: "Ubuntu",
			version: UBUNTU_VERSIONS[codename] ?? ""
		};
		const from = (suites) => archiveRepositories(release, {
			...facts,
			components: UBUNTU_COMPONENTS,
			suites
		});
		return [{
			hostname: "jp.archive.ubuntu.com",
			uri: "http://jp.archive.ubuntu.com/ubuntu",
			repositories: from(["", "-updates"])
		}, {
			hostname: "security.ubuntu.com",
			uri: "http://security.ubuntu.com/ubuntu",
			repositories: from(["-security"])
		}];
	}
	const facts = {
		key: codename === "bullseye" ? DEBIAN_11_KEY : DEBIAN_KEY,
		version: DEBIAN_VERSIONS[codename] ?? "",
		components: ["main"]
	};
	return [{
		hostname: "ftp.jp.debian.org",
		uri: "http://ftp.jp.debian.org/debian",
		repositories: archiveRepositories(release, {
			...facts,
			path: "/debian",
			origin: "Debian",
			suites: ["", "-updates"]
		})
	}, {
		hostname: "security.debian.org",
		uri: "http://security.debian.org/debian-security",
		repositories: archiveRepositories(release, {
			...facts,
			path: "/debian-security",
			origin: "Debian",
			suites: ["-security"]
		})
	}];
}
var ADDRESSES = {
	"jp.archive.ubuntu.com": "160.26.2.187",
	"security.ubuntu.com": "185.125.190.82",
	"ftp.jp.debian.org": "133.5.166.3",
	"security.debian.org": "151.101.130.132"
};
/** Everything that apt reaches from a host: its release's archives, those of containers' images, Docker's, NVIDIA's. */
var packageSites = (release, nvidia = nvidiaSite()) => [
	...originsOf(release).map(({ hostname, repositories }) => packageSite(hostname, ADDRESSES[hostname] ?? "", repositories)),
	...archiveSites(),
	dockerSite(),
	nvidia
];
// src/host/uplink.ts
/** Name servers that know the given sites and nothing else. */
var resolveSites = (sites) => ({ name, type }) => {
	const site = sites.find(({ hostname }) => hostname === name.replace(/\.$/, ""));
	if (!site) return { status: "nxdomain" };
	return {
		status: "ok",
		records: type === "A" ? [site.ip] : []
	};
};
// src/host/profiles/world/sites.ts
var nothing = (hostname, ip) => ({
	hostname,
	ip,
	fetch: () => void 0
});
var WORLD = [
	nothing("example.com", "93.184.215.14"),
	nothing("registry-1.docker.io", "54.236.113.205"),
	nothing("auth.docker.io", "54.161.109.204"),
	nothing("index.docker.io", "44.208.254.194"),
	nothing("ghcr.io", "140.82.121.34"),
	nothing("quay.io", "3.216.152.103"),
	nothing("gcr.io", "64.233.184.82"),
	nothing("nvcr.io", "52.39.45.11"),
	nothing("public.ecr.aws", "99.83.145.10"),
	nothing("mcr.microsoft.com", "150.171.70.10"),
	nothing("registry.k8s.io", "34.96.108.209"),
	nothing("dl-cdn.alpinelinux.org", "151.101.86.132")
];
// src/host/profiles/installation.ts
/** How a Debian or Ubuntu server begins: its packages, its source lists and keys, the network it hangs on. */
var READER = {
	name: "reader",
	uid: 1e3,
	gid: 1e3,
	groups: [{
		name: "reader",
		gid: 1e3
	}, {
		name: "sudo",
		gid: 27
	}],
	home: "/home/reader",
	shell: "/bin/bash",
	sudo: true
};
/** The group that Docker's packages make, and whom it lets use the socket. */
var withDocker = (user, gid = 988) => ({
	...user,
	groups: [...user.groups, {
		name: "docker",
		gid
	}]
});
var ROOT_LOGIN = {
	name: "root",
	uid: 0,
	gid: 0,
	groups: [{
		name: "root",
		gid: 0
	}],
	home: "/root",
	shell: "/bin/bash",
	sudo: true
};
/** An ordinary network card with the world behind it: registries, and what apt asks for. */
function connected({ device, ip, gateway }, sites) {
	const all = [...WORLD, ...sites];
	return {
		device,
		ip,
		prefix: 24,
		gateway,
		nameservers: [gateway],
		resolve: resolveSites(all),
		sites: all
	};
}
var KEYRINGS = {
	ubuntu: "/usr/share/keyrings/ubuntu-archive-keyring",
	debian: "/usr/share/keyrings/debian-archive-keyring"
};
var suitesOf = ({ repositories }) => [...new Set(repositories.map(({ suite }) => suite))];
var componentsOf = ({ repositories }) => [...new Set(repositories.map(({ component }) => component))];
/** Source lists as the installer of that release writes them: one paragraph an archive from 24.04 on, lines before. */
function sourceFiles(release) {
	const { id, codename } = release.of;
	const origins = originsOf(release);
	const key = id === "ubuntu" ? UBUNTU_KEY : codename === "bullseye" ? DEBIAN_11_KEY : DEBIAN_KEY;
	if (codename !== "noble") return {
		"/etc/apt/sources.list": origins.flatMap((origin) => suitesOf(origin).map((suite) => `deb ${origin.uri} ${suite} ${componentsOf(origin).join(" ")}\n`)).join(""),
		[`/etc/apt/trusted.gpg.d/${id}-archive-keyring.asc`]: armoredKeys([key])
	};
	const keyring = `${KEYRINGS[id]}.asc`;
	return {
		"/etc/apt/sources.list": "# Ubuntu sources have moved to /etc/apt/sources.list.d/ubuntu.sources\n",
		"/etc/apt/sources.list.d/ubuntu.sources": origins.map((origin) => `Types: deb\nURIs: ${origin.uri}/\nSuites: ${suitesOf(origin).join(" ")}\nComponents: ${componentsOf(origin).join(" ")}\nSigned-By: ${keyring}\n`).join("\n"),
		[keyring]: armoredKeys([key])
	};
}
/** A server's packages with whatever comes to them; `apt update` has run before. */
function installation(release, beyond = {}) {
	const { names = [], manual = [], packages = [], disabled, made, held, fetched = [] } = beyond;
	return lazy(() => {
		const own = release.installed(names);
		const all = [...own, ...packages];
		return {
			packages: all,
			get automatic() {
				const asked = new Set([...release.installed(), ...packages].map(nameOf).concat(manual));
				return own.map(nameOf).filter((name) => !asked.has(name));
			},
			made: {
				...enabledUnits(all, disabled),
				...made
			},
			...held && { held },
			fetched: [...originsOf(release).map(({ uri, repositories }) => ({
				uri,
				repositories
			})), ...fetched]
		};
	});
}
var nameOf = ({ control }) => field(control, "Package");
var sitesOf = packageSites;
// src/host/profiles/debian-12.ts
var bookworm = openBookworm("amd64");
var debian12 = {
	name: "debian-12",
	summary: {
		ja: "Debian 12 に Debian の docker.io（20.10.24）を入れたサーバーです。Compose と Buildx のプラグインはありません。",
		en: "A Debian 12 server with Debian's own docker.io (20.10.24), without the Compose and Buildx plugins."
	},
	hostname: "wharf",
	arch: "amd64",
	cpus: 2,
	memory: 4 * 1024 ** 3,
	disk: 40 * 1024 ** 3,
	kernel: {
		release: "6.1.0-37-amd64",
		version: "#1 SMP PREEMPT_DYNAMIC Debian 6.1.140-1 (2025-05-22)"
	},
	os: {
		id: "debian",
		idLike: "",
		name: "Debian GNU/Linux",
		version: "12 (bookworm)",
		versionId: "12",
		codename: "bookworm",
		prettyName: "Debian GNU/Linux 12 (bookworm)"
	},
	cgroupVersion: 2,
	cgroupDriver: "systemd",
	apparmor: true,
	login: withDocker(READER, 112),
	groups: [{
		name: "docker",
		gid: 112
	}],
	workdir: "/home/reader",
	docker: {
		version: "20.10.24",
		flavour: "debian",
		images: [],
		registry: "online",
		account: {
			username: "reader",
			password: "wharf"
		}
	},
	network: connected({
		device: "eth0",
		ip: "192.168.64.12",
		gateway: "192.168.64.1"
	}, sitesOf(bookworm)),
	prepare: bookworm.load,
	installed: installation(bookworm, {
		names: [
			"docker.io",
			"cgroupfs-mount",
			"git"
		],
		manual: ["docker.io"]
	}),
	files: sourceFiles(bookworm),
	busybox: "1.37.0",
	tools: {
		bash: "5.2.15",
		coreutils: "9.1",
		procps: "4.0.2",
		utilLinux: "2.38.1",
		jq: "1.6",
		curl: "7.88.1"
	}
};
// src/host/modules/note.ts
/** The note to be written into a `.ko` file. */
var moduleNote = (module, arch) => ({
	program: "kernel-module",
	arch,
	module
});
// src/host/nvidia/gpu.ts
var BOARDS = {
	"tesla-t4": {
		model: "Tesla T4",
		pciDeviceId: "0x1EB810DE",
		subsystemId: "0x12A210DE",
		memory: 15360,
		architecture: "Turing",
		computeCapability: "7.5",
		brand: "NVIDIA",
		powerLimit: 70,
		idlePower: 9,
		temperature: 34,
		clocks: {
			idle: {
				graphics: 300,
				memory: 405,
				video: 540
			},
			max: {
				graphics: 1590,
				memory: 5001,
				video: 1470
			}
		},
		pcie: {
			idle: 1,
			max: 3
		},
		vbios: "90.04.96.00.02",
		fan: false,
		ecc: "Enabled"
	},
	"rtx-3090": {
		model: "NVIDIA GeForce RTX 3090",
		pciDeviceId: "0x220410DE",
		subsystemId: "0x38801462",
		memory: 24576,
		architecture: "Ampere",
		computeCapability: "8.6",
		brand: "GeForce",
		powerLimit: 350,
		idlePower: 21,
		temperature: 36,
		clocks: {
			idle: {
				graphics: 210,
				memory: 405,
				video: 555
			},
			max: {
				graphics: 2100,
				memory: 9751,
				video: 1950
			}
		},
		pcie: {
			idle: 1,
			max: 4
		},
		vbios: "94.02.42.00.A9",
		fan: true
	},
	"rtx-4090": {
		model: "NVIDIA GeForce RTX 4090",
		pciDeviceId: "0x268410DE",
		subsystemId: "0x889D1043",
		memory: 24564,
		architecture: "Ada Lovelace",
		computeCapability: "8.9",
		brand: "GeForce",
		powerLimit: 450,
		idlePower: 18,
		temperature: 33,
		clocks: {
			idle: {
				graphics: 210,
				memory: 405,
				video: 1185
			},
			max: {
				graphics: 3105,
				memory: 10501,
				video: 2415
			}
		},
		pcie: {
			idle: 1,
			max: 4
		},
		vbios: "95.02.18.80.86",
		fan: true
	},
	"a100-40gb": {
		model: "NVIDIA A100-SXM4-40GB",
		pciDeviceId: "0x20B010DE",
		subsystemId: "0x134F10DE",
		memory: 40960,
		architecture: "Ampere",
		computeCapability: "8.0",
		brand: "NVIDIA",
		powerLimit: 400,
		idlePower: 52,
		idleState: "P0",
		bar1: 65536,
		temperature: 31,
		clocks: {
			idle: {
				graphics: 210,
				memory: 1215,
				video: 585
			},
			max: {
				graphics: 1410,
				memory: 1215,
				video: 1290
			}
		},
		pcie: {
			idle: 4,
			max: 4
		},
		mig: true,
		vbios: "92.00.45.00.03",
		fan: false,
		ecc: "Enabled"
	}
};
/** A GPU of a known board at a place on the bus. */
var gpu = (board, place) => ({
	...BOARDS[board],
	...place
});
// src/host/nvidia/files/fake.ts
/** The library writes its PCI structure in an older layout than callers read: they find the bus id empty. */
var GPUS$1 = [
	0,
	1,
	2,
	3
].map((index) => gpu("tesla-t4", {
	model: "NVIDIA Tesla T4",
	brand: "Tesla",
	memory: 16384,
	busId: "",
	uuid: `GPU-${index}-FAKE-UUID`
}));
var SCRIPT = `#!/bin/bash
node() {
    mknod "$1" c 195 "$2"
    chmod 666 "$1"
}

node /dev/nvidiactl 255
for gpu in 0 1 2 3; do
    node "/dev/nvidia$gpu" "$gpu"
done
`;
var UNIT = `[Unit]
Description=Create device nodes for fake nvidia driver
After=multi-user.target

[Service]
Type=oneshot
ExecStart=/usr/local/bin/fake-nvidia-mknod.sh

[Install]
WantedBy=multi-user.target
`;
/** Everything `make install` of the lab's driver puts on a disk, and libcuda from CUDA's compatibility package. */
function fakeDriverFiles({ version, kernel, arch }) {
	const module = {
		name: "fake_nvidia_driver",
		size: 12288,
		depends: [],
		vermagic: `${kernel} SMP preempt mod_unload modversions `,
		license: "MIT",
		author: "ssst0n3",
		description: "A fake driver with the GPU paths that nvidia-container-cli looks for.",
		outOfTree: true
	};
	const nvml = {
		program: "library",
		arch,
		soname: "libnvidia-ml.so.1",
		version,
		cuda: "12.2",
		fake: GPUS$1
	};
	const cuda = {
		program: "library",
		arch,
		soname: "libcuda.so.1",
		version,
		cuda: "12.9"
	};
	return {
		"/usr/local/lib/libnvidia-ml.so.1": {
			elf: nvml,
			size: 21568,
			mode: 493
		},
		[`/usr/local/lib/libcuda.so.${version}`]: {
			elf: cuda,
			size: 96272312,
			mode: 420
		},
		"/usr/local/bin/fake-nvidia-mknod.sh": {
			text: SCRIPT,
			mode: 493
		},
		"/etc/systemd/system/fake-nvidia-mknod.service": { text: UNIT },
		"/etc/systemd/system/multi-user.target.wants/fake-nvidia-mknod.service": { link: "/etc/systemd/system/fake-nvidia-mknod.service" },
		"/etc/modules-load.d/fake_nvidia_driver.conf": { text: "fake_nvidia_driver\n" },
		[`/usr/lib/modules/${kernel}/kernel/drivers/extra/fake_nvidia_driver.ko`]: {
			elf: moduleNote(module, arch),
			size: 33e4,
			mode: 420
		}
	};
}
// src/host/packages/catalogue/ubuntu/docker-tools.ts
var plugin = (name, version, size) => ({ [`/usr/libexec/docker/cli-plugins/${name}`]: {
	elf: {
		program: name,
		version
	},
	size
} });
var facts = (release) => [
	{
		name: "docker-buildx",
		version: `0.21.3-0ubuntu1~${release}.1`,
		installed: 69331,
		size: 16802158,
		homepage: "https://github.com/docker/buildx",
		relations: { Depends: "docker.io" },
		description: "Docker CLI plugin for extended build capabilities with BuildKit",
		files: plugin("docker-buildx", "0.21.3", 6e7)
	},
	{
		name: "docker-compose-v2",
		version: `2.40.3+ds1-0ubuntu1~${release}.1`,
		installed: 64997,
		size: 14788638,
		homepage: "https://github.com/docker/compose",
		relations: {
			Depends: "libc6 (>= 2.34)",
			Recommends: "docker.io",
			Provides: "docker-compose"
		},
		description: "tool for running multi-container applications on Docker",
		files: plugin("docker-compose", "2.40.3+ds1-0ubuntu1~24.04.1", 6e7)
	},
	{
		name: "docker-compose",
		version: release === "24.04" ? "1.29.2-6ubuntu1" : "1.29.2-1",
		arch: "all",
		installed: 60,
		size: 14046,
		homepage: "https://docs.docker.com/compose/",
		relations: {
			Depends: "python3-docker (>= 5), python3-dockerpty (>= 0.4.1), python3-yaml (>= 3.10), python3:any",
			Recommends: "docker.io (>= 1.9.0)"
		},
		description: "define and run multi-container Docker applications with YAML",
		files: { "/usr/bin/docker-compose": {
			elf: {
				program: "unmodelled",
				name: "docker-compose 1.29"
			},
			size: 970
		} }
	},
	{
		name: "docker-doc",
		source: "docker.io-app",
		version: `28.2.2-0ubuntu1~${release}.1`,
		arch: "all",
		multiArch: "foreign",
		installed: 1420,
		size: 1087804,
		relations: { Provides: "docker.io-doc" },
		description: "Linux container runtime -- documentation"
	},
	{
		name: "podman-docker",
		source: "libpod",
		version: release === "24.04" ? "4.9.3+ds1-1ubuntu0.2" : "3.4.4+ds1-1ubuntu1.22.04.3",
		installed: 251,
		size: 16658,
		homepage: "https://github.com/containers/podman",
		relations: {
			Depends: "podman",
			Recommends: "docker-compose",
			Conflicts: "docker-ce-cli, docker.io"
		},
		description: "tool to manage containers and pods (Docker CLI)",
		files: { "/usr/bin/docker": {
			elf: {
				program: "unmodelled",
				name: "podman"
			},
			size: 206
		} }
	}
];
/** `release` as versions write it: `24.04`. */
var dockerTools = (release, of) => facts(release).map(({ files, ...rest }) => {
	const section = rest.name === "docker-doc" ? "universe/doc" : "universe/admin";
	return {
		name: rest.name,
		pocket: "updates",
		component: componentOf(section),
		package: {
			control: distributionControl({
				...rest,
				section
			}, of),
			...files && { files }
		}
	};
});
// src/host/packages/catalogue/ubuntu/kernel.ts
var REBOOT = `#!/bin/sh
set -e
if [ "$1" = configure ]; then
	touch /var/run/reboot-required
	grep -qs "^\$DPKG_MAINTSCRIPT_PACKAGE\$" /var/run/reboot-required.pkgs || echo "$DPKG_MAINTSCRIPT_PACKAGE" >> /var/run/reboot-required.pkgs
fi
`;
/** A kernel (`6.8.0-88-generic`): image, modules, and the metapackages that follow it. */
function kernelOffers(kernel, pocket, of) {
	const abi = kernel.replace(/-generic$/, "");
	const revision = `${abi}.${abi.split("-")[1]}`;
	return [
		{
			name: "linux-virtual",
			source: "linux-meta",
			installed: 18,
			size: 1690,
			depends: `linux-image-virtual (= ${revision})`,
			description: "Minimal Generic Linux kernel and headers"
		},
		{
			name: "linux-image-virtual",
			source: "linux-meta",
			installed: 18,
			size: 11648,
			depends: `linux-image-${kernel}`,
			description: "Virtual Linux kernel image"
		},
		{
			name: `linux-image-${kernel}`,
			source: "linux-signed",
			installed: 14802,
			size: 14889294,
			depends: `kmod, linux-base (>= 4.5ubuntu1~16.04.1), linux-modules-${kernel}`,
			provides: "fuse-module, kvm-api-4, linux-image, spl-modules, zfs-modules",
			description: "Signed kernel image generic",
			files: { [`/boot/vmlinuz-${kernel}`]: {
				text: `Linux ${kernel}\n`,
				mode: 384
			} }
		},
		{
			name: `linux-modules-${kernel}`,
			source: "linux",
			installed: 38767,
			size: 39393472,
			depends: "",
			description: `Linux kernel extra modules for version ${kernel.split("-")[0]} on 64 bit x86 SMP`,
			files: {
				[`/boot/System.map-${kernel}`]: {
					text: "ffffffff81000000 T _text\n",
					mode: 384
				},
				[`/boot/config-${kernel}`]: { text: `# Linux/x86 ${kernel} Kernel Configuration\n` }
			}
		}
	].map((piece) => ({
		name: piece.name,
		pocket,
		component: "main",
		package: {
			control: distributionControl({
				name: piece.name,
				source: piece.source,
				version: revision,
				section: "kernel",
				installed: piece.installed,
				size: piece.size,
				relations: {
					...piece.depends !== "" && { Depends: piece.depends },
					...piece.provides !== void 0 && { Provides: piece.provides }
				},
				description: piece.description
			}, of),
			...piece.files && { files: piece.files },
			...piece.name.startsWith("linux-image-6") && { scripts: { postinst: REBOOT } }
		}
	}));
}
// src/host/nvidia/files/library-list.ts
/** The shared objects of NVIDIA's driver for Linux, as its archive and the packages made of it bring them. */
var COMPUTE = [
	[
		"libcuda",
		1,
		87183712
	],
	[
		"libcudadebugger",
		1,
		10524136
	],
	[
		"libnvidia-gpucomp",
		void 0,
		58935216
	],
	[
		"libnvidia-ml",
		1,
		2173144
	],
	[
		"libnvidia-nvvm",
		4,
		80451008
	],
	[
		"libnvidia-opencl",
		1,
		59934784
	],
	[
		"libnvidia-pkcs11",
		void 0,
		27856
	],
	[
		"libnvidia-pkcs11-openssl3",
		void 0,
		27856
	],
	[
		"libnvidia-ptxjitcompiler",
		1,
		37905712
	],
	[
		"libnvidia-sandboxutils",
		1,
		56368
	]
];
var CFG = [[
	"libnvidia-cfg",
	1,
	377936
]];
var DECODE = [[
	"libnvcuvid",
	1,
	13420896
]];
var ENCODE = [[
	"libnvidia-encode",
	1,
	277152
], [
	"libnvidia-opticalflow",
	1,
	67704
]];
var FBC = [[
	"libnvidia-fbc",
	1,
	156752
]];
var GL = [
	[
		"libEGL_nvidia",
		0,
		1561344
	],
	[
		"libGLESv1_CM_nvidia",
		1,
		68008
	],
	[
		"libGLESv2_nvidia",
		2,
		117160
	],
	[
		"libGLX_nvidia",
		0,
		1199728
	],
	[
		"libnvidia-allocator",
		1,
		168808
	],
	[
		"libnvidia-eglcore",
		void 0,
		29880192
	],
	[
		"libnvidia-glcore",
		void 0,
		31976512
	],
	[
		"libnvidia-glsi",
		void 0,
		643168
	],
	[
		"libnvidia-glvkspirv",
		void 0,
		11637552
	],
	[
		"libnvidia-ngx",
		1,
		4567232
	],
	[
		"libnvidia-rtcore",
		void 0,
		83091136
	],
	[
		"libnvidia-tls",
		void 0,
		18776
	],
	[
		"libnvoptix",
		1,
		8769696
	]
];
/** `libnvidia-sandboxutils` came with 570, `libnvidia-gpucomp` with 545. */
var SINCE = {
	"libnvidia-sandboxutils": 570,
	"libnvidia-gpucomp": 545
};
var CUDA_VERSIONS = {
	470: "11.4",
	515: "11.7",
	525: "12.0",
	530: "12.1",
	535: "12.2",
	545: "12.3",
	550: "12.4",
	555: "12.5",
	560: "12.6",
	565: "12.7",
	570: "12.8",
	575: "12.9",
	580: "13.0"
};
/** The newest CUDA that a driver can run: `12.8` for `570.86.15`. */
var cudaOf = (driver) => CUDA_VERSIONS[driver.split(".")[0] ?? ""] ?? "12.2";
/** Libraries with their links, by absolute path. */
function libraryFiles({ version, arch }, libraries, directory = `/usr/lib/${multiarch(arch)}`) {
	const files = {};
	for (const [name, number, size] of libraries) {
		if (Number(version.split(".")[0]) < (SINCE[name] ?? 0)) continue;
		const file = `${name}.so.${version}`;
		const soname = number === void 0 ? file : `${name}.so.${number}`;
		const cuda = { cuda: cudaOf(version) };
		files[`${directory}/${file}`] = {
			elf: {
				program: "library",
				arch,
				soname,
				version,
				...cuda
			},
			size,
			mode: 420
		};
		if (soname !== file) files[`${directory}/${soname}`] = { link: file };
	}
	return files;
}
// src/host/nvidia/files/driver.ts
/** NVIDIA's driver as files: what Ubuntu's packages of it put on a disk. Packages' data are made of these. */
var program$1 = (name, { arch, version }, size, mode = 493) => ({
	elf: {
		program: name,
		arch,
		version
	},
	size,
	mode
});
/** As nvidia-kernel-common has it: nodes are made when a module is loaded. */
var UDEV_RULES = `# Device nodes of the NVIDIA driver
ACTION=="add", KERNEL=="nvidia", RUN+="/usr/bin/nvidia-modprobe"
ACTION=="add", KERNEL=="nvidia_modeset", RUN+="/usr/bin/nvidia-modprobe -m"
ACTION=="add", KERNEL=="nvidia_uvm", RUN+="/usr/bin/nvidia-modprobe -c0 -u"
`;
var UDEV_PATH = "/usr/lib/udev/rules.d/71-nvidia.rules";
var PERSISTENCED_UNIT = `[Unit]
Description=NVIDIA Persistence Daemon
Wants=syslog.target
StopWhenUnneeded=true
Before=systemd-backlight@backlight:nvidia_0.service

[Service]
Type=forking
ExecStart=/usr/bin/nvidia-persistenced --user nvidia-persistenced --no-persistence-mode --verbose
ExecStopPost=/bin/rm -rf /var/run/nvidia-persistenced
`;
var egl = (name, library) => `${JSON.stringify({
	file_format_version: "1.0.0",
	[name]: { library_path: library }
}, null, 4)}\n`;
/**
* The files of Ubuntu's packages of a driver, by the package's name without the branch: `libnvidia-compute`,
* `libnvidia-cfg1`, `libnvidia-decode`, `libnvidia-encode`, `libnvidia-fbc1`, `libnvidia-gl`, `nvidia-utils`,
* `nvidia-compute-utils`, `nvidia-kernel-common`, `nvidia-firmware`.
*/
function driverFiles(release) {
	const { version, arch } = release;
	const directory = `/usr/lib/${multiarch(arch)}`;
	return {
		"libnvidia-compute": {
			...libraryFiles(release, COMPUTE),
			[`${directory}/libcuda.so`]: { link: "libcuda.so.1" },
			[`${directory}/libnvidia-ml.so`]: { link: "libnvidia-ml.so.1" },
			"/etc/OpenCL/vendors/nvidia.icd": { text: "libnvidia-opencl.so.1\n" }
		},
		"libnvidia-cfg1": libraryFiles(release, CFG),
		"libnvidia-decode": libraryFiles(release, DECODE),
		"libnvidia-encode": libraryFiles(release, ENCODE),
		"libnvidia-fbc1": libraryFiles(release, FBC),
		"libnvidia-gl": {
			...libraryFiles(release, GL),
			"/usr/share/glvnd/egl_vendor.d/10_nvidia.json": { text: egl("ICD", "libEGL_nvidia.so.0") },
			"/usr/share/egl/egl_external_platform.d/15_nvidia_gbm.json": { text: egl("ICD", "libnvidia-egl-gbm.so.1") },
			"/usr/share/vulkan/icd.d/nvidia_icd.json": { text: egl("ICD", "libGLX_nvidia.so.0") },
			"/usr/share/vulkan/implicit_layer.d/nvidia_layers.json": { text: egl("layer", "libGLX_nvidia.so.0") },
			"/usr/share/nvidia/nvoptix.bin": { text: "OptiX denoiser\n" }
		},
		"nvidia-utils": {
			"/usr/bin/nvidia-smi": program$1("nvidia-smi", release, 1101056),
			"/usr/bin/nvidia-debugdump": program$1("nvidia-debugdump", release, 274712),
			"/usr/bin/nvidia-modprobe": program$1("nvidia-modprobe", release, 47192, 2541)
		},
		"nvidia-compute-utils": {
			"/usr/bin/nvidia-cuda-mps-control": program$1("nvidia-cuda-mps-control", release, 68112),
			"/usr/bin/nvidia-cuda-mps-server": program$1("nvidia-cuda-mps-server", release, 34960),
			"/usr/bin/nvidia-persistenced": program$1("nvidia-persistenced", release, 39496),
			"/usr/lib/systemd/system/nvidia-persistenced.service": { text: PERSISTENCED_UNIT }
		},
		"nvidia-kernel-common": { [UDEV_PATH]: { text: UDEV_RULES } },
		"nvidia-firmware": Object.fromEntries(["gsp_ga10x.bin", "gsp_tu10x.bin"].map((name) => [`/usr/lib/firmware/nvidia/${version}/${name}`, { text: `GSP firmware ${version}\n` }]))
	};
}
var MODULES$2 = [
	[
		"nvidia",
		"nvidia.ko",
		11571200,
		[]
	],
	[
		"nvidia_modeset",
		"nvidia-modeset.ko",
		1765376,
		["nvidia"]
	],
	[
		"nvidia_drm",
		"nvidia-drm.ko",
		135168,
		["nvidia_modeset"]
	],
	[
		"nvidia_uvm",
		"nvidia-uvm.ko",
		2117632,
		["nvidia"]
	]
];
/** The kernel modules of a driver, built for one kernel. */
function driverModules(build) {
	const { kernel, version, arch, directory = "updates/dkms", open = false, signer } = build;
	return Object.fromEntries(MODULES$2.map(([name, file, size, depends]) => {
		const module = {
			name,
			size,
			depends,
			vermagic: `${kernel} SMP preempt mod_unload modversions `,
			license: open ? "Dual MIT/GPL" : name === "nvidia_uvm" || name === "nvidia_drm" ? "Dual MIT/GPL" : "NVIDIA",
			version,
			outOfTree: true,
			...name === "nvidia" && { aliases: ["pci:v000010DEd*sv*sd*bc03sc02i00*", "char-major-195-*"] },
			...name === "nvidia_drm" && { parameters: { modeset: {
				type: "bool",
				value: "N",
				description: "Enable atomic kernel modesetting"
			} } },
			...signer !== void 0 && { signer }
		};
		return [`/usr/lib/modules/${kernel}/${directory}/${file}`, {
			elf: moduleNote(module, arch),
			size,
			mode: 420
		}];
	}));
}
// src/host/packages/catalogue/ubuntu/nvidia.ts
/** The drivers that Ubuntu 24.04 offers here. */
var DRIVERS = [
	{
		branch: "580-server",
		version: "580.95.05"
	},
	{
		branch: "570-server",
		version: "570.195.03"
	},
	{
		branch: "550",
		version: "550.163.01"
	},
	{
		branch: "535-server",
		version: "535.274.02"
	}
];
function offer(piece, version, source, of, section = "restricted/libs") {
	const { name, files, provides, conflicts, depends, multiArch } = piece;
	const relations = {
		...provides !== void 0 && { Provides: provides },
		...depends !== "" && { Depends: depends },
		...conflicts !== void 0 && { Conflicts: conflicts }
	};
	const library = name.startsWith("lib");
	return {
		name,
		pocket: "updates",
		component: "restricted",
		package: {
			control: distributionControl({
				name,
				source,
				version,
				section,
				installed: piece.installed,
				size: piece.size,
				relations,
				description: piece.description,
				...multiArch !== void 0 && { multiArch }
			}, of),
			...files && { files },
			...piece.scripts && { scripts: piece.scripts },
			...library && { triggers: ["activate-noawait ldconfig"] }
		}
	};
}
/** The user land of a driver: libraries, tools, firmware, and the packages that pull them together. */
function driverOffers({ branch, version }, of) {
	const { arch } = of;
	const revision = `${version}-0ubuntu0.24.04.1`;
	const files = driverFiles({
		version,
		arch
	});
	const exact = (name) => `${name}-${branch} (= ${revision})`;
	const common = `nvidia-kernel-common-${branch}-${version}`;
	const only = (name) => ({
		provides: name,
		conflicts: name
	});
	const headless = [
		`nvidia-kernel-common-${branch} (<= ${version}-1), nvidia-kernel-common-${branch} (>= ${version})`,
		exact("nvidia-kernel-source"),
		exact("libnvidia-compute"),
		exact("nvidia-compute-utils"),
		exact("libnvidia-cfg1")
	].join(", ");
	const media = [
		"libnvidia-decode",
		"libnvidia-encode",
		"libnvidia-fbc1",
		"libnvidia-gl"
	];
	const piece = (name, rest) => ({
		name: `${name}-${branch}`,
		files: files[name],
		...rest
	});
	const prebuilt = `linux-modules-nvidia-${branch}-generic`;
	return [
		piece("libnvidia-cfg1", {
			installed: 430,
			size: 160766,
			depends: `${common}, libc6 (>= 2.34)`,
			description: "NVIDIA binary OpenGL/GLX configuration library",
			multiArch: "same",
			...only("libnvidia-cfg1-any")
		}),
		piece("libnvidia-compute", {
			installed: 333337,
			size: 59444208,
			depends: `${common}, ocl-icd-libopencl1, libc6 (>= 2.34), libgcc-s1 (>= 4.3), libssl3t64 (>= 3.0.0)`,
			description: "NVIDIA libcompute package",
			multiArch: "same",
			provides: `libcuda.so.1 (= ${revision}), libcuda1 (= ${revision}), libnvidia-compute, libnvidia-ml.so.1 (= ${revision}), libnvidia-ml1 (= ${revision}), nvidia-opencl-icd`,
			conflicts: "libnvidia-compute, nvidia-opencl-icd"
		}),
		piece("libnvidia-decode", {
			installed: 21051,
			size: 3172314,
			depends: `${common}, ${exact("libnvidia-compute")}, libc6 (>= 2.34), libx11-6, libxext6`,
			description: "NVIDIA Video Decoding runtime libraries",
			multiArch: "same",
			...only("libnvidia-decode")
		}),
		piece("libnvidia-encode", {
			installed: 322,
			size: 115120,
			depends: `${common}, libc6 (>= 2.3), libnvidia-decode-${branch} (>= ${version})`,
			description: "NVENC Video Encoding runtime library",
			multiArch: "same",
			...only("libnvidia-encode")
		}),
		piece("libnvidia-fbc1", {
			installed: 283,
			size: 94732,
			depends: `${common}, libc6 (>= 2.34), libx11-6, libxext6`,
			description: "NVIDIA OpenGL-based Framebuffer Capture runtime library",
			multiArch: "same",
			...only("libnvidia-fbc1")
		}),
		piece("libnvidia-gl", {
			installed: 532272,
			size: 172814396,
			depends: `${common}, libc6 (>= 2.34), libgcc-s1 (>= 4.2), libnvidia-compute-${branch} (>= ${version}), libx11-6, libxcb1 (>= 1.12), libxext6`,
			description: "NVIDIA OpenGL/GLX/EGL/GLES GLVND libraries and Vulkan ICD",
			multiArch: "same",
			...only("libnvidia-gl")
		}),
		piece("nvidia-compute-utils", {
			installed: 377,
			size: 130150,
			depends: `libnvidia-compute-${branch}, adduser, libc6 (>= 2.34)`,
			description: "NVIDIA compute utilities",
			provides: "nvidia-compute-utils, nvidia-persistenced",
			conflicts: "nvidia-compute-utils, nvidia-persistenced"
		}),
		piece("nvidia-driver", {
			installed: 1441,
			size: 510348,
			depends: [
				headless,
				...media.map(exact),
				exact("nvidia-utils"),
				`${prebuilt} | nvidia-dkms-${branch}`
			].join(", "),
			description: "NVIDIA Server Driver metapackage"
		}),
		piece("nvidia-firmware", {
			installed: 103084,
			size: 76021150,
			depends: "",
			description: "Firmware files used by the kernel module"
		}),
		piece("nvidia-headless-no-dkms", {
			installed: 37,
			size: 12874,
			depends: headless,
			description: "NVIDIA headless metapackage - no DKMS"
		}),
		piece("nvidia-kernel-common", {
			installed: 2795,
			size: 786202,
			depends: `libc6 (>= 2.38), libpciaccess0 (>= 0.10.7), nvidia-firmware-${branch}-${version}`,
			description: "Shared files used with the kernel module",
			provides: `nvidia-kernel-common, ${common}`,
			conflicts: "nvidia-kernel-common"
		}),
		piece("nvidia-kernel-source", {
			installed: 121064,
			size: 83854368,
			depends: "",
			description: "NVIDIA kernel source package",
			multiArch: "foreign",
			...only("nvidia-kernel-source")
		}),
		piece("nvidia-utils", {
			installed: 1728,
			size: 601518,
			depends: `${common}, libc6 (>= 2.34), libnvidia-compute-${branch} (>= ${version})`,
			description: "NVIDIA Server Driver support binaries",
			provides: "nvidia-smi, nvidia-utils",
			conflicts: "nvidia-smi, nvidia-utils"
		})
	].map((one) => {
		return offer(one.name === `nvidia-firmware-${branch}` ? {
			...one,
			name: `${one.name}-${version}`
		} : one, revision, `nvidia-graphics-drivers-${branch}`, of);
	});
}
var depmod = (when, kernel) => `#!/bin/sh\nset -e\nif [ "$1" = ${when} ]; then\n\tdepmod -a ${kernel}\nfi\n`;
var MODULE_FOLDER = (branch) => `kernel/nvidia-${branch.replace("-server", "srv")}`;
/** A driver's modules for one kernel (`6.8.0-88-generic`), built and signed by Ubuntu, and the package that follows kernels. */
function moduleOffers({ branch, version }, kernel, of) {
	const abi = kernel.replace(/-generic$/, "");
	const revision = `${abi}.${abi.split("-")[1]}`;
	const source = "linux-restricted-modules";
	const section = "restricted/kernel";
	return [{
		name: `linux-modules-nvidia-${branch}-generic`,
		installed: 26,
		size: 5378,
		depends: `linux-modules-nvidia-${branch}-${kernel} (= ${revision}), nvidia-kernel-common-${branch} (>= ${version})`,
		provides: "nvidia-prebuilt-kernel",
		description: `Extra drivers for nvidia-${branch} for the generic flavour`
	}, {
		name: `linux-modules-nvidia-${branch}-${kernel}`,
		installed: 192592,
		size: 97852902,
		depends: `debconf (>= 0.5) | debconf-2.0, linux-image-${kernel} | linux-image-unsigned-${kernel}, nvidia-kernel-common-${branch} (>= ${version})`,
		description: `Linux kernel nvidia modules for version ${abi}`,
		files: driverModules({
			version,
			arch: of.arch,
			kernel,
			directory: MODULE_FOLDER(branch),
			signer: "Canonical Ltd. Kernel Module Signing"
		}),
		scripts: {
			postinst: depmod("configure", kernel),
			postrm: depmod("remove", kernel)
		}
	}].map((piece) => offer(piece, revision, source, of, section));
}
// src/host/packages/catalogue/ubuntu/noble.ts
/** Ubuntu 24.04. */
/** The kernel that updates bring. */
var NOBLE_KERNEL = "6.8.0-88-generic";
var DOCKER_IO$1 = {
	pocket: "updates",
	engine: "28.2.2",
	docker: "28.2.2-0ubuntu1~24.04.1",
	containerd: "1.7.28-0ubuntu1~24.04.1",
	runc: "1.3.3-0ubuntu1~24.04.2",
	relations: {
		Depends: "adduser, containerd (>= 1.2.6-0ubuntu1~), iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.34), libsystemd0 (>= 209~)",
		Recommends: "ca-certificates, git, pigz, ubuntu-fan, xz-utils, apparmor",
		Suggests: "aufs-tools, btrfs-progs, cgroupfs-mount | cgroup-lite, debootstrap, docker-buildx, docker-compose-v2, docker-doc, rinse, zfs-fuse | zfsutils",
		Conflicts: "podman-docker",
		Replaces: "podman-docker"
	},
	sizes: [
		122880,
		30000126,
		140288,
		38400482,
		36052,
		8815306
	]
};
var tables$2 = () => ({
	base: import("./base_vru5LaLX.mjs"),
	server: import("./server_DyXsX235.mjs"),
	more: import("./more_Ch3WcO_a.mjs")
});
var openNoble = (arch) => openRelease({
	tables: tables$2,
	special: (of) => [
		...dockerIoOffers(DOCKER_IO$1, of),
		...dockerTools("24.04", of),
		...kernelOffers(NOBLE_KERNEL, "security", of),
		...DRIVERS.flatMap((driver) => [...driverOffers(driver, of), ...moduleOffers(driver, NOBLE_KERNEL, of)])
	]
}, {
	id: "ubuntu",
	codename: "noble",
	arch
});
// src/host/profiles/ubuntu-24.04.ts
var noble$3 = openNoble("amd64");
var NETWORK$2 = connected({
	device: "eth0",
	ip: "192.168.64.10",
	gateway: "192.168.64.1"
}, sitesOf(noble$3));
var UBUNTU_2404_OS = {
	id: "ubuntu",
	idLike: "debian",
	name: "Ubuntu",
	version: "24.04.1 LTS (Noble Numbat)",
	versionId: "24.04",
	codename: "noble",
	prettyName: "Ubuntu 24.04.1 LTS"
};
var NOBLE_TOOLS = {
	bash: "5.2.21",
	coreutils: "9.4",
	procps: "4.0.4",
	utilLinux: "2.39.3",
	jq: "1.7.1",
	curl: "8.5.0"
};
/** Docker's repository as its documentation has it added. */
var DOCKER_SOURCE = {
	"/etc/apt/keyrings/docker.asc": armoredKeys([DOCKER_KEY]),
	"/etc/apt/sources.list.d/docker.list": "deb [arch=amd64 signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/ubuntu noble stable\n"
};
var DOCKER = {
	version: "27.3.1",
	flavour: "docker-ce",
	images: [],
	registry: "online",
	account: {
		username: "reader",
		password: "wharf",
		private: ["ledger"]
	}
};
/** What apt installs along with Docker's packages. */
var TOOLS_OF_DOCKER = [
	"git",
	"pigz",
	"dbus-user-session",
	"slirp4netns"
];
/** The default host: an ordinary server with Docker from Docker's own packages. */
var ubuntu2404 = {
	name: "ubuntu-24.04",
	summary: {
		ja: "Ubuntu 24.04 に Docker 27.3.1 を入れた、ふつうのサーバーです。ユーザーは docker グループに入っています。",
		en: "An ordinary Ubuntu 24.04 server with Docker 27.3.1; the user is in the docker group."
	},
	hostname: "harbor",
	arch: "amd64",
	cpus: 2,
	memory: 4 * 1024 ** 3,
	disk: 40 * 1024 ** 3,
	kernel: {
		release: "6.8.0-48-generic",
		version: "#48-Ubuntu SMP PREEMPT_DYNAMIC"
	},
	os: UBUNTU_2404_OS,
	cgroupVersion: 2,
	cgroupDriver: "systemd",
	apparmor: true,
	login: withDocker(READER),
	groups: [{
		name: "docker",
		gid: 988
	}],
	workdir: "/home/reader",
	docker: DOCKER,
	network: NETWORK$2,
	prepare: noble$3.load,
	installed: installation(noble$3, {
		names: TOOLS_OF_DOCKER,
		packages: installedDocker("27.3.1", noble$3.of)
	}),
	files: {
		...sourceFiles(noble$3),
		...DOCKER_SOURCE
	},
	busybox: "1.37.0",
	tools: NOBLE_TOOLS
};
/** The same server with another release of Docker's packages. */
var withRelease = (version, short) => ({
	...ubuntu2404,
	name: `ubuntu-24.04-docker-${short}`,
	summary: {
		ja: `Ubuntu 24.04 に Docker ${version} を入れたサーバーです。ほかは ubuntu-24.04 と同じです。`,
		en: `An Ubuntu 24.04 server with Docker ${version}; the rest is as on ubuntu-24.04.`
	},
	docker: {
		...DOCKER,
		version
	},
	installed: installation(noble$3, {
		names: TOOLS_OF_DOCKER,
		packages: installedDocker(version, noble$3.of)
	})
});
var ubuntu2404Docker26 = withRelease("26.1.4", "26.1");
var ubuntu2404Docker28 = withRelease("28.5.2", "28.5");
/** The same server before Docker. */
var ubuntu2404Bare = {
	...ubuntu2404,
	name: "ubuntu-24.04-bare",
	summary: {
		ja: "まだ Docker の入っていない Ubuntu 24.04 です。インストールの手順を最初から試せます。",
		en: "Ubuntu 24.04 before Docker: the place to install it step by step."
	},
	login: READER,
	groups: [],
	installed: installation(noble$3),
	files: sourceFiles(noble$3)
};
// src/host/profiles/gpu/configuration.ts
/** What NVIDIA's packages and tools leave in /etc (NVIDIA/nvidia-container-toolkit internal/config, cmd/nvidia-ctk). */
/** /etc/nvidia-container-runtime/config.toml as `nvidia-ctk config --in-place` writes it after an installation. */
function toolkitConfig(version) {
	const modern = Number(version.split(".")[1]) >= 18;
	return `#accept-nvidia-visible-devices-as-volume-mounts = false
#accept-nvidia-visible-devices-envvar-when-unprivileged = true
disable-require = false
supported-driver-capabilities = "compat32,compute,display,graphics,ngx,utility,video"
#swarm-resource = "DOCKER_RESOURCE_GPU"

[nvidia-container-cli]
#debug = "/var/log/nvidia-container-toolkit.log"
environment = []
#ldcache = "/etc/ld.so.cache"
ldconfig = "@/sbin/ldconfig.real"
load-kmods = true
#no-cgroups = false
#path = "/usr/bin/nvidia-container-cli"
#root = "/run/nvidia/driver"
#user = "root:video"

[nvidia-container-runtime]
#debug = "/var/log/nvidia-container-runtime.log"
log-level = "info"
mode = "auto"
runtimes = [${modern ? "" : "\"docker-runc\", "}"runc", "crun"]

[nvidia-container-runtime.modes]

[nvidia-container-runtime.modes.cdi]
annotation-prefixes = ["cdi.k8s.io/"]
default-kind = "nvidia.com/gpu"
spec-dirs = ["/etc/cdi", "/var/run/cdi"]

[nvidia-container-runtime.modes.csv]
mount-spec-path = "/etc/nvidia-container-runtime/host-files-for-container.d"
${modern ? "\n[nvidia-container-runtime.modes.legacy]\ncuda-compat-mode = \"ldconfig\"\n" : ""}
[nvidia-container-runtime-hook]
path = "nvidia-container-runtime-hook"
skip-mode-detection = false

[nvidia-ctk]
path = "nvidia-ctk"
`;
}
/** daemon.json as `nvidia-ctk runtime configure --runtime=docker` writes it. */
var daemonJson = `{
    "runtimes": {
        "nvidia": {
            "args": [],
            "path": "nvidia-container-runtime"
        }
    }
}
`;
// src/host/profiles/gpu/lab.ts
var noble$2 = openNoble("amd64");
var KERNEL$1 = "6.8.0-64-generic";
var gpuLab = {
	name: "gpu-lab",
	summary: {
		ja: "GPU なしで試せる実験室です。偽の Tesla T4 が 4 枚あり、nvidia-container-toolkit 1.17.1 と Docker 27.3.1 が入っています。root でログインします。",
		en: "A lab that needs no GPU: four fake Tesla T4, nvidia-container-toolkit 1.17.1 and Docker 27.3.1, a login as root."
	},
	hostname: "nvidia-container-toolkit-1-17-1",
	arch: "amd64",
	cpus: 2,
	memory: 2063732736,
	disk: 10 * 1024 ** 3,
	kernel: {
		release: KERNEL$1,
		version: "#67-Ubuntu SMP PREEMPT_DYNAMIC Sun Jun 15 20:23:31 UTC 2025",
		lacks: ["br_netfilter"]
	},
	os: {
		...UBUNTU_2404_OS,
		version: "24.04.2 LTS (Noble Numbat)",
		prettyName: "Ubuntu 24.04.2 LTS"
	},
	cgroupVersion: 2,
	cgroupDriver: "systemd",
	apparmor: true,
	login: ROOT_LOGIN,
	groups: [{
		name: "docker",
		gid: 988
	}],
	workdir: "/root",
	docker: {
		version: "27.3.1",
		flavour: "docker-ce",
		images: [],
		registry: "online"
	},
	network: connected({
		device: "ens3",
		ip: "10.0.2.15",
		gateway: "10.0.2.2"
	}, sitesOf(noble$2)),
	prepare: noble$2.load,
	installed: installation(noble$2, {
		names: [
			"git",
			"pigz",
			"dbus-user-session",
			"slirp4netns"
		],
		packages: [...installedDocker("27.3.1", noble$2.of), ...toolkitPackages("1.17.1", "amd64")],
		made: {
			...fakeDriverFiles({
				version: "575.57.08",
				kernel: KERNEL$1,
				arch: "amd64"
			}),
			"/etc/nvidia-container-runtime/config.toml": { text: toolkitConfig("1.17.1") },
			"/etc/docker/daemon.json": { text: daemonJson },
			"/var/lib/docker/engine-id": {
				text: "56d953c8-925d-4ff1-b74d-d9e2041a5e81",
				mode: 384
			}
		}
	}),
	files: {
		...sourceFiles(noble$2),
		...DOCKER_SOURCE
	},
	busybox: "1.37.0",
	tools: NOBLE_TOOLS
};
// src/host/profiles/gpu/server.ts
var noble$1 = openNoble("amd64");
var NETWORK$1 = connected({
	device: "eno1",
	ip: "192.168.64.20",
	gateway: "192.168.64.1"
}, sitesOf(noble$1));
var GPUS = [gpu("a100-40gb", {
	busId: "00000000:07:00.0",
	uuid: "GPU-5f2cf6d1-0f60-4b4f-3a24-6c3f3a9a6a51"
}), gpu("a100-40gb", {
	busId: "00000000:0B:00.0",
	uuid: "GPU-b51c0d27-3c7a-8a0d-91f5-2e0f7c1d4e88"
})];
/** What installs a driver without a display; the rest depends on it. */
var DRIVER = [
	"nvidia-headless-no-dkms-*",
	"nvidia-utils-*",
	"libnvidia-decode-*",
	"libnvidia-encode-*",
	"libnvidia-fbc1-*",
	"linux-modules-nvidia-*-generic"
];
var NVIDIA_SOURCE = {
	"/usr/share/keyrings/nvidia-container-toolkit-keyring.asc": armoredKeys([NVIDIA_KEY]),
	"/etc/apt/sources.list.d/nvidia-container-toolkit.list": "deb [signed-by=/usr/share/keyrings/nvidia-container-toolkit-keyring.asc] https://nvidia.github.io/libnvidia-container/stable/deb/$(ARCH) /\n"
};
/** A server of that name with these parts. */
function gpuServer(name, summary, parts) {
	const { driver, toolkit, configured } = parts;
	const names = [
		"git",
		"pigz",
		"dbus-user-session",
		"slirp4netns",
		"linux-base",
		`linux-image-${NOBLE_KERNEL}`,
		`linux-modules-${NOBLE_KERNEL}`,
		...driver === void 0 ? [] : DRIVER.map((name) => name.replace("*", driver))
	];
	const made = {
		...toolkit !== void 0 && { "/etc/nvidia-container-runtime/config.toml": { text: toolkitConfig(toolkit) } },
		...configured && { "/etc/docker/daemon.json": { text: "{\n    \"runtimes\": {\n        \"nvidia\": {\n            \"args\": [],\n            \"path\": \"nvidia-container-runtime\"\n        }\n    }\n}\n" } }
	};
	return {
		name,
		summary,
		hostname: "gpu01",
		arch: "amd64",
		cpus: 32,
		memory: 256 * 1024 ** 3,
		disk: 960 * 10 ** 9,
		gpus: GPUS,
		kernel: {
			release: NOBLE_KERNEL,
			version: "#89-Ubuntu SMP PREEMPT_DYNAMIC"
		},
		os: {
			...UBUNTU_2404_OS,
			version: "24.04.3 LTS (Noble Numbat)",
			prettyName: "Ubuntu 24.04.3 LTS"
		},
		cgroupVersion: 2,
		cgroupDriver: "systemd",
		apparmor: true,
		login: withDocker(READER),
		groups: [{
			name: "docker",
			gid: 988
		}],
		workdir: "/home/reader",
		docker: {
			version: "28.5.2",
			flavour: "docker-ce",
			images: [],
			registry: "online"
		},
		network: NETWORK$1,
		prepare: noble$1.load,
		installed: installation(noble$1, {
			names,
			manual: names,
			packages: [...installedDocker("28.5.2", noble$1.of), ...toolkit === void 0 ? [] : toolkitPackages(toolkit, "amd64")],
			made
		}),
		files: {
			...sourceFiles(noble$1),
			...DOCKER_SOURCE,
			...toolkit !== void 0 && NVIDIA_SOURCE
		},
		busybox: "1.37.0",
		tools: NOBLE_TOOLS
	};
}
/** What an ordinary GPU server has. */
var COMPLETE = {
	driver: "570-server",
	toolkit: "1.18.0",
	configured: true
};
/** Everything in its place. */
var gpuServerComplete = gpuServer("gpu-server", {
	ja: "A100 を 2 枚積んだ Ubuntu 24.04 のサーバーです。ドライバー 570、Docker 28.5.2、NVIDIA Container Toolkit 1.18.0 が入っています。",
	en: "An Ubuntu 24.04 server with two A100: driver 570, Docker 28.5.2 and NVIDIA Container Toolkit 1.18.0."
}, COMPLETE);
/** The driver works, containers know nothing of it. */
var gpuServerWithoutToolkit = gpuServer("gpu-server-no-toolkit", {
	ja: "gpu-server と同じですが、NVIDIA Container Toolkit がまだ入っていません。",
	en: "Like gpu-server, before the NVIDIA Container Toolkit was installed."
}, {
	...COMPLETE,
	toolkit: void 0,
	configured: false
});
/** The toolkit is there, the driver is not. */
var gpuServerWithoutDriver = gpuServer("gpu-server-no-driver", {
	ja: "gpu-server と同じですが、GPU のドライバーが入っていません。",
	en: "Like gpu-server, without the GPU's driver."
}, {
	...COMPLETE,
	driver: void 0
});
/** The driver's packages were upgraded and the machine was not restarted: the old module is loaded. */
var gpuServerMismatched = {
	...gpuServer("gpu-server-mismatch", {
		ja: "gpu-server と同じですが、ドライバーのパッケージが 580 に上がったあと再起動しておらず、カーネルモジュールは 570 のままです。",
		en: "Like gpu-server, after its driver's packages were upgraded to 580 without a restart: the kernel module is still 570."
	}, COMPLETE),
	history: `DEBIAN_FRONTEND=noninteractive apt-get install -y ${DRIVER.map((name) => name.replace("*", "580-server")).join(" ")} > /dev/null 2>&1`
};
// src/host/packages/catalogue/ubuntu/bionic.ts
/** Ubuntu 18.04, without docker.io: a host brings the one of its time. */
var tables$1 = () => ({
	base: import("./base_nP6mNEaM.mjs"),
	server: import("./server_ctuC8uWS.mjs"),
	more: import("./more_FGYarHZ4.mjs")
});
var openBionic = (arch, special) => openRelease({
	tables: tables$1,
	special
}, {
	id: "ubuntu",
	codename: "bionic",
	arch
});
// src/host/profiles/jetson/docker.ts
var BIONIC = {
	id: "ubuntu",
	codename: "bionic",
	arch: "arm64"
};
var SHARED = `Priority: optional
Section: universe/admin
Origin: Ubuntu
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
Original-Maintainer: Debian Go Packaging Team <pkg-go-maintainers@lists.alioth.debian.org>
Bugs: https://bugs.launchpad.net/ubuntu/+filebug
Homepage: https://www.docker.com/community-edition
Description: Linux container runtime
 Docker complements kernel namespacing with a high-level API which operates at
 the process level. It runs unix processes with strong guarantees of isolation
 and repeatability across servers.
Description-md5: 05dc9eba68f3bf418e6a0cf29d555878`;
var DOCKER_20 = {
	control: `Package: docker.io
Architecture: arm64
Version: 20.10.7-0ubuntu5~18.04.3
${SHARED}
Installed-Size: 162852
Depends: adduser, containerd (>= 1.2.6-0ubuntu1~), iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0 (>= 209~)
Breaks: docker (<< 1.5~)
Recommends: ca-certificates, git, pigz, ubuntu-fan, xz-utils, apparmor
Suggests: aufs-tools, btrfs-progs, cgroupfs-mount | cgroup-lite, debootstrap, docker-doc, rinse, zfs-fuse | zfsutils
Replaces: docker (<< 1.5~)
Filename: pool/universe/d/docker.io/docker.io_20.10.7-0ubuntu5~18.04.3_arm64.deb
Size: 29452228
`,
	...dockerIoContents({ engine: "20.10.7" }, BIONIC)
};
var SERVICE_17 = `[Unit]
Description=Docker Application Container Engine
Documentation=https://docs.docker.com
After=network.target docker.socket firewalld.service
Requires=docker.socket

[Service]
Type=notify
# the default is not to use systemd for cgroups because the delegate issues still
# exists and systemd currently does not support the cgroup feature set required
# for containers run by docker
EnvironmentFile=-/etc/default/docker
ExecStart=/usr/bin/dockerd -H fd:// $DOCKER_OPTS
ExecReload=/bin/kill -s HUP $MAINPID
LimitNOFILE=1048576
# Having non-zero Limit*s causes performance problems due to accounting overhead
# in the kernel. We recommend using cgroups to do container-local accounting.
LimitNPROC=infinity
LimitCORE=infinity
# Uncomment TasksMax if your systemd version supports it.
# Only systemd 226 and above support this version.
TasksMax=infinity
TimeoutStartSec=0
# set delegate yes so that systemd does not reset the cgroups of docker containers
Delegate=yes
# kill only the docker process, not all processes in the cgroup
KillMode=process
# restart the docker process if it exits prematurely
Restart=on-failure
StartLimitBurst=3
StartLimitInterval=60s

[Install]
WantedBy=multi-user.target
`;
var old = (program, version, commit, size) => ({
	elf: {
		program,
		version,
		commit
	},
	size
});
/** The release's own: it brings a containerd and a runc of its own, under names of their own. */
var DOCKER_17 = {
	control: `Package: docker.io
Architecture: arm64
Version: 17.12.1-0ubuntu1
${SHARED}
Installed-Size: 125280
Provides: docker-runc, docker-containerd
Depends: adduser, iptables, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libltdl7 (>= 2.4.6), libseccomp2 (>= 2.3.0)
Breaks: docker-containerd, docker-runc, docker (<< 1.5~)
Recommends: ca-certificates, cgroupfs-mount | cgroup-lite, git, ubuntu-fan, xz-utils, apparmor
Suggests: aufs-tools, btrfs-tools, debootstrap, docker-doc, rinse, zfs-fuse | zfsutils
Replaces: docker (<< 1.5~), docker-containerd, docker-runc
Filename: pool/universe/d/docker.io/docker.io_17.12.1-0ubuntu1_arm64.deb
Size: 24817592
`,
	...dockerIoContents({ engine: "17.12.1-ce" }, BIONIC),
	files: {
		...dockerIoContents({ engine: "17.12.1-ce" }, BIONIC).files,
		"/lib/systemd/system/docker.service": { text: SERVICE_17 },
		"/usr/bin/docker-containerd": old("containerd", "1.0.0", "9b55aab90508bd389d7654c4baf173a981477d55", 31e6),
		"/usr/bin/docker-containerd-shim": old("containerd-shim-runc-v2", "1.0.0", "", 36e5),
		"/usr/bin/docker-runc": old("runc", "1.0.0~rc4", "9f9c96235cc97674e935002fc3d78361b696a69e", 79e5)
	}
};
var universe = (name, version, section, fields, description) => ({ control: `Package: ${name}
Architecture: arm64
Version: ${version}
Priority: optional
Section: universe/${section}
Origin: Ubuntu
Maintainer: Ubuntu Developers <ubuntu-devel-discuss@lists.ubuntu.com>
${fields}Description: ${description}
` });
var runc = (version) => ({
	...universe("runc", version, "devel", "Installed-Size: 11020\nDepends: libc6 (>= 2.17), libseccomp2 (>= 2.3.0)\nBreaks: docker.io (<= 1.13.1~ds1-2)\nSize: 3361428\n", "Open Container Project - runtime"),
	files: {
		"/usr/sbin/runc": {
			elf: {
				program: "runc",
				version,
				commit: ""
			},
			size: 11e6
		},
		"/usr/bin/runc": { link: "../sbin/runc" }
	}
});
var containerd = (version, breaks) => ({
	...universe("containerd", version, "admin", `Installed-Size: 127272\nDepends: runc (>= 1.0.0~rc2~), libc6 (>= 2.17)\nBreaks: docker.io (<< ${breaks})\nSize: 27241240\n`, "daemon to control runC"),
	files: {
		"/lib/systemd/system/containerd.service": { text: containerdService({
			after: "network.target local-fs.target",
			openFiles: true
		}) },
		"/usr/bin/containerd": {
			elf: {
				program: "containerd",
				version,
				commit: ""
			},
			size: 51e6
		},
		"/usr/bin/containerd-shim-runc-v2": {
			elf: {
				program: "containerd-shim-runc-v2",
				version
			},
			size: 99e5
		},
		"/usr/bin/ctr": {
			elf: {
				program: "ctr",
				version
			},
			size: 26e6
		}
	},
	scripts: unitScripts({ units: ["containerd.service"] })
});
var RUNC = runc("1.0.1-0ubuntu2~18.04.1");
var CONTAINERD$1 = containerd("1.5.5-0ubuntu3~18.04.1", "19.03.13-0ubuntu4");
/** What the board has of them. */
var INSTALLED_DOCKER = [
	DOCKER_20,
	CONTAINERD$1,
	RUNC
];
var suggests = (name, version, section, description) => universe(name, version, section, "Suggests: docker.io\n", description);
var VIM = "Docker container engine - Vim highlighting syntax files";
/** universe of the three suites, as far as it has to do with docker.io, in the order of their Packages files. */
var UNIVERSE = {
	bionic: [
		suggests("charliecloud", "0.2.3~git20171120.1a5609e-2", "admin", "user-defined software stacks (UDSS) for HPC centers"),
		universe("debocker", "0.2.1", "devel", "Recommends: docker.io\n", "docker-powered package builder for Debian"),
		universe("cockpit-docker", "164-1", "admin", "Recommends: docker.io (>= 1.3.0) | docker-engine (>= 1.3.0) | docker-ce (>= 1.3.0)\n", "Cockpit user interface for Docker containers"),
		universe("docker-containerd", "0.2.3+git+docker1.13.1~ds1-1", "admin", "Breaks: docker.io (<< 1.12)\n", "daemon to control runC (Docker)"),
		universe("docker-runc", "1.0.0~rc2+git+docker1.13.1~ds1-3", "admin", "Breaks: docker.io (<< 1.12)\n", "Open Container Project - runtime (Docker)"),
		suggests("gitlab-runner", "10.5.0+dfsg-2", "devel", "GitLab Runner - runs continuous integration (CI) jobs"),
		universe("golang-libnetwork", "0.8.0-dev.2+git20170202.599.45b4086-3", "devel", "Breaks: docker.io (<< 1.12)\n", "Docker Networking"),
		suggests("htcondor", "8.6.8~dfsg.1-2", "science", "distributed workload management system"),
		suggests("libnss-docker", "0.02-1", "admin", "nss module for finding Docker containers"),
		universe("packer", "1.0.4+dfsg-1", "devel", "Recommends: docker.io, qemu\n", "tool for creating machine images for multiple platforms"),
		suggests("ruby-docker-api", "1.22.2-1", "ruby", "Ruby gem to interact with docker.io remote API"),
		universe("docker-compose", "1.17.1-2", "admin", "Recommends: docker.io (>= 1.9.0)\n", "Punctual, lightweight development environments using Docker"),
		universe("subuser", "0.6.1-3", "admin", "Depends: git, docker.io\n", "Run programs on Linux with selectively restricted permissions"),
		suggests("vim-syntax-docker", "17.12.1-0ubuntu1", "admin", VIM),
		universe("whalebuilder", "0.5.1", "devel", "Depends: docker.io | docker-ce\n", "Debian package builder using Docker"),
		runc("1.0.0~rc4+dfsg1-6"),
		DOCKER_17
	],
	"bionic-updates": [
		RUNC,
		suggests("vim-syntax-docker", "20.10.7-0ubuntu5~18.04.3", "admin", VIM),
		universe("cockpit-docker", "215-1~ubuntu18.04.1", "admin", "Recommends: docker.io (>= 1.3.0) | docker-engine (>= 1.3.0) | docker-ce (>= 1.3.0)\n", "Cockpit user interface for Docker containers"),
		CONTAINERD$1,
		DOCKER_20
	],
	"bionic-security": [
		runc("1.0.0~rc10-0ubuntu1~18.04.2"),
		containerd("1.3.3-0ubuntu1~18.04.4", "19.03.6-0ubuntu1~18.04.3"),
		DOCKER_20
	]
};
// src/host/profiles/jetson/nvidia.ts
var HOOK = "NVIDIA container runtime hook\n  Provides a OCI hook to enable GPU support in containers.";
var RUNTIME = "NVIDIA container runtime\n Provides a modified version of runc allowing users to run GPU enabled\n containers.";
var LIBRARY = "NVIDIA container runtime library\n The nvidia-container library provides an interface to configure GNU/Linux\n containers leveraging NVIDIA hardware.";
var TOOLS = LIBRARY.replace("library\n", "library (command-line tools)\n");
function nvidia(name, version, fields, description, files = {}) {
	return {
		control: paragraph({
			Package: name,
			Version: version,
			Architecture: "arm64",
			Priority: "optional",
			Section: "utils",
			Maintainer: "NVIDIA CORPORATION <cudatools@nvidia.com>",
			...fields,
			Description: description
		}),
		files,
		...name.startsWith("lib") && { triggers: ["activate-noawait ldconfig"] }
	};
}
var contents = (name, version) => toolkitFiles(version.replace(/-\d+$/, "").replace("~", "-"), "arm64")[name] ?? {};
var library = (version, size) => [nvidia("libnvidia-container1", version, {
	"Multi-Arch": "same",
	"Installed-Size": "306",
	Depends: "libc6 (>= 2.17), libcap2 (>= 1:2.10), libseccomp2 (>= 2.3.0)",
	Size: size
}, LIBRARY, contents("libnvidia-container1", version)), nvidia("libnvidia-container-tools", version, {
	"Installed-Size": "53",
	Depends: `libnvidia-container1 (>= ${version}), libc6 (>= 2.17), libcap2 (>= 1:2.10)`,
	Size: "19996"
}, TOOLS, contents("libnvidia-container-tools", version))];
var NEW_TOOLKIT = nvidia("nvidia-container-toolkit", "1.7.0~rc.1-1", {
	"Installed-Size": "4223",
	Depends: "libnvidia-container-tools (>= 1.7.0~rc.1-1), libnvidia-container-tools (<< 2.0.0), libseccomp2",
	Breaks: "nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook",
	Replaces: "nvidia-container-runtime (<= 3.5.0-1), nvidia-container-runtime-hook",
	Homepage: "https://github.com/NVIDIA/nvidia-container-runtime/wiki",
	Size: "853784"
}, HOOK, contents("nvidia-container-toolkit", "1.7.0~rc.1-1"));
var NEW_RUNTIME = nvidia("nvidia-container-runtime", "3.6.0~rc.1-1", {
	"Installed-Size": "21",
	Depends: "nvidia-container-toolkit (>= 1.6.0), nvidia-container-toolkit (<< 2.0.0), libseccomp2",
	Size: "5252"
}, RUNTIME);
var OLD_TOOLKIT = nvidia("nvidia-container-toolkit", "1.5.1-1", {
	"Installed-Size": "3180",
	Depends: "libnvidia-container-tools (>= 1.4.0), libnvidia-container-tools (<< 2.0.0), libseccomp2",
	Size: "693604"
}, HOOK, contents("nvidia-container-toolkit", "1.5.1-1"));
var OLD_RUNTIME = nvidia("nvidia-container-runtime", "3.5.0-1", {
	"Installed-Size": "2280",
	Depends: "nvidia-container-toolkit (>= 1.5.0), nvidia-container-toolkit (<< 2.0.0), libc6 (>= 2.17), libseccomp2",
	Size: "612832"
}, RUNTIME, { "/usr/bin/nvidia-container-runtime": {
	elf: {
		program: "nvidia-container-runtime",
		version: "3.5.0"
	},
	size: 2311360
} });
var NVIDIA_DOCKER = nvidia("nvidia-docker2", "2.6.0-1", {
	"Installed-Size": "27",
	Depends: "nvidia-container-runtime (>= 3.4.0), docker.io (>= 18.06.0) | docker-ce (>= 18.06.0)",
	Size: "5704"
}, "nvidia-docker CLI wrapper\n Replaces nvidia-docker with a new implementation based on\n nvidia-container-runtime");
var OLD_LIBRARY = library("1.5.1-1", "63320");
var INSTALLED_NVIDIA = [
	...OLD_LIBRARY,
	OLD_TOOLKIT,
	OLD_RUNTIME,
	NVIDIA_DOCKER
];
var flat = (path, packages) => ({
	path: `/${path}/ubuntu18.04/arm64`,
	suite: "/",
	component: "",
	arch: "arm64",
	packages,
	key: NVIDIA_KEY,
	origin: "https://nvidia.github.io"
});
var list = (paths) => paths.map((path) => `deb https://nvidia.github.io/${path}/ubuntu18.04/$(ARCH) /\n`).join("");
/** nvidia.github.io as it was; the toolkit that knows `errnoRet` is in the experimental repositories only. */
var nvidiaSite2021 = packageSite("nvidia.github.io", "185.199.108.153", [
	flat("libnvidia-container/stable", OLD_LIBRARY),
	flat("nvidia-container-runtime/stable", [OLD_TOOLKIT, OLD_RUNTIME]),
	flat("nvidia-docker", [NVIDIA_DOCKER]),
	flat("libnvidia-container/experimental", [...library("1.7.0~rc.1-1", "67760"), NEW_TOOLKIT]),
	flat("nvidia-container-runtime/experimental", [NEW_RUNTIME])
], {
	"/nvidia-docker/gpgkey": armoredKeys([NVIDIA_KEY]),
	"/nvidia-docker/ubuntu18.04/nvidia-docker.list": list([
		"libnvidia-container/stable",
		"nvidia-container-runtime/stable",
		"nvidia-docker"
	]),
	"/nvidia-container-runtime/experimental/ubuntu18.04/nvidia-container-runtime.list": list(["libnvidia-container/experimental", "nvidia-container-runtime/experimental"])
});
// src/host/profiles/jetson/jetson.ts
var PORTS = "http://ports.ubuntu.com/ubuntu-ports";
var bionic = openBionic("arm64", () => []);
/** What bionic has of others' packages, beside what is told here of docker.io and its kin. */
var OWN = new Set(Object.values(UNIVERSE).flatMap((own) => own.map(({ control }) => /^Package: (.*)$/m.exec(control)?.[1])));
var offers = (component, pockets) => () => bionic.offers().filter((one) => one.component === component && pockets.includes(one.pocket) && !OWN.has(one.name)).map((one) => one.package);
var repository = (suite, component, packages) => ({
	path: "/ubuntu-ports",
	suite,
	component,
	arch: "arm64",
	packages,
	key: UBUNTU_KEY,
	origin: "Ubuntu",
	version: "18.04",
	codename: "bionic"
});
var REPOSITORIES = [
	repository("bionic", "main", offers("main", ["release"])),
	repository("bionic", "universe", () => [...offers("universe", ["release"])(), ...UNIVERSE.bionic]),
	repository("bionic-updates", "main", offers("main", ["updates", "security"])),
	repository("bionic-updates", "universe", () => [...offers("universe", ["updates", "security"])(), ...UNIVERSE["bionic-updates"]]),
	repository("bionic-security", "main", offers("main", ["security"])),
	repository("bionic-security", "universe", () => [...offers("universe", ["security"])(), ...UNIVERSE["bionic-security"]])
];
var SOURCES = [
	"bionic",
	"bionic-updates",
	"bionic-security"
].map((suite) => `deb ${PORTS} ${suite} main universe\n`);
/** What is installed on it: Docker, these packages of NVIDIA's, and what was made by hand or by scripts. */
function jetsonInstallation(nvidia, made = {}) {
	return () => {
		const { fetched: _, ...rest } = installation(bionic, {
			names: [
				"libltdl7",
				"git",
				"pigz"
			],
			packages: [...INSTALLED_DOCKER, ...nvidia],
			made: {
				"/etc/docker/daemon.json": { text: "{\n    \"runtimes\": {\n        \"nvidia\": {\n            \"path\": \"nvidia-container-runtime\",\n            \"runtimeArgs\": []\n        }\n    }\n}\n" },
				...made
			}
		})();
		return {
			...rest,
			fetched: [{
				uri: PORTS,
				repositories: REPOSITORIES
			}]
		};
	};
}
var jetson = {
	name: "jetson",
	summary: {
		ja: "2021 年 11 月の Jetson（Ubuntu 18.04 arm64、docker.io 20.10.7-0ubuntu5~18.04.3）です。--runtime nvidia が clone3 のエラーで失敗します。",
		en: "A Jetson of November 2021 (Ubuntu 18.04 arm64, docker.io 20.10.7-0ubuntu5~18.04.3): --runtime nvidia fails over clone3."
	},
	hostname: "jetson",
	arch: "arm64",
	cpus: 4,
	memory: 4156829696,
	disk: 30 * 1024 ** 3,
	kernel: {
		release: "4.9.253-tegra",
		version: "#1 SMP PREEMPT Mon Jul 26 12:19:28 PDT 2021"
	},
	os: {
		id: "ubuntu",
		idLike: "debian",
		name: "Ubuntu",
		version: "18.04.6 LTS (Bionic Beaver)",
		versionId: "18.04",
		codename: "bionic",
		prettyName: "Ubuntu 18.04.6 LTS"
	},
	cgroupVersion: 1,
	cgroupDriver: "cgroupfs",
	apparmor: false,
	login: {
		...READER,
		groups: [...READER.groups, {
			name: "video",
			gid: 44
		}]
	},
	groups: [{
		name: "docker",
		gid: 116
	}],
	workdir: "/home/reader",
	docker: {
		version: "20.10.7",
		flavour: "ubuntu",
		images: [],
		registry: "online"
	},
	network: connected({
		device: "eth0",
		ip: "192.168.55.100",
		gateway: "192.168.55.1"
	}, [packageSite("ports.ubuntu.com", "185.125.190.36", REPOSITORIES), nvidiaSite2021]),
	prepare: bionic.load,
	installed: jetsonInstallation(INSTALLED_NVIDIA),
	files: {
		"/etc/default/locale": "LANG=en_US.UTF-8\n",
		"/etc/apt/sources.list": SOURCES.join(""),
		"/etc/apt/trusted.gpg.d/ubuntu-keyring-2018-archive.asc": armoredKeys([UBUNTU_KEY]),
		"/etc/nv_tegra_release": "# R32 (release), REVISION: 6.1, GCID: 27863751, BOARD: t210ref, EABI: aarch64, DATE: Mon Jul 26 19:20:30 UTC 2021\n"
	},
	busybox: "1.37.0",
	tools: {
		bash: "4.4.20",
		coreutils: "8.28",
		procps: "3.3.12",
		utilLinux: "2.31.1",
		jq: "1.5",
		curl: "7.58.0"
	}
};
// src/host/profiles/kata.ts
var noble = openNoble("amd64");
var VERSION = "3.21.0";
var GUEST_KERNEL = "6.12.42";
var DEFAULTS = "/opt/kata/share/defaults/kata-containers";
var program = (name, size, facts = {}) => ({
	elf: {
		program: name,
		version: VERSION,
		...facts
	},
	size
});
/** What kata-static-3.21.0-amd64.tar.zst holds, as far as one looks there, and the links that its manual has one make. */
var KATA = {
	"/opt/kata/VERSION": { text: `${VERSION}\n` },
	"/opt/kata/bin/containerd-shim-kata-v2": program("containerd-shim-kata-v2", 61e6, { kernel: GUEST_KERNEL }),
	"/opt/kata/bin/kata-runtime": program("unmodelled", 52e6),
	"/opt/kata/bin/qemu-system-x86_64": program("unmodelled", 19e6),
	[`${DEFAULTS}/configuration-qemu.toml`]: { text: `[hypervisor.qemu]
path = "/opt/kata/bin/qemu-system-x86_64"
kernel = "/opt/kata/share/kata-containers/vmlinux.container"
image = "/opt/kata/share/kata-containers/kata-containers.img"
machine_type = "q35"
default_vcpus = 1
default_memory = 2048
` },
	[`${DEFAULTS}/configuration.toml`]: { link: "configuration-qemu.toml" },
	"/usr/local/bin/containerd-shim-kata-v2": { link: "/opt/kata/bin/containerd-shim-kata-v2" },
	"/usr/local/bin/kata-runtime": { link: "/opt/kata/bin/kata-runtime" }
};
var kata = {
	...ubuntu2404,
	name: "kata",
	summary: {
		ja: "Ubuntu 24.04 と Docker 27.3.1 に、Kata Containers 3.21 を /opt/kata へ置いたサーバーです。KVM が使えます。",
		en: "An Ubuntu 24.04 server with Docker 27.3.1 and Kata Containers 3.21 in /opt/kata; KVM is available."
	},
	hostname: "caisson",
	cpus: 4,
	memory: 8 * 1024 ** 3,
	network: connected({
		device: "eth0",
		ip: "192.168.64.12",
		gateway: "192.168.64.1"
	}, sitesOf(noble)),
	prepare: noble.load,
	installed: installation(noble, {
		names: [
			"git",
			"pigz",
			"dbus-user-session",
			"slirp4netns"
		],
		packages: installedDocker("27.3.1", noble.of),
		made: {
			...KATA,
			"/etc/modules-load.d/kvm.conf": { text: "kvm_intel\n" }
		}
	})
};
// src/host/profiles/low-disk.ts
/** Builds of an application leave an image without a name each time, and layers in the build cache. */
var BUILDS = `mkdir -p /srv/app && cd /srv/app
printf 'FROM python:3.12-slim\\nCOPY data.bin /opt/data.bin\\nCOPY app.py /opt/app.py\\nCMD ["python", "/opt/app.py"]\\n' > Dockerfile
for release in 1 2 3 4 5; do
  head -c \${release}000000 /dev/zero > data.bin
  echo "print('release '$release)" > app.py
  docker build -q -t app . > /dev/null
done
docker volume create old-db-data > /dev/null
docker run -d --name app-old app sleep 1d > /dev/null
docker stop -t 0 app-old > /dev/null
`;
/** Logs that nobody rotates, a container's log, packages that were fetched once. */
var GROWN = `mkdir -p /var/log/app /var/cache/apt/archives
truncate -s 1400M /var/log/app/access.log
truncate -s 390M /var/log/app/debug.log.1
truncate -s 260M /var/log/syslog.1
truncate -s 180M /var/cache/apt/archives/linux-firmware_20240318.git3b128b60-0ubuntu2.4_amd64.deb
`;
var lowDisk = {
	...ubuntu2404,
	name: "low-disk",
	summary: {
		ja: "ディスクが 3 GB しかなく、ログ、名前のないイメージ、ビルドキャッシュでほぼいっぱいの Ubuntu 24.04 です。大きなイメージは入りません。",
		en: "Ubuntu 24.04 on a disk of 3 GB, nearly full of logs, images without a name and build cache: a large image does not fit."
	},
	hostname: "skiff",
	disk: 3 * 1024 ** 3,
	files: {
		...ubuntu2404.files,
		"/etc/cron.d/": ""
	},
	history: `set -e\n${BUILDS}${GROWN}`
};
// src/host/packages/catalogue/debian/bullseye.ts
/** Debian 11, of which Raspberry Pi OS of that name is made. */
var DOCKER_IO = {
	pocket: "security",
	engine: "20.10.5",
	docker: "20.10.5+dfsg1-1+deb11u4",
	containerd: "1.4.13~ds1-1~deb11u6",
	runc: "1.0.0~rc93+ds1-5+deb11u5",
	relations: {
		"Pre-Depends": "init-system-helpers (>= 1.54~)",
		Depends: "libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.97), libsystemd0, adduser, containerd (>= 1.4~), iptables, lsb-base, runc (>= 1.0.0~rc8~), tini",
		Recommends: "apparmor, ca-certificates, cgroupfs-mount, git, needrestart (>= 3.1~), xz-utils",
		Suggests: "docker-doc, aufs-tools, btrfs-progs, debootstrap, e2fsprogs, rinse, rootlesskit, xfsprogs, zfs-fuse | zfsutils-linux",
		Conflicts: "docker-ce, docker-ce-cli, docker-ce-rootless-extras"
	},
	sizes: [
		140600,
		28830152,
		68534,
		14694780,
		7588,
		2079492
	]
};
var tables = () => ({
	base: import("./base_D0dhMk8u.mjs"),
	server: import("./server_BLKlN5Nl.mjs"),
	more: import("./more_CYooVAbd.mjs")
});
var openBullseye = (arch) => openRelease({
	tables,
	special: (of) => [...dockerIoOffers(DOCKER_IO, of), ...dockerTools$1("bullseye", of)]
}, {
	id: "debian",
	codename: "bullseye",
	arch
});
// src/host/profiles/raspberry-pi.ts
var bullseye = openBullseye("arm64");
var raspberryPi = {
	name: "raspberry-pi",
	summary: {
		ja: "ルートが overlayfs の Raspberry Pi（Raspberry Pi OS bullseye、Docker 20.10.5）です。dockerd は invalid cross-device link で起動しません。",
		en: "A Raspberry Pi with its root on overlayfs (Raspberry Pi OS bullseye, Docker 20.10.5): dockerd does not start, invalid cross-device link."
	},
	hostname: "raspberrypi",
	arch: "arm64",
	cpus: 4,
	memory: 4 * 1024 ** 3,
	disk: 30 * 1024 ** 3,
	kernel: {
		release: "6.1.21-v8+",
		version: "#1642 SMP PREEMPT Mon Apr  3 17:24:16 BST 2023",
		loads: ["overlay"]
	},
	root: {
		device: "/dev/mmcblk0p2",
		options: ["noatime"],
		overlay: true
	},
	volumes: [{
		device: "/dev/sda1",
		target: "/mnt/usb",
		size: 64 * 10 ** 9
	}],
	os: {
		id: "debian",
		idLike: "",
		name: "Debian GNU/Linux",
		version: "11 (bullseye)",
		versionId: "11",
		codename: "bullseye",
		prettyName: "Debian GNU/Linux 11 (bullseye)"
	},
	cgroupVersion: 2,
	cgroupDriver: "systemd",
	apparmor: false,
	login: withDocker({
		...READER,
		groups: [...READER.groups, {
			name: "video",
			gid: 44
		}]
	}, 112),
	groups: [{
		name: "docker",
		gid: 112
	}],
	workdir: "/home/reader",
	docker: {
		version: "20.10.5",
		flavour: "debian",
		images: [],
		registry: "online"
	},
	network: connected({
		device: "eth0",
		ip: "192.168.64.30",
		gateway: "192.168.64.1"
	}, sitesOf(bullseye)),
	prepare: bullseye.load,
	installed: installation(bullseye, {
		names: [
			"docker.io",
			"cgroupfs-mount",
			"git"
		],
		manual: ["docker.io"],
		made: {
			"/var/lib/docker/runtimes": {
				directory: true,
				mode: 448
			},
			"/boot/cmdline.txt": { text: "boot=overlay console=serial0,115200 console=tty1 root=PARTUUID=d9b3f436-02 rootfstype=ext4 fsck.repair=yes rootwait\n" },
			"/boot/config.txt": { text: "dtparam=audio=on\narm_64bit=1\n" }
		}
	}),
	files: {
		...sourceFiles(bullseye),
		"/etc/apt/sources.list.d/raspi.list": "#deb http://archive.raspberrypi.org/debian/ bullseye main\n",
		"/etc/apt/trusted.gpg.d/raspberrypi-archive-stable.asc": armoredKeys([RASPBERRY_PI_KEY])
	},
	busybox: "1.37.0",
	tools: {
		bash: "5.1.4",
		coreutils: "8.32",
		procps: "3.3.17",
		utilLinux: "2.36.1",
		jq: "1.6",
		curl: "7.74.0"
	}
};
// src/host/profiles/recording-hosts.ts
var NAMESERVER = "10.255.255.53";
/** What Debian's minimal installation lacks and other hosts have. */
var ABSENT = "adduser addgroup column hexdump ifconfig killall less lsb_release lsof nano nc netstat nslookup ping rev route strings sudo vi view vim wget at brctl chattr conntrack crontab file fuser getfacl last lspci lsattr lsusb newgrp nft pstree python3 scp setfacl sg socat ssh strace tcpdump delgroup deluser".split(" ");
/** Modules, and entries of /proc, of a kernel made for small machines. */
var LACKS = [
	"dummy",
	"ipvlan",
	"sctp",
	"8021q",
	"asound",
	"scsi",
	"kcore",
	"sysrq-trigger",
	"modules",
	"CAP_SYS_RESOURCE"
];
var debian = (versionId, codename, prettyName) => ({
	id: "debian",
	idLike: "",
	name: "Debian GNU/Linux",
	version: versionId === "" ? "" : `${versionId} (${codename})`,
	versionId,
	codename,
	prettyName
});
function recordingHost(name, release) {
	return {
		name,
		summary: {
			ja: `Docker ${release.engine} の記録を取ったマシンです。root でログインし、レジストリにはつながりません。`,
			en: `The machine on which Docker ${release.engine} was recorded: a login as root, no registry in reach.`
		},
		hostname: "vm",
		arch: "amd64",
		cpus: 2,
		memory: 25276502016,
		disk: 270553174016,
		kernel: {
			release: release.kernel,
			version: "#1 SMP PREEMPT_DYNAMIC",
			lacks: LACKS
		},
		os: release.os,
		limits: {
			core: [0, -1],
			memlock: [8388608, 8388608],
			nofile: [2e4, 2e4],
			nproc: [96365, 96365],
			sigpending: [96365, 96365]
		},
		cgroupVersion: 1,
		cgroupDriver: "cgroupfs",
		apparmor: false,
		login: {
			name: "root",
			uid: 0,
			gid: 0,
			groups: [{
				name: "root",
				gid: 0
			}],
			home: "/root",
			shell: "/bin/bash",
			sudo: true
		},
		bareSession: true,
		plainInit: true,
		absent: ABSENT,
		privateRoot: true,
		root: {
			device: "/dev/vda",
			options: [
				"discard",
				"resv_strict",
				"resuid=65534",
				"resgid=65534"
			]
		},
		files: { "/etc/hosts": "127.0.0.1 localhost vm\n" },
		workdir: "/root/work",
		docker: {
			version: release.engine,
			flavour: "debian",
			images: ["import/busybox", "import/hello-world"],
			registry: "unreachable"
		},
		network: {
			device: "lo",
			ip: "10.255.255.53",
			prefix: 32,
			gateway: "",
			nameservers: [NAMESERVER],
			resolve: () => ({ status: "nxdomain" }),
			sites: []
		},
		busybox: release.busybox,
		tools: release.tools
	};
}
// src/machine/hosts.ts
var HOSTS$2 = [
	ubuntu2404,
	ubuntu2404Docker26,
	ubuntu2404Docker28,
	ubuntu2404Bare,
	debian12,
	jetson,
	gpuLab,
	gpuServerComplete,
	gpuServerWithoutToolkit,
	gpuServerWithoutDriver,
	gpuServerMismatched,
	raspberryPi,
	lowDisk,
	kata,
	recordingHost("docker-20.10", {
		engine: "20.10.24",
		busybox: "1.35.0",
		kernel: "6.1.0-37-amd64",
		os: debian("12", "bookworm", "Debian GNU/Linux 12 (bookworm)"),
		tools: {
			bash: "5.2.15",
			coreutils: "9.1",
			procps: "4.0.2",
			utilLinux: "2.38.1",
			jq: "1.6",
			curl: "7.88.1"
		}
	}),
	recordingHost("docker-26.1", {
		engine: "26.1.5",
		busybox: "1.37.0",
		kernel: "6.12.41+deb13-amd64",
		os: debian("13", "trixie", "Debian GNU/Linux 13 (trixie)"),
		tools: {
			bash: "5.2.37",
			coreutils: "9.7",
			procps: "4.0.4",
			utilLinux: "2.41.5",
			jq: "1.7.1",
			curl: "8.14.1"
		}
	}),
	recordingHost("docker-28.5", {
		engine: "28.5.2",
		busybox: "1.38.0",
		kernel: "6.17.7+deb14-amd64",
		os: debian("", "forky", "Debian GNU/Linux forky/sid"),
		tools: {
			bash: "5.3.9",
			coreutils: "9.10",
			procps: "4.0.7",
			utilLinux: "2.42.4",
			jq: "1.8.2",
			curl: "8.22.0"
		}
	})
];
// src/site/try/TryTerminal.astro
createAstro("http://localhost:4321/");
var $$TryTerminal = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TryTerminal;
	const { t } = Astro.locals;
	const { entry, locale } = Astro.locals.starlightRoute;
	const language = isLanguage(locale) ? locale : "ja";
	const page = entry.filePath === void 0 ? void 0 : wiki().byFile.get(entry.filePath);
	const blocks = page ? compileBlocks(page, HOSTS$2.map(({ name }) => name)).blocks : [];
	const data = {
		language,
		blocks: blocks.map(({ plan, fresh }) => ({
			host: plan.host,
			fresh,
			step: plan.steps[0]
		})),
		texts: textsFor(language, "try.", "step.r", "step.again", "step.passed", "step.failed", "step.why.", "step.compared.", "step.diff", "step.placeholder.", "terminal.", "search.confidence.")
	};
	return renderTemplate`${blocks.length > 0 && renderTemplate`${renderComponent($$result, "hb-try", "hb-try", {
		"class": "not-content",
		"data-pagefind-ignore": true
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<section class="foot hb-workbench print:hidden"${addAttribute(t("terminal.label"), "aria-label")} popover="manual"><div class="bar"><p class="host"><span class="lamp" aria-hidden="true"></span><code></code><span class="said" role="status"></span></p><div class="tools"><button type="button" class="stop" hidden>${t("terminal.stop")}</button><button type="button" class="reset">${t("terminal.reset")}</button><button type="button" class="icon enlarge" aria-pressed="false"${addAttribute(t("terminal.enlarge"), "aria-label")}${addAttribute(t("terminal.enlarge"), "title")}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M9.5 2.5h4v4M6.5 13.5h-4v-4"></path><path d="m13.5 2.5-4 4M2.5 13.5l4-4"></path></svg></button><button type="button" class="icon close"${addAttribute(t("try.close"), "aria-label")}${addAttribute(t("try.close"), "title")}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"></path></svg></button></div></div><div class="screen"><p class="starting" role="status" hidden>${t("terminal.starting")}</p></div><div class="offer" role="status" hidden></div></section><script type="application/json">${unescapeHTML(JSON.stringify(data).replaceAll("<", "\\u003c"))}<\/script>` })}`}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/try/TryTerminal.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/try/TryTerminal.astro", void 0);
// src/book/runs.ts
var RUNS_FILE = "content/runs.json";
var hash = (text) => sha256Hex(text).slice(0, 12);
/** What a note's commands are recognised by; undefined when it has none. */
var hashOfBlocks = (page) => page.fences.length === 0 ? void 0 : hash(JSON.stringify([headValue(page, "host") ?? null, page.fences.map(({ meta, text }) => [meta, text])]));
/** What a page's commands are recognised by, a runbook's being those of its steps; undefined when there are none. */
function hashOfCommands(root, page) {
	if (kindOfPage(page.id) !== "runbook") return hashOfBlocks(page);
	const steps = readSource(root, `${page.id}/steps.console`);
	return steps && hash(steps.text);
}
/** The records of the project in `root`; none without the file. */
function readRuns(root) {
	const text = readSource(root, RUNS_FILE)?.text;
	return new Map(Object.entries(text === void 0 ? {} : JSON.parse(text)));
}
/** The record of the commands as they are now; undefined when they have changed since, or were never run. */
function currentRun(runs, id, commands) {
	const record = runs.get(id);
	return record && record.commands === commands ? record : void 0;
}
// src/book/translation/difference.ts
/** How a part's prose has changed since it was translated. */
/** The paragraphs that differ, each as runs of words that stayed, went and came. */
function difference(before, after) {
	const runs = diffArrays(before.split("\n"), after.split("\n"));
	const changes = [];
	for (const [index, run] of runs.entries()) {
		const next = runs[index + 1];
		if (run.removed && next?.added) changes.push(...together(run.value, next.value));
		else if (run.removed) changes.push(...run.value.map((text) => [{
			kind: "removed",
			text
		}]));
		else if (run.added && !runs[index - 1]?.removed) changes.push(...run.value.map((text) => [{
			kind: "added",
			text
		}]));
	}
	return changes;
}
function together(before, after) {
	return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => words$1(before[index] ?? "", after[index] ?? ""));
}
/** Japanese is cut into words as the browser cuts it; without that a sentence would be one word. */
var segmenter = new Intl.Segmenter("ja", { granularity: "word" });
var words$1 = (before, after) => diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
	kind: added ? "added" : removed ? "removed" : "same",
	text: value
}));
/** Prose by part: `''`, then the ids of a runbook's steps. Commands and other blocks are not prose: they are compared as they stand. */
function proseParts(page) {
	const lines = page.prose.split("\n");
	const isRunbook = kindOfPage(page.id) === "runbook";
	const parts = /* @__PURE__ */ new Map([["", ["title", "description"].map((key) => words(headValue(page, key)))]]);
	let part = "";
	for (const [index, line] of lines.entries()) {
		const heading = page.headings.find((one) => one.line === index + 1);
		if (heading) part = isRunbook && isStep(lines, index) ? heading.anchor : "";
		parts.set(part, [...parts.get(part) ?? [], line]);
	}
	return new Map([...parts].map(([id, text]) => [id, squeeze(text)]));
}
/** Whether the first thing below the heading in line `index` is a `<Step>`. */
var isStep = (lines, index) => /^\s*<Step\b/.test(lines.slice(index + 1).find((line) => line.trim() !== "") ?? "");
var words = (value) => typeof value === "string" ? value : "";
/** Paragraphs, each in one line: how an author breaks lines says nothing. */
var squeeze = (lines) => lines.map((line) => line.trim()).join("\n").split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "" && !/^<\/?Step\b/.test(paragraph)).join("\n");
/** What a part's prose is recognised by. */
var proseHash = (prose) => sha256Hex(prose).slice(0, 12);
/** Hashes by part. */
var proseHashes = (page) => new Map([...proseParts(page)].map(([part, prose]) => [part, proseHash(prose)]));
// src/book/translation/earlier.ts
/** A part's prose as it was when it was translated, out of the history. */
/** The prose of `part` in the version that has this hash; undefined when the history does not hold it. */
function earlierProse(root, page, part, hash) {
	for (const text of versionsOf(root, page.file)) {
		const prose = proseParts(readPage({
			name: page.file,
			text
		})).get(part);
		if (prose !== void 0 && proseHash(prose) === hash) return prose;
	}
}
// src/book/translation/ledger.ts
/**
* What was last said to say the same: for each part of a page the hash of its prose in both languages. It is kept in
* content/translations.yaml, a line for each part, so that two people's marks do not collide.
*/
var LEDGER_FILE = "content/translations.yaml";
/** The key of a part of the page `id`. */
var partKey = (id, part) => part === "" ? id : `${id}#${part}`;
/** Reads the ledger. Throws an `Error` that names the line when it is not one. */
function parseLedger(text) {
	const read = parse(text) ?? {};
	if (typeof read !== "object" || Array.isArray(read)) throw new Error(`${LEDGER_FILE}: expected lines \`page: {…}\``);
	return new Map(Object.entries(read).map(([key, value]) => {
		const pair = value;
		if (typeof pair?.ja === "string" && typeof pair.en === "string") return [key, {
			ja: pair.ja,
			en: pair.en
		}];
		throw new Error(`${LEDGER_FILE}: ${key} is ${JSON.stringify(value)}; expected { ja: HASH, en: HASH }`);
	}));
}
// src/book/translation/state.ts
/** Which part of which translation is behind. */
/** The state of every part that both languages have. */
function translationStates(ja, en, ledger) {
	const hashes = {
		ja: proseHashes(ja),
		en: proseHashes(en)
	};
	return [...hashes.ja].flatMap(([part, japanese]) => {
		const english = hashes.en.get(part);
		if (english === void 0) return [];
		return [{
			id: ja.id,
			part,
			state: stateOf({
				ja: japanese,
				en: english
			}, ledger.get(partKey(ja.id, part)))
		}];
	});
}
function stateOf(now, marked) {
	if (!marked) return { kind: "unmarked" };
	const changed = ["ja", "en"].filter((language) => now[language] !== marked[language]);
	const [only] = changed;
	if (only === void 0) return { kind: "current" };
	if (changed.length > 1) return {
		kind: "both-changed",
		since: marked
	};
	return {
		kind: "behind",
		language: otherLanguage(only),
		since: marked[only]
	};
}
/** Pages in both languages, by id. */
function pairs(pages) {
	return [...Map.groupBy(pages, ({ id }) => id)].map(([id, group]) => ({
		id,
		ja: group.find(({ language }) => language === "ja"),
		en: group.find(({ language }) => language === "en")
	}));
}
// src/book/translation/behind.ts
/** The parts of `page` that are behind `other`, the same page in the other language; `root` is where git knows them. */
function partsBehind(root, page, other, ledger) {
	const [ja, en] = page.language === "ja" ? [page, other] : [other, page];
	return translationStates(ja, en, ledger).flatMap(({ part, state }) => {
		const since = translatedFrom(state, page, other);
		if (since === void 0) return [];
		const before = earlierProse(root, other, part, since);
		return [{
			part,
			changes: before === void 0 ? void 0 : difference(before, proseParts(other).get(part) ?? "")
		}];
	});
}
/** The hash of what `page` was translated from, if `other` has changed since. */
function translatedFrom(state, page, other) {
	if (state.kind === "both-changed") return state.since[other.language];
	return state.kind === "behind" && state.language === page.language ? state.since : void 0;
}
// src/book/translation/files.ts
/** The ledger of the project in `root`; empty when there is none. */
var readLedger = (root) => parseLedger(readSource(root, "content/translations.yaml")?.text ?? "");
// src/site/content/keeping.ts
var byId = lazyUnlessDeveloping(() => new Map(pairs(wiki().pages).map((pair) => [pair.id, pair])));
var ledger = lazyUnlessDeveloping(() => readLedger("."));
var runs = lazyUnlessDeveloping(() => readRuns("."));
function lazyUnlessDeveloping(make) {
	return lazy(make);
}
function statesOf(id) {
	const { ja, en } = byId().get(id) ?? {};
	return ja && en ? translationStates(ja, en, ledger()) : [];
}
function behind(page) {
	const { ja, en } = byId().get(page.id) ?? {};
	const other = page.language === "ja" ? en : ja;
	return other ? partsBehind(".", page, other, ledger()) : [];
}
function lastRun(page) {
	const record = runs().get(page.id);
	if (!record) return void 0;
	return {
		record,
		stale: currentRun(runs(), page.id, hashOfCommands(".", page)) === void 0
	};
}
// src/site/components/PageState.astro
createAstro("http://localhost:4321/");
var $$PageState = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageState;
	const { t } = Astro.locals;
	const { entry, locale } = Astro.locals.starlightRoute;
	const page = entry.filePath === void 0 ? void 0 : wiki().byFile.get(entry.filePath);
	const language = isLanguage(locale) ? locale : "ja";
	const run = page && lastRun(page);
	const parts = page ? behind(page) : [];
	const leader = otherLanguage(page?.language ?? language);
	const day = new Intl.DateTimeFormat(language, {
		dateStyle: "long",
		timeZone: "UTC"
	});
	const versions = new Intl.ListFormat(language, { type: "conjunction" });
	const heading = (part) => page?.headings.find(({ anchor }) => anchor === part)?.text;
	return renderTemplate`${run && renderTemplate`${maybeRenderHead($$result)}<p class="run not-content astro-s2smwwko" data-pagefind-ignore><span class="lamp astro-s2smwwko"${addAttribute(run.stale ? "" : void 0, "data-stale")} aria-hidden="true"></span><span class="astro-s2smwwko">${run.stale ? t("run.stale") : run.record.engines.length > 0 ? t("run.engines", { versions: versions.format(run.record.engines) }) : t("run.noEngine")}${" "}<time${addAttribute(run.record.date, "datetime")} class="astro-s2smwwko">${day.format(new Date(run.record.date))}</time></span></p>`}${parts.length > 0 && renderTemplate`<aside class="behind not-content astro-s2smwwko"${addAttribute(t("translation.behind"), "aria-label")} data-pagefind-ignore><p class="astro-s2smwwko"><strong class="astro-s2smwwko">${t("translation.behind")}</strong></p><ul class="astro-s2smwwko">${parts.map(({ part, changes }) => renderTemplate`<li class="astro-s2smwwko">${part === "" ? t("translation.whole") : renderTemplate`<a${addAttribute(`#${part}`, "href")} class="astro-s2smwwko">${heading(part) ?? part}</a>`}<details class="astro-s2smwwko"><summary class="astro-s2smwwko">${t("translation.changes")}</summary>${changes === void 0 ? renderTemplate`<p class="astro-s2smwwko">${t("translation.unknown")}</p>` : renderTemplate`<div${addAttribute(leader, "lang")} class="astro-s2smwwko">${changes.map((paragraph) => renderTemplate`<p class="astro-s2smwwko">${paragraph.map(({ kind, text }) => kind === "added" ? renderTemplate`<ins class="astro-s2smwwko">${text}</ins>` : kind === "removed" ? renderTemplate`<del class="astro-s2smwwko">${text}</del>` : text)}</p>`)}</div>`}</details></li>`)}</ul></aside>`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/PageState.astro", void 0);
// src/site/components/MarkdownContent.astro
createAstro("http://localhost:4321/");
var $$MarkdownContent = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MarkdownContent;
	const { id } = Astro.locals.starlightRoute;
	const isHome = isLanguage(id);
	const section = parsePageId(id)?.section;
	return renderTemplate`${isHome ? renderTemplate`${renderSlot($$result, $$slots["default"])}` : renderTemplate`${renderComponent($$result, "Default", $$MarkdownContent$1, {}, { "default": ($$result) => renderTemplate`${section && renderTemplate`${renderComponent($$result, "PageState", $$PageState, {})}`}${renderSlot($$result, $$slots["default"])}${section && section !== "runbooks" && renderTemplate`${renderComponent($$result, "TryTerminal", $$TryTerminal, {})}`}${section && renderTemplate`${renderComponent($$result, "TermHints", $$TermHints, {})}`}` })}`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/MarkdownContent.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/MobileMenuToggle.astro
createAstro("http://localhost:4321/");
var $$MobileMenuToggle$1 = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MobileMenuToggle$1;
	return renderTemplate`${maybeRenderHead($$result)}<button popovertarget="starlight__sidebar" class="sl-menu-button sl-flex md:sl-hidden print:hidden astro-r2osgdlg">${renderComponent($$result, "Icon", $$Icon$1, {
		"name": "bars",
		"class": "open-menu astro-r2osgdlg"
	})}${renderComponent($$result, "Icon", $$Icon$1, {
		"name": "close",
		"class": "close-menu astro-r2osgdlg"
	})}<span class="sr-only astro-r2osgdlg">${Astro.locals.t("menuButton.accessibleLabel")}</span></button>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/MobileMenuToggle.astro", void 0);
// src/site/components/MobileMenuToggle.astro
var $$MobileMenuToggle = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "Default", $$MobileMenuToggle$1, {}, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/components/MobileMenuToggle.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/components/MobileMenuToggle.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/PageFrame.astro
createAstro("http://localhost:4321/");
var $$PageFrame = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageFrame;
	const { hasSidebar } = Astro.locals.starlightRoute;
	return renderTemplate`${maybeRenderHead($$result)}<div class="page sl-flex astro-yntsjkba"><header class="header astro-yntsjkba">${renderSlot($$result, $$slots["header"])}</header>${hasSidebar && renderTemplate`<nav class="sidebar print:hidden astro-yntsjkba"${addAttribute(Astro.locals.t("sidebarNav.accessibleLabel"), "aria-label")}>${renderComponent($$result, "MobileMenuToggle", $$MobileMenuToggle, { "class": "astro-yntsjkba" })}${renderScript($$result, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/PageFrame.astro?astro&type=script&index=0&lang.ts")}${renderComponent($$result, "sl-sidebar-pane", "sl-sidebar-pane", {
		"popover": "",
		"id": "starlight__sidebar",
		"class": "sidebar-pane astro-yntsjkba"
	}, { "default": ($$result) => renderTemplate`<div class="sidebar-content sl-flex astro-yntsjkba">${renderSlot($$result, $$slots["sidebar"])}</div>` })}</nav>`}<div class="main-frame astro-yntsjkba">${renderSlot($$result, $$slots["default"])}</div></div>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/PageFrame.astro", void 0);
// node_modules/@astrojs/starlight/dist/components-internals/TableOfContents/TableOfContentsList.astro
createAstro("http://localhost:4321/");
var $$TableOfContentsList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TableOfContentsList;
	const { toc, isMobile = false, depth = 0 } = Astro.props;
	const $$definedVars = defineStyleVars([{ depth }]);
	return renderTemplate`${maybeRenderHead($$result)}<ul${addAttribute([{ isMobile }, "astro-jugkfwgx"], "class:list")}${addAttribute($$definedVars, "style")}>${toc.map((heading) => renderTemplate`<li${addAttribute($$definedVars, "style")} class="astro-jugkfwgx"><a${addAttribute("#" + heading.slug, "href")}${addAttribute($$definedVars, "style")} class="astro-jugkfwgx"><span${addAttribute($$definedVars, "style")} class="astro-jugkfwgx">${heading.text}</span></a>${heading.children.length > 0 && renderTemplate`${renderComponent($$result, "Astro.self", Astro.self, {
		"toc": heading.children,
		"depth": depth + 1,
		"isMobile": isMobile,
		"class": "astro-jugkfwgx"
	})}`}</li>`)}</ul>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components-internals/TableOfContents/TableOfContentsList.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/MobileTableOfContents.astro
createAstro("http://localhost:4321/");
var $$MobileTableOfContents = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MobileTableOfContents;
	const { toc } = Astro.locals.starlightRoute;
	return renderTemplate`${toc && renderTemplate`${renderComponent($$result, "mobile-starlight-toc", "mobile-starlight-toc", {
		"data-min-h": toc.minHeadingLevel,
		"data-max-h": toc.maxHeadingLevel,
		"class": "astro-66cqc7ze"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<nav aria-labelledby="starlight__on-this-page--mobile" class="astro-66cqc7ze"><details id="starlight__mobile-toc" class="astro-66cqc7ze"><summary id="starlight__on-this-page--mobile" class="sl-flex astro-66cqc7ze"><span class="toggle sl-flex astro-66cqc7ze">${Astro.locals.t("tableOfContents.onThisPage")}${renderComponent($$result, "Icon", $$Icon$1, {
		"name": "right-caret",
		"class": "caret astro-66cqc7ze",
		"size": "1rem"
	})}</span><span class="display-current astro-66cqc7ze"></span></summary><div class="dropdown astro-66cqc7ze">${renderComponent($$result, "TableOfContentsList", $$TableOfContentsList, {
		"toc": toc.items,
		"isMobile": true,
		"class": "astro-66cqc7ze"
	})}</div></details></nav>` })}`}${renderScript($$result, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/MobileTableOfContents.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/MobileTableOfContents.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/TableOfContents.astro
createAstro("http://localhost:4321/");
var $$TableOfContents = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TableOfContents;
	const { toc } = Astro.locals.starlightRoute;
	return renderTemplate`${toc && renderTemplate`${renderComponent($$result, "starlight-toc", "starlight-toc", {
		"data-min-h": toc.minHeadingLevel,
		"data-max-h": toc.maxHeadingLevel
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<nav aria-labelledby="starlight__on-this-page"><h2 id="starlight__on-this-page">${Astro.locals.t("tableOfContents.onThisPage")}</h2>${renderComponent($$result, "TableOfContentsList", $$TableOfContentsList, { "toc": toc.items })}</nav>` })}`}${renderScript($$result, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/TableOfContents.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/TableOfContents.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/PageSidebar.astro
createAstro("http://localhost:4321/");
var $$PageSidebar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageSidebar;
	return renderTemplate`${Astro.locals.starlightRoute.toc && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="lg:sl-hidden astro-qok35upx">${renderComponent($$result, "MobileTableOfContents", $$MobileTableOfContents, { "class": "astro-qok35upx" })}</div><div class="right-sidebar-panel sl-hidden lg:sl-block astro-qok35upx"><div class="sl-container astro-qok35upx">${renderComponent($$result, "TableOfContents", $$TableOfContents, { "class": "astro-qok35upx" })}</div></div>` })}`}`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/PageSidebar.astro", void 0);
// src/site/content/runbook-groups.ts
/** A drill's folder is called so: the machine is broken when it starts. */
var isDrill = ({ slug }) => slug.startsWith("drill-");
/** In the order of the sections; a drill whose first topic is none of them is about the engine. */
var ORDER = [
	"basics",
	"engine",
	"volumes",
	"networks",
	"gpu"
];
/** What a runbook is about: its first topic. */
var sectionOf = ({ topics }) => ORDER.find((section) => section === topics[0]) ?? "engine";
function runbookGroups(pages) {
	const drills = pages.filter(isDrill);
	return {
		walks: pages.filter((page) => !isDrill(page)),
		drills: ORDER.map((section) => ({
			section,
			pages: drills.filter((page) => sectionOf(page) === section)
		})).filter((group) => group.pages.length > 0)
	};
}
// src/site/content/breadcrumbs.ts
/** The way to a page from the home page, as shown above its title and as search engines are told. */
/**
* Home, section, page; drills have a place of their own among the runbooks. Empty for the home pages themselves and for what does not exist.
*
* @param id such as `ja/volumes/bind-mounts`, `en/tags`.
* @param label the page's short name.
*/
function breadcrumbs(id, language, label) {
	if (isLanguage(id) || id === `${language}/404` || !id.startsWith(`${language}/`)) return [];
	const page = parsePageId(id);
	const home = {
		label: translate(language, "site.home"),
		address: `/${language}/`
	};
	if (!page) return [home, { label }];
	const address = pageAddress(`${language}/${page.section}`);
	const section = {
		label: translate(language, `section.${page.section}`),
		address
	};
	const drills = {
		label: translate(language, "runbooks.drills"),
		address: `/${language}/drills/`
	};
	return [
		home,
		section,
		...page.section === "runbooks" && isDrill(page) ? [drills] : [],
		{ label }
	];
}
/** The same for search engines (schema.org's BreadcrumbList), safe inside a script element. */
function breadcrumbData(crumbs, here) {
	const data = {
		"@context": "https://schema.org",
		"@type": "BreadcrumbList",
		itemListElement: crumbs.map(({ label, address }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: label,
			item: published(address ?? here)
		}))
	};
	return JSON.stringify(data).replaceAll("<", "\\u003c");
}
// src/site/components/ErrorRunbook.astro
createAstro("http://localhost:4321/");
var $$ErrorRunbook = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ErrorRunbook;
	const { t } = Astro.locals;
	const { locale } = Astro.locals.starlightRoute;
	const runbook = errorEntry(Astro.props.slug)?.runbook;
	const page = runbook && (await getEntry("docs", `${locale}/runbooks/${runbook}`) ?? await getEntry("docs", `ja/runbooks/${runbook}`));
	return renderTemplate`${page && renderTemplate`${maybeRenderHead($$result)}<p class="try not-content astro-4pmbhsol" data-pagefind-ignore><span class="astro-4pmbhsol">${t("search.runbook")}</span><a${addAttribute(pageAddress(`${locale}/runbooks/${runbook}`), "href")} class="astro-4pmbhsol">${page.data.title}</a></p>`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/ErrorRunbook.astro", void 0);
// src/site/components/PageTitle.astro
createAstro("http://localhost:4321/");
var $$PageTitle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageTitle;
	const { t } = Astro.locals;
	const { entry, id, locale, entryMeta } = Astro.locals.starlightRoute;
	const { title, description, versions, level, minutes, error } = entry.data;
	const page = parsePageId(id);
	const isHome = isLanguage(id);
	const crumbs = isLanguage(locale) ? breadcrumbs(id, locale, entry.data.sidebar?.label ?? title) : [];
	const data = breadcrumbData(crumbs, Astro.url.pathname);
	return renderTemplate`${!isHome && renderTemplate`${maybeRenderHead($$result)}<div class="head astro-rkvtbnjy">${crumbs.length > 0 && renderTemplate`<nav class="hb-eyebrow astro-rkvtbnjy"${addAttribute(t("page.place"), "aria-label")} data-pagefind-ignore><ol class="astro-rkvtbnjy">${crumbs.map(({ label, address }) => renderTemplate`<li class="astro-rkvtbnjy">${address ? renderTemplate`<a${addAttribute(address, "href")} class="astro-rkvtbnjy">${label}</a>` : renderTemplate`<span aria-current="page"${addAttribute(entryMeta.lang, "lang")} class="astro-rkvtbnjy">${label}</span>`}</li>`)}</ol></nav>`}${crumbs.length > 0 && renderTemplate`<script type="application/ld+json">${unescapeHTML(data)}<\/script>`}<h1 id="_top" class="astro-rkvtbnjy">${title}</h1>${page && description && renderTemplate`<p class="lead astro-rkvtbnjy">${description}</p>`}${(level || minutes || versions) && renderTemplate`<ul class="facts astro-rkvtbnjy" data-pagefind-ignore>${level && renderTemplate`<li class="astro-rkvtbnjy">${t(`level.${level}`)}</li>`}${minutes && renderTemplate`<li class="astro-rkvtbnjy">${t("runbook.minutes", { minutes })}</li>`}${versions && renderTemplate`<li class="astro-rkvtbnjy">${t("page.versions", { versions })}</li>`}</ul>`}${error && renderTemplate`${renderComponent($$result, "ErrorRunbook", $$ErrorRunbook, {
		"slug": error,
		"class": "astro-rkvtbnjy"
	})}`}</div>`}`;
}, "/tmp/w7/s5/hatoba/src/site/components/PageTitle.astro", void 0);
// src/site/components/Sidebar.astro
createAstro("http://localhost:4321/");
var $$Sidebar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Sidebar;
	const { sidebar } = Astro.locals.starlightRoute;
	return renderTemplate`${maybeRenderHead($$result)}<div class="sections astro-3ve3zgtc">${sidebar.map((entry) => entry.type === "link" ? renderTemplate`<a class="section astro-3ve3zgtc"${addAttribute(entry.href, "href")}${addAttribute(entry.isCurrent ? "page" : void 0, "aria-current")}>${entry.label}</a>` : renderTemplate`<details${addAttribute(!entry.collapsed, "open")} class="astro-3ve3zgtc"><summary class="section astro-3ve3zgtc">${entry.label}${renderComponent($$result, "Icon", $$Icon, {
		"name": "chevronRight",
		"size": 12,
		"class": "astro-3ve3zgtc"
	})}</summary><ul class="astro-3ve3zgtc">${entry.entries.map((link) => link.type === "link" && renderTemplate`<li class="astro-3ve3zgtc"><a${addAttribute(link.href, "href")}${addAttribute(link.isCurrent ? "page" : void 0, "aria-current")} class="astro-3ve3zgtc">${link.label}</a></li>`)}</ul></details>`)}</div>`;
}, "/tmp/w7/s5/hatoba/src/site/components/Sidebar.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/SkipLink.astro
createAstro("http://localhost:4321/");
var $$SkipLink = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SkipLink;
	return renderTemplate`${maybeRenderHead($$result)}<a class="sl-skip-link astro-qb7clj6f"${addAttribute(`#${PAGE_TITLE_ID}`, "href")}>${Astro.locals.t("skipLink.label")}</a>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/SkipLink.astro", void 0);
// src/site/components/ThemeProvider.astro
var $$ThemeProvider = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`<script>
  (() => {
    const root = new URL(document.documentElement.dataset.root || '/', location.href).pathname;
    let kept = null;
    try {
      kept = localStorage.getItem(root === '/' ? 'hatoba:theme' : \`hatoba:theme@\${root}\`);
    } catch {}
    const light = kept ? kept === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
    document.documentElement.dataset.theme = light ? 'light' : 'dark';
  })();
<\/script>`;
}, "/tmp/w7/s5/hatoba/src/site/components/ThemeProvider.astro", void 0);
// node_modules/@astrojs/starlight/dist/components/TwoColumnContent.astro
createAstro("http://localhost:4321/");
var $$TwoColumnContent$1 = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TwoColumnContent$1;
	return renderTemplate`${maybeRenderHead($$result)}<div class="lg:sl-flex astro-lrzkfocr">${Astro.locals.starlightRoute.toc && renderTemplate`<aside class="right-sidebar-container print:hidden astro-lrzkfocr"><div class="right-sidebar astro-lrzkfocr">${renderSlot($$result, $$slots["right-sidebar"])}</div></aside>`}<div class="main-pane astro-lrzkfocr">${renderSlot($$result, $$slots["default"])}</div></div>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/TwoColumnContent.astro", void 0);
// src/site/content/version.ts
/** `hatoba 0.1.0`: the version of the site that is being built. */
function siteVersion() {
	return `hatoba ${JSON.parse(readFileSync("package.json", "utf8")).version}`;
}
// src/site/share/RecordView.astro
createAstro("http://localhost:4321/");
var $$RecordView = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RecordView;
	const { t } = Astro.locals;
	return renderTemplate`${maybeRenderHead($$result)}<section class="hb-record" aria-labelledby="hb-record-title" hidden><div class="row"><h2 id="hb-record-title">${t("share.record")}</h2><button type="button" class="leave">${t("share.record.leave")}</button></div><p class="facts"></p><p class="warned"></p><div class="row"><button type="button" class="back">${t("share.record.back")}</button><p class="at" id="hb-record-at" role="status"></p><button type="button" class="next">${t("share.record.next")}</button></div><pre class="shown"></pre><div class="row"><button type="button" class="go">${t("share.record.go")}</button><p class="why"></p></div><div class="asks" hidden><p id="hb-record-asks">${t("share.record.replace")}</p><button type="button" class="yes">${t("share.record.replace.yes")}</button><button type="button" class="save">${t("share.record.replace.save")}</button><button type="button" class="no">${t("share.record.replace.no")}</button></div></section>`;
}, "/tmp/w7/s5/hatoba/src/site/share/RecordView.astro", void 0);
// src/site/share/ShareDialog.astro
createAstro("http://localhost:4321/");
var $$ShareDialog = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ShareDialog;
	const { t } = Astro.locals;
	return renderTemplate`${maybeRenderHead($$result)}<dialog class="hb-share not-content" aria-labelledby="hb-share-title" data-pagefind-ignore><div class="head"><h2 id="hb-share-title">${t("share.title")}</h2><button type="button" class="close"${addAttribute(t("share.close"), "aria-label")}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 3.5 9 9m0-9-9 9"></path></svg></button></div><p>${t("share.about")}</p><section class="secrets" aria-labelledby="hb-share-secrets"><h3 id="hb-share-secrets">${t("share.secrets")}</h3><p class="none">${t("share.secrets.none")}</p><ul></ul></section><div class="part"><div class="row"><h3 id="hb-share-preview">${t("share.preview")}</h3><form class="more"><label><span>${t("share.hide.what")}</span> <input type="text" autocomplete="off" spellcheck="false"></label><button type="submit">${t("share.hide")}</button></form></div><pre class="preview"></pre></div><p class="machine"></p><div class="formats"><button type="button" data-format="link">${t("share.link")}</button><button type="button" data-format="file">${t("share.file")}</button><button type="button" data-format="markdown">${t("share.markdown")}</button><button type="button" data-format="json">${t("share.json")}</button><button type="button" data-format="junit">${t("share.junit")}</button></div><p class="said" role="status"></p><section class="open-record" aria-labelledby="hb-share-open"><h3 id="hb-share-open">${t("share.open")}</h3><p>${t("share.open.about")}</p><label class="file"><span>${t("share.open.file")}</span><input type="file" accept=".json,application/json"></label><p class="refused" role="status"></p></section></dialog>`;
}, "/tmp/w7/s5/hatoba/src/site/share/ShareDialog.astro", void 0);
// src/machine/failures/build.ts
var LABELS = "/srv/labels";
var TIDES = "/srv/tides";
var HOSTS$1 = ["ubuntu-24.04"];
var BUILD = {
	"build-run-fails": {
		kind: "running",
		hosts: HOSTS$1,
		title: {
			ja: "RUN で止まるビルド",
			en: "A build that stops at a RUN"
		},
		about: {
			ja: "/srv/labels のイメージをビルドできません。",
			en: "The image in /srv/labels cannot be built."
		},
		strike: `install -d -o 1000 -g 1000 ${LABELS}
cat > ${LABELS}/Dockerfile <<'END'
FROM ubuntu:24.04
RUN apt-get update \\
 && apt-get install -y --no-install-recommends curl \\
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN apt-get install -y --no-install-recommends jq
RUN ./make-labels.sh
CMD ["cat", "/app/labels.txt"]
END
cat > ${LABELS}/make-labels.sh <<'END'
#!/bin/sh
set -e
jq -r '.[] | "\\(.berth) \\(.ship)"' ships.json > labels.txt
END
echo '[{"berth": 1, "ship": "Kamome"}, {"berth": 2, "ship": "Isuzu"}]' > ${LABELS}/ships.json
chmod 644 ${LABELS}/make-labels.sh
chown 1000:1000 ${LABELS}/*`,
		mend: `rm -rf ${LABELS}`
	},
	"build-file-elsewhere": {
		kind: "running",
		hosts: HOSTS$1,
		title: {
			ja: "Dockerfile が見つからないビルド",
			en: "A build that finds no Dockerfile"
		},
		about: {
			ja: "/srv/tides のイメージをビルドできません。",
			en: "The image in /srv/tides cannot be built."
		},
		strike: `install -d -o 1000 -g 1000 ${TIDES} ${TIDES}/docker
cat > ${TIDES}/docker/dockerfile <<'END'
FROM busybox
COPY tides.txt /
CMD ["cat", "/tides.txt"]
END
printf '04:12 high\\n10:31 low\\n' > ${TIDES}/tides.txt
chown -R 1000:1000 ${TIDES}`,
		mend: `rm -rf ${TIDES}`
	}
};
// src/machine/failures/daemon-json.ts
/** What people do to /etc/docker/daemon.json. */
var FILE = "/etc/docker/daemon.json";
/** Edits the file and restarts the daemon, more than once if it does not start: systemd then refuses to try again. */
var configEdited = (change) => async ({ host: { files }, run }) => {
	files.mkdirAll("/etc/docker", 493);
	const text = files.exists(FILE) ? files.readText(FILE) : "{}\n";
	files.writeFile(FILE, encode(change(text)), { mode: 420 });
	await run(`systemctl reset-failed docker.service docker.socket 2>/dev/null
for attempt in 1 2 3 4; do systemctl restart docker.service 2>/dev/null && break; done
true`);
};
/** The text of a file with more settings at its end. */
var withSettings = (...settings) => (text) => `${JSON.stringify(Object.assign(JSON.parse(text), ...settings), null, 2)}\n`;
/** A change of the settings; a file that is no JSON stays as it is. */
var repaired = (mend) => (text) => {
	try {
		return `${JSON.stringify(mend(JSON.parse(text)), null, 2)}\n`;
	} catch {
		return text;
	}
};
// src/machine/failures/daemon.ts
/** Failures of dockerd, its configuration and its socket. */
/** What many a daemon.json holds. */
var LOG_ROTATION = {
	"log-driver": "json-file",
	"log-opts": {
		"max-size": "10m",
		"max-file": "3"
	}
};
/** A script run by whoever logs in to the host. */
var asLogin = (script) => ({ host: { profile }, run }) => run(profile.login.uid === 0 ? script : `sudo -H -u ${profile.login.name} sh -c '${script}'`);
var DAEMON$1 = {
	"daemon-stopped": {
		kind: "running",
		title: {
			ja: "デーモンが止まっている",
			en: "Daemon stopped"
		},
		about: {
			ja: "docker コマンドがデーモンにつながりません。",
			en: "The docker command finds no daemon."
		},
		strike: "systemctl stop docker.socket docker.service",
		mend: "systemctl start docker.service"
	},
	"daemon-json-syntax": {
		kind: "running",
		title: {
			ja: "daemon.json の書き間違い",
			en: "A slip in daemon.json"
		},
		about: {
			ja: "レジストリのミラーを足してから、Docker デーモンが起動しません。",
			en: "Since a registry mirror was added, the Docker daemon does not start."
		},
		strike: configEdited((text) => `${withSettings(LOG_ROTATION, { "registry-mirrors": ["https://mirror.gcr.io"] })(text).replace(/,(\n +"registry-mirrors")/, "$1").replace(/\n}\n$/, ",\n}")}\n`),
		mend: configEdited((text) => text.replace(/}(\n *"registry-mirrors")/, "},$1").replace(/\],(\s*})/, "]$1"))
	},
	"daemon-json-unknown": {
		kind: "running",
		title: {
			ja: "daemon.json の知らない項目",
			en: "Unknown keys in daemon.json"
		},
		about: {
			ja: "古いサーバーの設定を写してから、Docker デーモンが起動しません。",
			en: "Since an old server's settings were copied, the Docker daemon does not start."
		},
		strike: configEdited(withSettings({
			graph: "/srv/docker",
			"log-opt": {
				"max-size": "10m",
				"max-file": "3"
			},
			debug: false
		})),
		mend: configEdited(repaired(({ graph, "log-opt": options, ...rest }) => rest))
	},
	"daemon-json-duplicate": {
		kind: "running",
		title: {
			ja: "daemon.json と起動オプションの重複",
			en: "daemon.json and flags collide"
		},
		about: {
			ja: "待ち受けるソケットを一つ足してから、Docker デーモンが起動しません。",
			en: "Since a second socket was added, the Docker daemon does not start."
		},
		strike: configEdited(withSettings(LOG_ROTATION, { hosts: ["unix:///var/run/docker.sock", "unix:///run/docker-ci.sock"] })),
		mend: configEdited(repaired(({ hosts, ...rest }) => rest))
	},
	"daemon-json-type": {
		kind: "running",
		title: {
			ja: "daemon.json の値の型違い",
			en: "Wrong types in daemon.json"
		},
		about: {
			ja: "スクリプトが設定を書き足してから、Docker デーモンが起動しません。",
			en: "Since a script added settings, the Docker daemon does not start."
		},
		strike: configEdited(withSettings({
			"live-restore": "true",
			"max-concurrent-downloads": "10",
			"log-opts": {
				"max-size": "10m",
				"max-file": 3
			}
		})),
		mend: configEdited(repaired((config) => ({
			...config,
			"live-restore": true,
			"max-concurrent-downloads": 10,
			"log-opts": {
				"max-size": "10m",
				"max-file": "3"
			}
		})))
	},
	"runtime-refused": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "ランタイムの登録が断られている",
			en: "A runtime refused at reload"
		},
		about: {
			ja: "daemon.json に書いたランタイム crun を、Docker デーモンが知りません。",
			en: "The Docker daemon does not know the runtime crun, which is in daemon.json."
		},
		strike: `cat > /etc/docker/daemon.json <<'END'
{
  "runtimes": {
    "crun": {
      "path": "/usr/local/bin/crun",
      "runtimeType": "io.containerd.runc.v2"
    }
  }
}
END
systemctl reload docker`,
		mend: `rm -f /etc/docker/daemon.json
systemctl reset-failed docker.service docker.socket
systemctl restart docker`
	},
	"context-elsewhere": {
		kind: "running",
		title: {
			ja: "コンテキストが別のホストを指している",
			en: "The context points elsewhere"
		},
		about: {
			ja: "docker コマンドが、いまはないホストへつなごうとします。",
			en: "The docker command wants to talk to a host that is no longer there."
		},
		strike: asLogin("docker context create builder --description \"build server\" --docker host=tcp://192.168.64.50:2375 && docker context use builder"),
		mend: asLogin("docker context use default")
	},
	"docker-group-remade": {
		kind: "running",
		title: {
			ja: "docker グループの作り直し",
			en: "The docker group made anew"
		},
		about: {
			ja: "グループの整理のあと、昨日まで使えた docker コマンドが権限エラーになります。",
			en: "Since the groups were tidied up, the docker command meets permission denied."
		},
		strike: "groupdel docker && groupadd docker",
		mend: ({ host: { profile }, run }) => run(`groupmod -g "$(stat -c %g /run/docker.sock)" docker && usermod -aG docker ${profile.login.name}`)
	},
	"socket-denied": {
		kind: "host",
		title: {
			ja: "ソケットを使う権限がない",
			en: "No permission for the socket"
		},
		about: {
			ja: "ユーザーが docker グループに入っていません。",
			en: "The user is not in the docker group."
		},
		born(profile) {
			const groups = profile.login.groups.filter(({ name }) => name !== "docker");
			const left = profile.login.groups.filter(({ name }) => name === "docker");
			if (profile.login.uid === 0) throw new Error(`${profile.name} logs in as root, who may always use the socket`);
			return {
				...profile,
				groups: [...profile.groups ?? [], ...left],
				login: {
					...profile.login,
					groups
				}
			};
		}
	}
};
// src/machine/failures/disk.ts
/** Failures of storage. */
var LOG = "/var/log/app/debug.log";
/** Less than the smallest thing anybody writes. */
var LEFT = 2048;
function fill({ host }) {
	host.files.mkdirAll("/var/log/app");
	host.files.writeFile(LOG, encode("DEBUG request served\n".repeat(20)));
	grow(host, LOG, LEFT);
}
/** A file goes on as it began, until so many bytes of the disk are left. */
function grow(host, path, left) {
	path.split("/").filter((name) => name !== "").reduce((at, name) => at?.lookup(name), host.disk.root)?.grow(Math.max(0, host.disk.statfs().free - left));
}
var CHATTY = "shop-api";
/** A container that logs each request, with nothing that limits its log. */
async function logWithoutLimit({ host, run }) {
	await run(`docker pull -q busybox > /dev/null
docker run -d --name ${CHATTY} --restart unless-stopped busybox sh -c '
i=1; while [ $i -le 200 ]; do echo "GET /items/$i 200"; i=$((i + 1)); done; exec sleep 10d' > /dev/null
sleep 2
docker inspect -f '{{.LogPath}}' ${CHATTY} > /run/chatty`);
	const log = host.files.readText("/run/chatty").trim();
	host.files.unlink("/run/chatty");
	grow(host, log, 30 * 1024 ** 2);
}
var DISK = {
	"disk-full": {
		kind: "running",
		title: {
			ja: "ディスクの空きがない",
			en: "Disk full"
		},
		about: {
			ja: "/var/log/app/debug.log が育ちすぎ、書き込みやイメージの取得が失敗します。",
			en: "/var/log/app/debug.log has grown too large: writing and pulling fail."
		},
		strike: fill,
		mend: ({ host }) => host.files.exists(LOG) ? host.files.unlink(LOG) : void 0
	},
	"disk-crowded": {
		kind: "running",
		hosts: ["low-disk"],
		title: {
			ja: "いつのまにか埋まったディスク",
			en: "A disk that filled up unnoticed"
		},
		about: {
			ja: "何か月も動いているサーバーで、イメージの取得が失敗するようになりました。",
			en: "On a server that has run for months, pulling images has begun to fail."
		},
		strike: logWithoutLimit,
		mend: `docker rm -f ${CHATTY} > /dev/null 2>&1 || true`
	}
};
// src/machine/failures/gpu.ts
/** Failures of GPUs in containers: what stands between `--gpus` and the driver. */
/** Hosts with GPUs, a driver and NVIDIA's container toolkit. */
var HOSTS = ["gpu-server"];
var DAEMON = "/etc/docker/daemon.json";
var PROJECT = "/srv/inference";
var MODEL = "/srv/model";
var CONFIG = "/etc/nvidia-container-runtime/config.toml";
/** What pulls in the driver's half outside the kernel. */
var USER_LAND = "nvidia-headless-no-dkms-570-server nvidia-utils-570-server libnvidia-{decode,encode,fbc1}-570-server";
/** An executable that is put aside, and comes back. */
var aside = (name) => ({
	strike: `mv /usr/bin/${name} /usr/bin/${name}.aside`,
	mend: `if [ -e /usr/bin/${name}.aside ]; then mv /usr/bin/${name}.aside /usr/bin/${name}; fi`
});
var GPU = {
	"gpu-runtime-unknown": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "nvidia ランタイムの設定がない",
			en: "No nvidia runtime configured"
		},
		about: {
			ja: "Docker デーモンが nvidia という名前のランタイムを知りません。",
			en: "The Docker daemon knows no runtime named nvidia."
		},
		strike: `cp -a ${DAEMON} ${DAEMON}.bak
cat > ${DAEMON} <<'END'
{
    "log-driver": "json-file",
    "log-opts": {
        "max-size": "10m",
        "max-file": "3"
    }
}
END
systemctl restart docker`,
		mend: `if [ -e ${DAEMON}.bak ]; then
  mv ${DAEMON}.bak ${DAEMON}
  systemctl reset-failed docker
  systemctl restart docker
fi`
	},
	"gpu-hook-missing": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "GPU のフックがない",
			en: "The hook for GPUs is gone"
		},
		about: {
			ja: "コンテナに GPU を渡すフックの実行ファイルが見つかりません。",
			en: "The executable that gives GPUs to containers is not found."
		},
		strike: "apt-get remove -y nvidia-container-toolkit",
		mend: "apt-get update -qq && apt-get install -y nvidia-container-toolkit"
	},
	"gpu-cli-missing": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "nvidia-container-cli がない",
			en: "nvidia-container-cli is gone"
		},
		about: {
			ja: "フックが呼び出す nvidia-container-cli が見つかりません。",
			en: "What the hook calls, nvidia-container-cli, is not found."
		},
		...aside("nvidia-container-cli")
	},
	"gpu-ldconfig-path": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "ldconfig のパスの間違い",
			en: "A wrong path to ldconfig"
		},
		about: {
			ja: "NVIDIA Container Toolkit の設定で、ldconfig のパスが存在しないファイルを指しています。",
			en: "The NVIDIA Container Toolkit's configuration names an ldconfig that does not exist."
		},
		strike: `sed -i 's|^ldconfig = .*|ldconfig = "@/usr/local/sbin/ldconfig"|' ${CONFIG}`,
		mend: `sed -i 's|^ldconfig = .*|ldconfig = "@/sbin/ldconfig.real"|' ${CONFIG}`
	},
	"gpu-libraries-removed": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "ドライバーのライブラリが見つからない",
			en: "The driver's libraries are not found"
		},
		about: {
			ja: "GPU を使うコンテナが、libnvidia-ml.so.1 を開けずに起動しません。",
			en: "Containers with a GPU do not start: libnvidia-ml.so.1 cannot be opened."
		},
		strike: `apt-mark auto ${USER_LAND} && apt-get autoremove -y`,
		mend: `apt-get install -y ${USER_LAND}`
	},
	"gpu-not-asked-for": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "nvidia-smi のないコンテナ",
			en: "A container without nvidia-smi"
		},
		about: {
			ja: "/srv/inference の Compose プロジェクトが、nvidia-smi を見つけられません。",
			en: "A Compose project in /srv/inference finds no nvidia-smi."
		},
		strike: `install -d -o 1000 -g 1000 ${PROJECT}
cat > ${PROJECT}/compose.yaml <<'END'
services:
  check:
    image: nvidia/cuda:12.6.3-base-ubuntu22.04
    command: nvidia-smi -L
    environment:
      NVIDIA_DRIVER_CAPABILITIES: compute
END
chown 1000:1000 ${PROJECT}/compose.yaml`,
		mend: `rm -rf ${PROJECT}`
	},
	"gpu-cdi-stale": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "CDI で渡せない GPU",
			en: "A GPU that CDI does not hand over"
		},
		about: {
			ja: "GPU を 1 枚増やしたサーバーで、増やした GPU を CDI の名前で渡せません。",
			en: "A server got a second GPU, and its CDI name is not known."
		},
		strike: `systemctl disable -q --now nvidia-cdi-refresh.path nvidia-cdi-refresh.service
mv /dev/nvidia1 /dev/nvidia1.aside
nvidia-ctk --quiet cdi generate --output=/etc/cdi/nvidia.yaml
mv /dev/nvidia1.aside /dev/nvidia1
touch -d '120 days ago' /etc/cdi/nvidia.yaml
rm -rf /var/run/cdi`,
		mend: `rm -f /etc/cdi/nvidia.yaml
systemctl enable -q --now nvidia-cdi-refresh.path nvidia-cdi-refresh.service
systemctl restart nvidia-cdi-refresh.service`
	},
	"gpu-import-in-build": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "libcuda.so.1 を開けないビルド",
			en: "A build that cannot open libcuda.so.1"
		},
		about: {
			ja: "/srv/model のイメージをビルドできません。",
			en: "The image in /srv/model cannot be built."
		},
		strike: `install -d -o 1000 -g 1000 ${MODEL}
cat > ${MODEL}/start.sh <<'END'
#!/bin/sh
exec python -c 'import tensorflow; print("model ready")'
END
cat > ${MODEL}/Dockerfile <<'END'
FROM tensorflow/tensorflow:1.12.0-gpu-py3
COPY start.sh /start.sh
# Smoke test: is everything installed?
RUN python -c 'import tensorflow'
CMD ["/start.sh"]
END
chmod 755 ${MODEL}/start.sh
chown 1000:1000 ${MODEL}/*`,
		mend: `rm -rf ${MODEL}`
	},
	"gpu-lost-while-running": {
		kind: "running",
		hosts: HOSTS,
		title: {
			ja: "GPU を失ったコンテナ",
			en: "A container that lost its GPUs"
		},
		about: {
			ja: "動いているコンテナ train から、GPU が使えなくなりました。",
			en: "The running container train can no longer use its GPUs."
		},
		strike: `docker pull -q ubuntu
docker run -dit --name train --gpus all ubuntu
systemctl daemon-reload`,
		mend: "docker rm -f train"
	},
	"gpu-cgroup-denied": {
		kind: "host",
		hosts: HOSTS,
		title: {
			ja: "LXC の中の GPU サーバー",
			en: "A GPU server inside LXC"
		},
		about: {
			ja: "ホスト自体が LXC コンテナなので、デバイスの許可を cgroup に加える権限がありません。",
			en: "The host is itself an LXC container: it has no right to allow devices in cgroups."
		},
		born: (profile) => ({
			...profile,
			container: "lxc"
		})
	},
	"gpu-failed": {
		kind: "host",
		hosts: HOSTS,
		title: {
			ja: "GPU の故障",
			en: "A GPU that has failed"
		},
		about: {
			ja: "2 枚目の GPU を、ドライバーが初期化できません。",
			en: "The driver cannot initialize the second GPU."
		},
		born: (profile) => ({
			...profile,
			gpus: (profile.gpus ?? []).map((gpu, index) => index === 1 ? {
				...gpu,
				fault: "failed"
			} : gpu)
		})
	},
	"gpu-driver-old": {
		kind: "host",
		hosts: HOSTS,
		title: {
			ja: "古いドライバーのサーバー",
			en: "A server with an old driver"
		},
		about: {
			ja: "RTX 4090 を 2 枚積んだサーバーで、新しいイメージだけが起動しません。",
			en: "A server with two RTX 4090, on which only new images do not start."
		},
		born: (profile) => ({
			...gpuServer(profile.name, profile.summary, {
				...COMPLETE,
				driver: "535-server"
			}),
			gpus: (profile.gpus ?? []).map(({ busId, uuid }) => gpu("rtx-4090", {
				busId,
				uuid
			}))
		})
	}
};
// src/host/nvidia/files/jetson.ts
var FOLDER = "/usr/lib/aarch64-linux-gnu/tegra";
var CSV_FOLDER = "/etc/nvidia-container-runtime/host-files-for-container.d";
var CUDA = "/usr/local/cuda-10.2";
var LIBRARIES = [
	[
		"libcuda.so.1.1",
		"libcuda.so.1",
		15980520
	],
	[
		"libnvidia-ptxjitcompiler.so.32.6.1",
		"libnvidia-ptxjitcompiler.so.1",
		9462216
	],
	[
		"libnvidia-fatbinaryloader.so.440.18",
		"libnvidia-fatbinaryloader.so.440.18",
		293880
	],
	[
		"libnvidia-eglcore.so.32.6.1",
		"libnvidia-eglcore.so.32.6.1",
		20124864
	],
	[
		"libnvidia-glcore.so.32.6.1",
		"libnvidia-glcore.so.32.6.1",
		21434528
	],
	[
		"libnvidia-glsi.so.32.6.1",
		"libnvidia-glsi.so.32.6.1",
		494120
	],
	[
		"libnvidia-tls.so.32.6.1",
		"libnvidia-tls.so.32.6.1",
		10360
	],
	[
		"libnvrm.so",
		"libnvrm.so",
		175744
	],
	[
		"libnvrm_gpu.so",
		"libnvrm_gpu.so",
		222e3
	],
	[
		"libnvos.so",
		"libnvos.so",
		93624
	],
	[
		"libnvbuf_utils.so.1.0.0",
		"libnvbuf_utils.so.1.0.0",
		72552
	]
];
var LINKS = [[`${FOLDER}/libcuda.so`, "libcuda.so.1.1"], ["/usr/lib/aarch64-linux-gnu/libcuda.so", "tegra/libcuda.so"]];
/** The kernel makes these nodes; numbers as on a Jetson Nano. */
var TEGRA_NODES = [
	[
		"/dev/nvhost-as-gpu",
		505,
		1
	],
	[
		"/dev/nvhost-ctrl",
		506,
		3
	],
	[
		"/dev/nvhost-ctrl-gpu",
		505,
		3
	],
	[
		"/dev/nvhost-ctxsw-gpu",
		505,
		9
	],
	[
		"/dev/nvhost-dbg-gpu",
		505,
		4
	],
	[
		"/dev/nvhost-gpu",
		505,
		2
	],
	[
		"/dev/nvhost-msenc",
		506,
		4
	],
	[
		"/dev/nvhost-nvdec",
		506,
		5
	],
	[
		"/dev/nvhost-nvjpg",
		506,
		6
	],
	[
		"/dev/nvhost-prof-gpu",
		505,
		5
	],
	[
		"/dev/nvhost-sched-gpu",
		505,
		8
	],
	[
		"/dev/nvhost-tsg-gpu",
		505,
		6
	],
	[
		"/dev/nvhost-vic",
		506,
		1
	],
	[
		"/dev/nvmap",
		10,
		61
	]
];
var csv = (rows) => rows.map(([kind, path]) => `${kind}, ${path}\n`).join("");
/** Everything that nvidia-l4t-core, nvidia-l4t-cuda, nvidia-container-csv-cuda and their like put on the disk. */
function jetsonDriverFiles() {
	const arch = "arm64";
	return {
		...Object.fromEntries(LIBRARIES.map(([file, soname, size]) => [`${FOLDER}/${file}`, {
			elf: {
				program: "library",
				arch,
				soname,
				version: "32.6.1",
				cuda: "10.2"
			},
			size,
			mode: 420
		}])),
		...Object.fromEntries(LINKS.map(([path, target]) => [path, { link: target }])),
		"/etc/ld.so.conf.d/nvidia-tegra.conf": { text: `${FOLDER}\n` },
		"/etc/nv_tegra_release": { text: "# R32 (release), REVISION: 6.1, GCID: 27863751, BOARD: t210ref, EABI: aarch64, DATE: Mon Jul 26 19:20:30 UTC 2021\n" },
		[`${CUDA}/version.txt`]: { text: "CUDA Version 10.2.300\n" },
		"/usr/local/cuda": { link: "cuda-10.2" },
		[`${CSV_FOLDER}/l4t.csv`]: { text: csv([
			...TEGRA_NODES.map(([path]) => ["dev", path]),
			...LIBRARIES.map(([file]) => ["lib", `${FOLDER}/${file}`]),
			...LINKS.map(([path]) => ["sym", path]),
			["dir", "/lib/firmware/tegra21x"],
			["lib", "/etc/nv_tegra_release"]
		]) },
		[`${CSV_FOLDER}/cuda.csv`]: { text: csv([["dir", CUDA]]) },
		"/usr/lib/firmware/tegra21x/vic.bin": { text: "firmware\n" }
	};
}
// src/host/profiles/jetson/upgraded.ts
/** The last release that NVIDIA offered for Ubuntu 18.04 by name. */
var TOOLKIT = "1.13.5";
/** The driver of JetPack 4.6, and the lists of what containers are given of it. */
var driver = () => ({
	control: paragraph({
		Package: "nvidia-l4t-core",
		Version: "32.6.1-20210726122859",
		Architecture: "arm64",
		Maintainer: "NVIDIA Corporation",
		"Installed-Size": 2876,
		Section: "utils",
		Priority: "standard",
		Description: "NVIDIA Core Package"
	}),
	files: jetsonDriverFiles()
});
/** A Jetson with the newer toolkit, and with its driver's files. */
var withUpgradedToolkit = (profile) => ({
	...profile,
	installed: jetsonInstallation([...toolkitPackages(TOOLKIT, "arm64"), driver()], { "/etc/nvidia-container-runtime/config.toml": { text: toolkitConfig(TOOLKIT) } })
});
// src/machine/failures/gpu-host.ts
/** Failures of the machine that GPUs are in: its driver, its kind, what is asked of it. */
/** Pulls in the driver's half inside the kernel, for whatever kernel is the newest. */
var MODULES$1 = "linux-modules-nvidia-570-server-generic";
var TRAINING = "/srv/training";
var service = (name) => `  ${name}:
    image: ubuntu:22.04
    command: sleep infinity
    init: true
    deploy:
      resources:
        reservations:
          devices:
            - driver: nvidia
              device_ids: ['\${${name.toUpperCase()}_GPU}']
              capabilities: [gpu]
`;
/** What was copied from another server, settings and all. */
var COMPOSE = `services:
${service("embed")}${service("train")}`;
var GPU_HOST = {
	"gpu-jetson-hook": {
		kind: "host",
		hosts: ["jetson"],
		title: {
			ja: "--gpus を受け付けない Jetson",
			en: "A Jetson that refuses --gpus"
		},
		about: {
			ja: "ツールキットを新しくした Jetson で、--gpus を付けたコンテナが起動しなくなりました。",
			en: "Since the toolkit of this Jetson was upgraded, containers with --gpus do not start."
		},
		born: withUpgradedToolkit
	},
	"gpu-module-purged": {
		kind: "running",
		hosts: ["gpu-server"],
		title: {
			ja: "ドライバーが読み込まれていない",
			en: "A driver that is not loaded"
		},
		about: {
			ja: "ホストでもコンテナでも、GPU のドライバーと話せません。",
			en: "Neither the host nor a container can talk to the GPUs' driver."
		},
		strike: `systemctl stop nvidia-persistenced
rmmod nvidia_uvm nvidia_drm nvidia_modeset nvidia
apt-get purge -y ${MODULES$1} linux-modules-nvidia-570-server-$(uname -r)
rm -f /dev/nvidia*`,
		mend: `apt-get install -y ${MODULES$1} && modprobe nvidia-uvm`
	},
	"gpu-index-copied": {
		kind: "running",
		hosts: ["gpu-server"],
		title: {
			ja: "片方だけ起動しない Compose プロジェクト",
			en: "A Compose project, half of which does not start"
		},
		about: {
			ja: "/srv/training の Compose プロジェクトで、二つのサービスの片方が起動しません。",
			en: "Of the two services of the Compose project in /srv/training, one does not start."
		},
		strike: `install -d -o 1000 -g 1000 ${TRAINING}
cat > ${TRAINING}/compose.yaml <<'END'
${COMPOSE}END
cat > ${TRAINING}/.env <<'END'
# gpu00 (4 x V100)
EMBED_GPU=0
TRAIN_GPU=3
END
chown 1000:1000 ${TRAINING}/compose.yaml ${TRAINING}/.env`,
		mend: `rm -rf ${TRAINING}`
	}
};
// src/machine/failures/install.ts
var BARE = ["ubuntu-24.04-bare"];
var LIST = "/etc/apt/sources.list.d/docker.list";
var KEY = "/etc/apt/keyrings/docker.asc";
var SITE = "https://download.docker.com/linux";
/** Docker's key, in place for all to read. */
var fetchKey = (distribution) => `install -m 0755 -d /etc/apt/keyrings && curl -fsSL ${SITE}/${distribution}/gpg -o ${KEY} && chmod a+r ${KEY}`;
/** `line` is what follows `deb`. */
var register = (line) => `echo 'deb ${line}' > ${LIST}`;
/** Forgets Docker's repository, its key and its lists. */
var FORGET = `rm -f ${LIST} /etc/apt/sources.list.d/docker.sources /etc/apt/keyrings/docker.* /var/lib/apt/lists/download.docker.com_*`;
var MINT = `NAME="Linux Mint"
VERSION="22 (Wilma)"
ID=linuxmint
ID_LIKE="ubuntu debian"
PRETTY_NAME="Linux Mint 22"
VERSION_ID="22"
HOME_URL="https://www.linuxmint.com/"
SUPPORT_URL="https://forums.linuxmint.com/"
BUG_REPORT_URL="http://linuxmint-troubleshooting-guide.readthedocs.io/en/latest/"
PRIVACY_POLICY_URL="https://www.linuxmint.com/"
VERSION_CODENAME=wilma
UBUNTU_CODENAME=noble
`;
var MINT_LSB = `DISTRIB_ID=LinuxMint
DISTRIB_RELEASE=22
DISTRIB_CODENAME=wilma
DISTRIB_DESCRIPTION="Linux Mint 22 Wilma"
`;
/** A file that another takes the place of, and that comes back. */
var replace = (path, content) => `cp "$(readlink -f ${path})" ${path}.ubuntu && cat > "$(readlink -f ${path})" <<'END'\n${content}END`;
var restore = (path) => `if [ -e ${path}.ubuntu ]; then cat ${path}.ubuntu > "$(readlink -f ${path})"; rm ${path}.ubuntu; fi`;
var MINT_FILES = [["/etc/os-release", MINT], ["/etc/lsb-release", MINT_LSB]];
var INSTALL = {
	"docker-cli-removed": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "docker コマンドが消えた",
			en: "The docker command is gone"
		},
		about: {
			ja: "いらないパッケージを片付けたあと、docker コマンドがなくなりました。",
			en: "Since packages nobody needs were removed, there is no docker command."
		},
		strike: ["docker run -d --init --name hatoba-app --restart unless-stopped -v hatoba-data:/data busybox sleep 1d", "apt-get remove -y docker-ce-cli"].join(" && "),
		mend: `apt-get update && apt-get install -y docker-ce docker-ce-cli`
	},
	"apt-derivative-codename": {
		kind: "running",
		hosts: BARE,
		title: {
			ja: "リポジトリがない",
			en: "A repository that is not there"
		},
		about: {
			ja: "Linux Mint 22 に Docker のリポジトリを登録してから、apt-get update がエラーで終わります。",
			en: "A Linux Mint 22: since Docker's repository was registered, apt-get update ends in an error."
		},
		strike: [
			...MINT_FILES.map(([path, content]) => replace(path, content)),
			fetchKey("ubuntu"),
			register(`[arch=amd64 signed-by=${KEY}] ${SITE}/ubuntu wilma stable`)
		].join("\n"),
		mend: [...MINT_FILES.map(([path]) => restore(path)), FORGET].join("\n")
	},
	"apt-key-elsewhere": {
		kind: "running",
		hosts: BARE,
		title: {
			ja: "リポジトリの署名を確かめられない",
			en: "A signature that cannot be verified"
		},
		about: {
			ja: "Docker のリポジトリを登録してから、apt-get update が署名のことで警告とエラーを出します。",
			en: "Since Docker's repository was registered, apt-get update warns of a signature and fails."
		},
		strike: `${fetchKey("ubuntu")}
chmod 600 ${KEY}
${register(`[arch=amd64 signed-by=/etc/apt/keyrings/docker.gpg] ${SITE}/ubuntu noble stable`)}`,
		mend: FORGET
	},
	"apt-wrong-architecture": {
		kind: "running",
		hosts: BARE,
		title: {
			ja: "docker-ce が見つからない",
			en: "No docker-ce to be found"
		},
		about: {
			ja: "リポジトリも鍵も登録してあり、apt-get update も成功するのに、docker-ce が見つかりません。",
			en: "Repository and key are registered, apt-get update succeeds, and still there is no docker-ce."
		},
		strike: `${fetchKey("ubuntu")}
${register(`[arch=arm64 signed-by=${KEY}] ${SITE}/ubuntu noble stable`)}
apt-get update -qq`,
		mend: FORGET
	},
	"apt-mixed-packages": {
		kind: "running",
		hosts: ["debian-12"],
		title: {
			ja: "Docker のパッケージが衝突する",
			en: "Docker's packages conflict"
		},
		about: {
			ja: "docker-ce に入れ替えようとすると、apt が断ります。",
			en: "apt refuses to replace what is installed by docker-ce."
		},
		strike: `${fetchKey("debian")}
${register(`[arch=amd64 signed-by=${KEY}] ${SITE}/debian bookworm stable`)}
apt-get update -qq
apt-mark hold docker.io containerd`,
		mend: `apt-mark unhold docker.io containerd
${FORGET}`
	},
	"apt-nvidia-old-list": {
		kind: "running",
		hosts: ["gpu-server-no-toolkit"],
		title: {
			ja: "NVIDIA のパッケージが見つからない",
			en: "NVIDIA's packages are not found"
		},
		about: {
			ja: "古い手順書に従って NVIDIA のリポジトリを登録したのに、パッケージが見つかりません。",
			en: "NVIDIA's repository was registered by an old set of instructions, and its packages are not found."
		},
		strike: "curl -s -L https://nvidia.github.io/nvidia-docker/ubuntu24.04/nvidia-docker.list > /etc/apt/sources.list.d/nvidia-docker.list && apt-get update -qq",
		mend: "rm -f /etc/apt/sources.list.d/nvidia-docker.list"
	}
};
// src/host/modules/catalogue.ts
var CATALOGUE = [
	[
		"8021q",
		"net/8021q",
		45056,
		"garp mrp",
		""
	],
	[
		"af_alg",
		"crypto",
		32768,
		"",
		""
	],
	[
		"autofs4",
		"fs/autofs",
		57344,
		"",
		""
	],
	[
		"binfmt_misc",
		"fs",
		24576,
		"",
		""
	],
	[
		"bonding",
		"drivers/net/bonding",
		208896,
		"tls",
		"Ethernet Channel Bonding Driver, v3.7.1"
	],
	[
		"br_netfilter",
		"net/bridge",
		32768,
		"bridge",
		"Linux ethernet netfilter firewall bridge"
	],
	[
		"bridge",
		"net/bridge",
		421888,
		"stp llc",
		""
	],
	[
		"btrfs",
		"fs/btrfs",
		2072576,
		"libcrc32c raid6_pq xor",
		""
	],
	[
		"dm_crypt",
		"drivers/md",
		65536,
		"",
		"device-mapper target for transparent encryption / decryption"
	],
	[
		"dm_multipath",
		"drivers/md",
		45056,
		"",
		"device-mapper multipath target"
	],
	[
		"dm_thin_pool",
		"drivers/md",
		90112,
		"",
		"device-mapper thin provisioning target"
	],
	[
		"drm",
		"drivers/gpu/drm",
		765952,
		"",
		"DRM shared core routines"
	],
	[
		"drm_kms_helper",
		"drivers/gpu/drm",
		274432,
		"drm",
		"DRM KMS helper"
	],
	[
		"dummy",
		"drivers/net",
		12288,
		"",
		"Dummy netdevice driver which discards all packets sent to it"
	],
	[
		"efi_pstore",
		"drivers/firmware/efi",
		12288,
		"",
		"EFI variable backend for pstore"
	],
	[
		"fuse",
		"fs/fuse",
		192512,
		"",
		"Filesystem in Userspace"
	],
	[
		"garp",
		"net/802",
		20480,
		"stp llc",
		""
	],
	[
		"i2c_piix4",
		"drivers/i2c/busses",
		32768,
		"",
		"PIIX4 SMBus driver"
	],
	[
		"input_leds",
		"drivers/input",
		12288,
		"",
		"Input -> LEDs Bridge"
	],
	[
		"ip6_tables",
		"net/ipv6/netfilter",
		36864,
		"x_tables",
		"IPv6 packet filter"
	],
	[
		"ip6table_filter",
		"net/ipv6/netfilter",
		12288,
		"ip6_tables",
		"ip6tables filter table"
	],
	[
		"ip6table_nat",
		"net/ipv6/netfilter",
		12288,
		"ip6_tables nf_nat",
		"Ip6tables legacy nat table"
	],
	[
		"ip_set",
		"net/netfilter/ipset",
		61440,
		"nfnetlink",
		"core IP set support"
	],
	[
		"ip_tables",
		"net/ipv4/netfilter",
		32768,
		"x_tables",
		"IPv4 packet filter"
	],
	[
		"ip_vs",
		"net/netfilter/ipvs",
		221184,
		"nf_conntrack nf_defrag_ipv6 libcrc32c",
		"IP Virtual Server"
	],
	[
		"ip_vs_rr",
		"net/netfilter/ipvs",
		12288,
		"ip_vs",
		"ipvs round-robin scheduler"
	],
	[
		"ip_vs_sh",
		"net/netfilter/ipvs",
		12288,
		"ip_vs",
		"ipvs source hashing scheduler"
	],
	[
		"ip_vs_wrr",
		"net/netfilter/ipvs",
		12288,
		"ip_vs",
		"ipvs weighted round-robin scheduler"
	],
	[
		"iptable_filter",
		"net/ipv4/netfilter",
		12288,
		"ip_tables",
		"iptables filter table"
	],
	[
		"iptable_mangle",
		"net/ipv4/netfilter",
		12288,
		"ip_tables",
		"iptables mangle table"
	],
	[
		"iptable_nat",
		"net/ipv4/netfilter",
		12288,
		"ip_tables nf_nat",
		"iptables legacy nat table"
	],
	[
		"iptable_raw",
		"net/ipv4/netfilter",
		12288,
		"ip_tables",
		"iptables legacy raw table"
	],
	[
		"ipvlan",
		"drivers/net/ipvlan",
		69632,
		"",
		"Driver for L3 (IPv6/IPv4) based VLANs"
	],
	[
		"joydev",
		"drivers/input",
		32768,
		"",
		"Joystick device interfaces"
	],
	[
		"kvm",
		"arch/x86/kvm",
		1409024,
		"",
		""
	],
	[
		"kvm_amd",
		"arch/x86/kvm",
		208896,
		"kvm",
		"KVM support for SVM (AMD-V) extensions"
	],
	[
		"kvm_intel",
		"arch/x86/kvm",
		487424,
		"kvm",
		"KVM support for VMX (Intel VT-x) extensions"
	],
	[
		"libcrc32c",
		"lib",
		12288,
		"",
		"CRC32c (Castagnoli) calculations"
	],
	[
		"llc",
		"net/llc",
		16384,
		"",
		"LLC 802.2 core support"
	],
	[
		"macvlan",
		"drivers/net",
		57344,
		"",
		"Driver for MAC address based VLANs"
	],
	[
		"mrp",
		"net/802",
		20480,
		"",
		""
	],
	[
		"nbd",
		"drivers/block",
		65536,
		"",
		"Network Block Device"
	],
	[
		"nf_conntrack",
		"net/netfilter",
		200704,
		"nf_defrag_ipv6 nf_defrag_ipv4 libcrc32c",
		""
	],
	[
		"nf_conntrack_netlink",
		"net/netfilter",
		57344,
		"nf_conntrack nfnetlink",
		""
	],
	[
		"nf_defrag_ipv4",
		"net/ipv4/netfilter",
		12288,
		"",
		""
	],
	[
		"nf_defrag_ipv6",
		"net/ipv6/netfilter",
		24576,
		"",
		""
	],
	[
		"nf_nat",
		"net/netfilter",
		61440,
		"nf_conntrack libcrc32c",
		"Network address translation core"
	],
	[
		"nf_tables",
		"net/netfilter",
		372736,
		"nfnetlink libcrc32c",
		""
	],
	[
		"nfnetlink",
		"net/netfilter",
		20480,
		"",
		"Netfilter messages via netlink socket"
	],
	[
		"nfs",
		"fs/nfs",
		569344,
		"",
		""
	],
	[
		"nft_chain_nat",
		"net/netfilter",
		12288,
		"nf_nat nf_tables",
		"nftables network address translation support"
	],
	[
		"nft_compat",
		"net/netfilter",
		20480,
		"nf_tables x_tables nfnetlink",
		"x_tables over nftables support"
	],
	[
		"nls_iso8859_1",
		"fs/nls",
		12288,
		"",
		""
	],
	[
		"overlay",
		"fs/overlayfs",
		212992,
		"",
		"Overlay filesystem"
	],
	[
		"psmouse",
		"drivers/input/mouse",
		217088,
		"",
		"PS/2 mouse driver"
	],
	[
		"qemu_fw_cfg",
		"drivers/firmware",
		20480,
		"",
		"QEMU fw_cfg sysfs support"
	],
	[
		"raid6_pq",
		"lib/raid6",
		126976,
		"",
		"RAID6 Q-syndrome calculations"
	],
	[
		"sch_fq_codel",
		"net/sched",
		24576,
		"",
		"Fair Queue CoDel discipline"
	],
	[
		"sctp",
		"net/sctp",
		479232,
		"libcrc32c",
		"Support for the SCTP protocol (RFC2960)"
	],
	[
		"serio_raw",
		"drivers/input/serio",
		20480,
		"",
		"Raw serio driver"
	],
	[
		"stp",
		"net/802",
		12288,
		"llc",
		""
	],
	[
		"tls",
		"net/tls",
		155648,
		"",
		"Transport Layer Security Support"
	],
	[
		"udp_tunnel",
		"net/ipv4",
		32768,
		"",
		""
	],
	[
		"ip6_udp_tunnel",
		"net/ipv6",
		16384,
		"",
		""
	],
	[
		"veth",
		"drivers/net",
		45056,
		"",
		"Virtual Ethernet Tunnel"
	],
	[
		"vfio",
		"drivers/vfio",
		69632,
		"",
		"VFIO - User Level meta-driver"
	],
	[
		"vfio_pci",
		"drivers/vfio/pci",
		16384,
		"vfio",
		"VFIO PCI - User Level meta-driver"
	],
	[
		"vhost",
		"drivers/vhost",
		65536,
		"",
		"Host kernel accelerator for virtio"
	],
	[
		"vhost_net",
		"drivers/vhost",
		36864,
		"vhost",
		"Host kernel accelerator for virtio net"
	],
	[
		"vhost_vsock",
		"drivers/vhost",
		24576,
		"vhost vsock",
		"vhost transport for vsock "
	],
	[
		"virtio_rng",
		"drivers/char/hw_random",
		12288,
		"",
		"Virtio random number driver"
	],
	[
		"vsock",
		"net/vmw_vsock",
		61440,
		"",
		"VMware Virtual Socket Family"
	],
	[
		"vxlan",
		"drivers/net/vxlan",
		147456,
		"udp_tunnel ip6_udp_tunnel",
		"Driver for VXLAN encapsulated traffic"
	],
	[
		"wireguard",
		"drivers/net/wireguard",
		114688,
		"udp_tunnel ip6_udp_tunnel",
		"WireGuard secure network tunnel"
	],
	[
		"x_tables",
		"net/netfilter",
		65536,
		"",
		"{ip,ip6,arp,eb}_tables backend module"
	],
	[
		"xfrm_algo",
		"net/xfrm",
		16384,
		"",
		""
	],
	[
		"xfrm_user",
		"net/xfrm",
		61440,
		"xfrm_algo",
		""
	],
	[
		"xor",
		"crypto",
		20480,
		"",
		"RAID5 checksumming functions"
	],
	[
		"xt_LOG",
		"net/netfilter",
		20480,
		"x_tables",
		"Xtables: IPv4/IPv6 packet logging"
	],
	[
		"xt_MASQUERADE",
		"net/netfilter",
		16384,
		"nf_nat x_tables nf_conntrack",
		"x_tables: IPv4/IPv6 MASQUERADE"
	],
	[
		"xt_REDIRECT",
		"net/netfilter",
		16384,
		"nf_nat x_tables",
		"Xtables: Connection redirection to localhost"
	],
	[
		"xt_addrtype",
		"net/netfilter",
		12288,
		"x_tables",
		"Xtables: address type match"
	],
	[
		"xt_comment",
		"net/netfilter",
		12288,
		"x_tables",
		"Xtables: No-op match which can be tagged with a 16bit comment"
	],
	[
		"xt_connmark",
		"net/netfilter",
		12288,
		"nf_conntrack x_tables",
		"Xtables: connection mark operations"
	],
	[
		"xt_conntrack",
		"net/netfilter",
		12288,
		"nf_conntrack x_tables",
		"Xtables: connection tracking state match"
	],
	[
		"xt_mark",
		"net/netfilter",
		12288,
		"x_tables",
		"Xtables: packet mark operations"
	],
	[
		"xt_multiport",
		"net/netfilter",
		20480,
		"x_tables",
		"Xtables: multiple port matching for TCP, UDP, UDP-Lite, SCTP and DCCP"
	],
	[
		"xt_nat",
		"net/netfilter",
		12288,
		"x_tables nf_nat",
		""
	],
	[
		"xt_set",
		"net/netfilter",
		20480,
		"x_tables ip_set",
		"Xtables: IP set match and target module"
	],
	[
		"xt_tcpudp",
		"net/netfilter",
		16384,
		"x_tables",
		"Xtables: TCP, UDP and UDP-Lite match"
	],
	[
		"zfs",
		"../updates/dkms",
		6610944,
		"",
		"ZFS"
	]
];
/** What this kernel never has as a file: distributions build it in, or it comes with a package of its own. */
var NOT_IN_TREE = ["zfs"];
/** The names that the kernel asks for when somebody uses what a module brings (MODULE_ALIAS), by module. */
var ALIASES = {
	"8021q": ["rtnl-link-vlan"],
	binfmt_misc: ["fs-binfmt_misc"],
	bridge: ["rtnl-link-bridge"],
	btrfs: ["fs-btrfs", "devname:btrfs-control"],
	dummy: ["rtnl-link-dummy"],
	fuse: [
		"fs-fuse",
		"devname:fuse",
		"char-major-10-229"
	],
	ip6_tables: ["ip6t_icmp6"],
	ip_tables: ["ipt_icmp"],
	ipvlan: ["rtnl-link-ipvlan"],
	kvm: ["devname:kvm", "char-major-10-232"],
	kvm_intel: ["cpu:type:x86,ven*fam*mod*:feature:*0085*"],
	macvlan: ["rtnl-link-macvlan"],
	nf_tables: ["nfnetlink-subsys-10"],
	nf_conntrack: [
		"nf_conntrack-10",
		"nf_conntrack-2",
		"ip_conntrack"
	],
	nfnetlink: ["net-pf-16-proto-12"],
	nft_chain_nat: ["nft-chain-2-nat", "nft-chain-10-nat"],
	nfs: ["fs-nfs", "fs-nfs4"],
	nft_compat: ["nft-expr-match", "nft-expr-target"],
	overlay: ["fs-overlay"],
	sctp: ["net-pf-2-proto-132", "net-pf-10-proto-132"],
	veth: ["rtnl-link-veth"],
	vxlan: ["rtnl-link-vxlan"],
	wireguard: ["rtnl-link-wireguard"],
	xfrm_user: ["net-pf-16-proto-6"],
	xt_LOG: ["ipt_LOG", "ip6t_LOG"],
	xt_MASQUERADE: ["ipt_MASQUERADE", "ip6t_MASQUERADE"],
	xt_REDIRECT: ["ipt_REDIRECT", "ip6t_REDIRECT"],
	xt_addrtype: ["ipt_addrtype", "ip6t_addrtype"],
	xt_comment: ["ipt_comment", "ip6t_comment"],
	xt_conntrack: ["ipt_conntrack", "ip6t_conntrack"],
	xt_nat: [
		"ipt_SNAT",
		"ipt_DNAT",
		"ip6t_SNAT",
		"ip6t_DNAT"
	],
	xt_tcpudp: [
		"xt_tcp",
		"xt_udp",
		"ipt_tcp",
		"ipt_udp",
		"ip6t_tcp",
		"ip6t_udp"
	]
};
/** Parameters under /sys/module/<name>/parameters: type, value, what modinfo says. */
var PARAMETERS = {
	dummy: { numdummies: [
		"int",
		"1",
		"Number of dummy pseudo devices"
	] },
	kvm: {
		ignore_msrs: [
			"bool",
			"N",
			""
		],
		halt_poll_ns: [
			"uint",
			"200000",
			""
		]
	},
	kvm_intel: {
		nested: [
			"bool",
			"Y",
			""
		],
		ept: [
			"bool",
			"Y",
			""
		]
	},
	nf_conntrack: {
		acct: [
			"bool",
			"N",
			"Enable connection tracking flow accounting."
		],
		enable_hooks: [
			"bool",
			"N",
			"Always enable conntrack hooks"
		],
		hashsize: [
			"uint",
			"32768",
			""
		],
		nf_conntrack_helper: [
			"bool",
			"N",
			"Enable automatic conntrack helper assignment (default 0)"
		]
	},
	overlay: {
		check_copy_up: [
			"ushort",
			"N",
			"Obsolete; does nothing"
		],
		redirect_max: [
			"ushort",
			"256",
			"Maximum length of absolute redirect xattr value"
		],
		redirect_dir: [
			"bool",
			"N",
			"Default to on or off for the redirect_dir feature"
		],
		redirect_always_follow: [
			"bool",
			"Y",
			"Follow redirects even if redirect_dir feature is turned off"
		],
		index: [
			"bool",
			"N",
			"Default to on or off for the inodes index feature"
		],
		nfs_export: [
			"bool",
			"N",
			"Default to on or off for the NFS export feature"
		],
		xino_auto: [
			"bool",
			"N",
			"Auto enable xino feature"
		],
		metacopy: [
			"bool",
			"N",
			"Default to on or off for the metadata only copy up feature"
		]
	},
	vhost_net: { experimental_zcopytx: [
		"int",
		"0",
		"Enable Zero Copy TX; 1 -Enable; 0 - Disable"
	] }
};
/** What distributions build into the kernel itself (modules.builtin), beyond the file systems of every host. */
var BUILTIN = [
	"ext4",
	"loop",
	"tun",
	"virtio_net",
	"virtio_blk",
	"ipv6",
	"configfs",
	"cuse",
	"tcp_cubic"
];
// src/host/modules/files.ts
/** The end of module files' names: Ubuntu 24.04 packs them with zstd, Debian 13 with xz, others not at all. */
var moduleSuffix = (release) => /-generic$/.test(release) && Number(release.split(".")[0]) >= 6 ? ".ko.zst" : /\+deb1[3-9]/.test(release) ? ".ko.xz" : ".ko";
var vermagic = (release, arch = "amd64") => `${release} SMP preempt mod_unload modversions ${arch === "arm64" ? "aarch64" : ""}`;
var isArm = (arch) => arch === "arm64";
/** Every module of a build, with the path of its file below /lib/modules/<release>. */
function modulesOf(build) {
	const without = /* @__PURE__ */ new Set([
		...build.lacks ?? [],
		...build.builtin ?? [],
		...NOT_IN_TREE
	]);
	const suffix = moduleSuffix(build.release);
	return CATALOGUE.filter(([name, directory]) => !without.has(name) && !(isArm(build.arch) && directory.startsWith("arch/x86"))).map(([name, directory, size, depends, description]) => ({
		path: `kernel/${directory}/${name}${suffix}`,
		note: {
			name,
			size,
			depends: depends.split(" ").filter((other) => other !== "" && !(build.builtin ?? []).includes(other)),
			vermagic: vermagic(build.release, build.arch),
			license: "GPL",
			signer: "Build time autogenerated kernel key",
			...description !== "" && { description },
			...ALIASES[name] && { aliases: ALIASES[name] },
			...PARAMETERS[name] && { parameters: parametersOf(name) }
		}
	}));
}
var parametersOf = (name) => Object.fromEntries(Object.entries(PARAMETERS[name] ?? {}).map(([key, [type, value, description]]) => [key, {
	type,
	value,
	description
}]));
/** Writes a build's /lib/modules/<release>, indexes and all. */
function installModules(files, build) {
	const root = `/lib/modules/${build.release}`;
	const made = /* @__PURE__ */ new Set();
	const modules = modulesOf(build);
	for (const { path, note } of modules) {
		const folder = path.slice(0, path.lastIndexOf("/"));
		if (!made.has(folder)) files.mkdirAll(`${root}/${folder}`, 493);
		made.add(folder);
		writeExecutable(files, `${root}/${path}`, moduleNote(note, build.arch), note.size, 420);
	}
	const builtin = [...BUILTIN, ...build.builtin ?? []];
	files.writeFile(`${root}/modules.builtin`, builtin.map((name) => `kernel/${name}.ko\n`).join(""), { mode: 420 });
	files.writeFile(`${root}/modules.order`, modules.map(({ path }) => `${path.replace(/\.ko.*/, ".ko")}\n`).join(""), { mode: 420 });
	writeIndexes(files, root, modules);
}
/** Writes modules.dep and modules.alias for the modules that lie in a directory (depmod). */
function writeIndexes(files, root, modules) {
	const byName = new Map(modules.map((module) => [module.note.name, module]));
	const needs = (name) => {
		const direct = byName.get(name)?.note.depends.filter((other) => byName.has(other)) ?? [];
		return [...new Set(direct.flatMap((other) => [other, ...needs(other)]))];
	};
	const ordered = (name) => {
		return needs(name).sort((a, b) => needs(a).includes(b) ? -1 : needs(b).includes(a) ? 1 : 0);
	};
	const dep = modules.map(({ path, note }) => `${path}:${ordered(note.name).map((name) => ` ${byName.get(name)?.path ?? ""}`).join("")}\n`);
	const alias = modules.flatMap(({ note }) => (note.aliases ?? []).map((pattern) => `alias ${pattern} ${note.name}\n`));
	files.writeFile(`${root}/modules.dep`, dep.join(""), { mode: 420 });
	files.writeFile(`${root}/modules.alias`, `# Aliases extracted from modules themselves.\n${alias.join("")}`, { mode: 420 });
}
// src/docker/runtimes/seccomp-profile.ts
/** What every container may call, in any version. */
var ALLOWED = `accept accept4 access adjtimex alarm bind brk cachestat capget capset chdir chmod chown chown32 clock_adjtime
clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep
clock_nanosleep_time64 close close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1
epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit
exit_group faccessat faccessat2 fadvise64 fadvise64_64 fallocate fanotify_mark fchdir fchmod fchmodat fchmodat2
fchown fchown32 fchownat fcntl fcntl64 fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat
fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futex futex_requeue futex_time64 futex_wait
futex_waitv futex_wake futimesat getcpu getcwd getdents getdents64 getegid getegid32 geteuid geteuid32 getgid
getgid32 getgroups getgroups32 getitimer getpeername getpgid getpgrp getpid getppid getpriority getrandom
getresgid getresgid32 getresuid getresuid32 getrlimit get_robust_list getrusage getsid getsockname getsockopt
get_thread_area gettid gettimeofday getuid getuid32 getxattr getxattrat inotify_add_watch inotify_init
inotify_init1 inotify_rm_watch io_cancel ioctl io_destroy io_getevents io_pgetevents io_pgetevents_time64
ioprio_get ioprio_set io_setup io_submit io_uring_enter io_uring_register io_uring_setup ipc kill
landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lchown32 lgetxattr link linkat listen
listmount listxattr listxattrat llistxattr _llseek lremovexattr lseek lsetxattr lstat lstat64 madvise
map_shadow_stack membarrier memfd_create memfd_secret mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall
mmap mmap2 mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend
mq_timedsend_time64 mq_unlink mremap mseal msgctl msgget msgrcv msgsnd msync munlock munlockall munmap
name_to_handle_at nanosleep newfstatat _newselect open openat openat2 pause pidfd_open pidfd_send_signal pipe
pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll ppoll_time64 prctl pread64 preadv preadv2 prlimit64
process_mrelease pselect6 pselect6_time64 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv
recv recvfrom recvmmsg recvmmsg_time64 recvmsg remap_file_pages removexattr removexattrat rename renameat
renameat2 restart_syscall riscv_hwprobe rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo
rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_getaffinity
sched_getattr sched_getparam sched_get_priority_max sched_get_priority_min sched_getscheduler
sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr sched_setparam
sched_setscheduler sched_yield seccomp select semctl semget semop semtimedop semtimedop_time64 send sendfile
sendfile64 sendmmsg sendmsg sendto setfsgid setfsgid32 setfsuid setfsuid32 setgid setgid32 setgroups setgroups32
setitimer setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid setresuid32 setreuid
setreuid32 setrlimit set_robust_list setsid setsockopt set_thread_area set_tid_address setuid setuid32 setxattr
setxattrat shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 sigprocmask sigreturn socket
socketcall socketpair splice stat stat64 statfs statfs64 statmount statx symlink symlinkat sync sync_file_range
syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64
timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64
times tkill truncate truncate64 ugetrlimit umask uname unlink unlinkat uretprobe utime utimensat
utimensat_time64 utimes vfork vmsplice wait4 waitid waitpid write writev`.split(/\s+/);
new Set(`io_uring_enter io_uring_register io_uring_setup socket`.split(" "));
var FROM_23 = new Set(`cachestat fchmodat2 futex_requeue futex_wait futex_wake map_shadow_stack name_to_handle_at pkey_alloc pkey_free pkey_mprotect`.split(" "));
var FROM_28 = new Set(`getxattrat listmount listxattrat mseal removexattrat riscv_hwprobe setxattrat statmount uretprobe`.split(" "));
/** Every flag that makes a namespace. */
var NEW_NAMESPACES = 2114060288;
/** What a capability adds, and what it adds from 23 on. */
var BY_CAPABILITY = [
	["CAP_SYS_BOOT", "reboot"],
	["CAP_SYS_CHROOT", "chroot"],
	["CAP_SYS_MODULE", "delete_module init_module finit_module"],
	["CAP_SYS_PACCT", "acct"],
	["CAP_SYS_PTRACE", "kcmp pidfd_getfd process_madvise process_vm_readv process_vm_writev ptrace"],
	["CAP_SYS_RAWIO", "iopl ioperm"],
	[
		"CAP_SYS_TIME",
		"settimeofday stime clock_settime",
		" clock_settime64"
	],
	["CAP_SYS_TTY_CONFIG", "vhangup"],
	[
		"CAP_SYS_NICE",
		"get_mempolicy mbind set_mempolicy",
		" set_mempolicy_home_node"
	],
	["CAP_SYSLOG", "syslog"],
	[
		"CAP_BPF",
		"",
		"bpf"
	],
	[
		"CAP_PERFMON",
		"",
		"perf_event_open"
	]
];
var ADMIN = "bpf clone clone3 fanotify_init fsconfig fsmount fsopen fspick lookup_dcookie mount mount_setattr move_mount name_to_handle_at open_tree perf_event_open quotactl quotactl_fd setdomainname sethostname setns syslog umount umount2 unshare";
// src/machine/failures/old-seccomp.ts
/** System calls that the profile came to know in 20.10.8 and later. */
var NEWER$1 = /* @__PURE__ */ new Set([
	...[...FROM_23, ...FROM_28].filter((name) => name !== "name_to_handle_at"),
	..."futex_waitv landlock_add_rule landlock_create_ruleset landlock_restrict_self memfd_secret process_mrelease".split(" "),
	..."clone3 mount_setattr quotactl_fd".split(" ")
]);
var rule = (names, includes = {}, excludes = {}, args = []) => ({
	names,
	action: "SCMP_ACT_ALLOW",
	args,
	comment: "",
	includes,
	excludes
});
var noNamespaces = {
	index: 0,
	value: NEW_NAMESPACES,
	op: "SCMP_CMP_MASKED_EQ"
};
/** As JSON; what it says of processors other than amd64 and arm64 is left out. */
function profileOf20() {
	const known = (names) => names.filter((name) => !NEWER$1.has(name));
	const profile = {
		defaultAction: "SCMP_ACT_ERRNO",
		archMap: [{
			architecture: "SCMP_ARCH_X86_64",
			subArchitectures: ["SCMP_ARCH_X86", "SCMP_ARCH_X32"]
		}, {
			architecture: "SCMP_ARCH_AARCH64",
			subArchitectures: ["SCMP_ARCH_ARM"]
		}],
		syscalls: [
			rule(known(ALLOWED.filter((name) => name !== "name_to_handle_at"))),
			rule(["ptrace"]),
			...[
				0,
				8,
				131072,
				131080,
				4294967295
			].map((value) => rule(["personality"], {}, {}, [{
				index: 0,
				value,
				op: "SCMP_CMP_EQ"
			}])),
			rule("arm_fadvise64_64 arm_sync_file_range sync_file_range2 breakpoint cacheflush set_tls".split(" "), { arches: ["arm", "arm64"] }),
			rule(["arch_prctl"], { arches: ["amd64", "x32"] }),
			rule(["modify_ldt"], { arches: [
				"amd64",
				"x32",
				"x86"
			] }),
			rule(["open_by_handle_at"], { caps: ["CAP_DAC_READ_SEARCH"] }),
			rule(known(ADMIN.split(" ")), { caps: ["CAP_SYS_ADMIN"] }),
			rule(["clone"], {}, {
				caps: ["CAP_SYS_ADMIN"],
				arches: ["s390", "s390x"]
			}, [noNamespaces]),
			...BY_CAPABILITY.filter(([, names]) => names !== "").map(([cap, names]) => rule(names.split(" "), { caps: [cap] }))
		]
	};
	return `${JSON.stringify(profile, null, "	")}\n`;
}
// src/machine/failures/kernel.ts
/** Failures of the machine itself: its memory, its kernel, its cgroups. */
/** The kernel that an update brings to a machine of `ubuntu-24.04`, which runs 6.8.0-48-generic. */
var NEWER = "6.8.0-49-generic";
/** The packages of the new kernel have come, those of the running one have gone, and nobody has rebooted. */
async function updateKernel({ host, run }) {
	const running = host.kernel.modules.release;
	installModules(host.files, {
		release: NEWER,
		arch: host.profile.arch
	});
	await run(`set -e
now=$(date '+%F  %T')
truncate -s 15M /boot/vmlinuz-${NEWER}
rm -r /usr/lib/modules/${running}
mkdir -p /var/log/apt
cat > /var/log/apt/history.log <<END

Start-Date: $now
Commandline: /usr/bin/unattended-upgrade
Install: linux-modules-${NEWER}:amd64 (6.8.0-49.49, automatic), linux-image-${NEWER}:amd64 (6.8.0-49.49, automatic)
End-Date: $now

Start-Date: $now
Commandline: apt-get purge -y linux-image-${running} linux-modules-${running}
Purge: linux-image-${running}:amd64 (6.8.0-48.48), linux-modules-${running}:amd64 (6.8.0-48.48)
End-Date: $now
END
echo '*** System restart required ***' > /run/reboot-required
printf 'linux-image-${NEWER}\\nlinux-base\\n' > /run/reboot-required.pkgs`);
}
async function takeUpdateBack({ host, run }) {
	const running = host.kernel.modules.release;
	await run("rm -f /run/reboot-required /run/reboot-required.pkgs");
	if (running === NEWER) return;
	await run(`rm -rf /boot/vmlinuz-${NEWER} /usr/lib/modules/${NEWER}`);
	if (!host.files.exists(`/usr/lib/modules/${running}`)) installModules(host.files, {
		release: running,
		arch: host.profile.arch
	});
}
var PROFILE = "/etc/docker/seccomp.json";
/** Somebody copied a release's profile, to have it under their own hand, and left it there for years. */
async function keepOldProfile(machine) {
	const { files } = machine.host;
	files.mkdirAll("/etc/docker", 493);
	files.writeFile(PROFILE, encode(profileOf20()), { mode: 420 });
	await machine.run(`touch -d '2021-06-08 10:21:43' ${PROFILE}`);
	await configEdited(withSettings({ "seccomp-profile": PROFILE }))(machine);
}
async function dropOldProfile(machine) {
	await configEdited(repaired(({ "seccomp-profile": _, ...config }) => config))(machine);
	await machine.run(`rm -f ${PROFILE}`);
}
var KERNEL = {
	"low-memory": {
		kind: "host",
		title: {
			ja: "メモリが少ない",
			en: "Little memory"
		},
		about: {
			ja: "メモリが 64 MiB しかなく、大きなプロセスはカーネルに止められます。",
			en: "There are 64 MiB of memory: the kernel kills what takes more."
		},
		born: (profile) => ({
			...profile,
			memory: 64 * 1024 ** 2
		})
	},
	"cgroup-v1": {
		kind: "host",
		title: {
			ja: "cgroup v1",
			en: "cgroup v1"
		},
		about: {
			ja: "ホストが古い cgroup v1 を使っています。",
			en: "The host uses the old cgroup v1."
		},
		born: (profile) => ({
			...profile,
			cgroupVersion: 1,
			cgroupDriver: "cgroupfs"
		})
	},
	"cgroup-v2": {
		kind: "host",
		title: {
			ja: "cgroup v2",
			en: "cgroup v2"
		},
		about: {
			ja: "ホストが cgroup v2 を使っています。",
			en: "The host uses cgroup v2."
		},
		born: (profile) => ({
			...profile,
			cgroupVersion: 2,
			cgroupDriver: "systemd"
		})
	},
	"mount-refused": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "コンテナの中で mount できない",
			en: "mount is refused in a container"
		},
		about: {
			ja: "/srv/report の集計が、コンテナに入れたら動かなくなりました。",
			en: "The report in /srv/report has stopped working since it was put into a container."
		},
		strike: `docker pull -q busybox > /dev/null
mkdir -p /srv/report
cat > /srv/report/make.sh <<'END'
#!/bin/sh
set -e
mkdir -p /scratch
mount -t tmpfs -o size=64m scratch /scratch
seq 1 1000 > /scratch/numbers
echo "largest: $(sort -n /scratch/numbers | tail -n 1)"
END
cat > /srv/report/compose.yaml <<'END'
services:
  report:
    image: busybox
    command: sh /srv/report/make.sh
    volumes:
      - /srv/report:/srv/report:ro
END
chown -R 1000:1000 /srv/report`,
		mend: "rm -rf /srv/report"
	},
	"kernel-updated": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "コンテナのネットワークを作れない",
			en: "No network for containers"
		},
		about: {
			ja: "コンテナを起動すると、ネットワークを用意するところで失敗します。",
			en: "Containers fail to start when their network is made."
		},
		strike: updateKernel,
		mend: takeUpdateBack
	},
	"seccomp-old-profile": {
		kind: "running",
		title: {
			ja: "新しいイメージがスレッドを作れない",
			en: "New images cannot make threads"
		},
		about: {
			ja: "新しいイメージのプログラムが、起動した直後に Operation not permitted で終わります。",
			en: "Programs of newer images end right after their start: Operation not permitted."
		},
		strike: keepOldProfile,
		mend: dropOldProfile
	},
	"old-kernel": {
		kind: "host",
		title: {
			ja: "古いカーネル",
			en: "Old kernel"
		},
		about: {
			ja: "カーネルが 5.4 で、再帰的な読み取り専用マウントなどが使えません。",
			en: "The kernel is 5.4: recursively read-only mounts and the like are missing."
		},
		born: (profile) => ({
			...profile,
			kernel: {
				release: "5.4.0-216-generic",
				version: "#236-Ubuntu SMP"
			}
		})
	}
};
// src/machine/failures/needs.ts
var CONTAINERD = "/etc/containerd/config.toml";
var MODULES = "/etc/modprobe.d/hardening.conf";
var API = "/etc/systemd/system/docker.service.d/min-api.conf";
var REPORT = "/usr/local/bin/nightly-report";
/** Hosts whose Docker comes with a config.toml that switches the Kubernetes part off. */
var WITH_CONFIG = [
	"ubuntu-24.04",
	"gpu-server",
	"gpu-lab",
	"low-disk"
];
/** Hosts whose iptables knows both kernels' ways, with Docker 25 or later. */
var RECENT = [
	"ubuntu-24.04",
	"gpu-server",
	"low-disk"
];
var START = "systemctl reset-failed docker.service && systemctl start docker.service";
var NEEDS = {
	"containerd-config": {
		kind: "running",
		hosts: WITH_CONFIG,
		title: {
			ja: "再起動のあと Docker が起動しない",
			en: "Docker does not start after a restart"
		},
		about: {
			ja: "Docker デーモンが一分ほど待ってから、あきらめて終わります。",
			en: "The Docker daemon waits for a minute, then gives up."
		},
		strike: `systemctl stop docker.socket docker.service
sed -i 's/^disabled_plugins/version = 2\\n&/' ${CONTAINERD}
systemctl restart containerd.service
systemctl start docker.service || true`,
		mend: `sed -i '/^version = 2$/d' ${CONTAINERD}
systemctl reset-failed containerd.service
systemctl restart containerd.service
systemctl restart docker.service`
	},
	"api-minimum-raised": {
		kind: "running",
		hosts: RECENT,
		title: {
			ja: "デーモンが古い API を断る",
			en: "The daemon refuses old APIs"
		},
		about: {
			ja: "長年動いてきたスクリプト nightly-report が失敗します。",
			en: "nightly-report, a script that has run for years, fails."
		},
		strike: `mkdir -p ${API.slice(0, API.lastIndexOf("/"))}
printf '%s\\n' '# Rehearsal for Docker 29, whose minimum this is.' '[Service]' Environment=DOCKER_MIN_API_VERSION=1.44 > ${API}
cat > ${REPORT} <<'END'
#!/bin/sh
# What runs here? Goes out by mail every night.
export DOCKER_API_VERSION=1.40
set -e
containers=$(docker ps -a --format '{{.Names}}: {{.Status}}')
echo "containers on $(hostname):"
echo "\${containers:-none}"
END
chmod 755 ${REPORT}
systemctl daemon-reload
systemctl restart docker.service`,
		mend: `rm -f ${API} ${REPORT}
systemctl daemon-reload
systemctl restart docker.service`
	},
	"iptables-legacy": {
		kind: "running",
		hosts: RECENT,
		title: {
			ja: "ネットワークを用意できない",
			en: "No network for containers"
		},
		about: {
			ja: "Docker デーモンがネットワークを用意できず、起動しません。",
			en: "The Docker daemon cannot set up its network and does not start."
		},
		strike: `systemctl stop docker.socket docker.service
printf '%s\\n' '# Tables of the old iptables are not used here.' 'install iptable_nat /bin/false' 'install iptable_filter /bin/false' > ${MODULES}
update-alternatives --set iptables /usr/sbin/iptables-legacy
systemctl start docker.service || true`,
		mend: `rm -f ${MODULES}
update-alternatives --auto iptables
${START}`
	},
	"overlay-blocked": {
		kind: "running",
		hosts: RECENT,
		title: {
			ja: "ストレージドライバーが使えない",
			en: "Storage driver not supported"
		},
		about: {
			ja: "Docker デーモンがイメージの置き場所を開けず、起動しません。",
			en: "The Docker daemon cannot open what holds its images and does not start."
		},
		strike: `systemctl stop docker.socket docker.service
printf '%s\\n' '# CIS 1.1.1: file systems that are not used' 'install cramfs /bin/false' 'install hfs /bin/false' 'install overlay /bin/false' 'blacklist overlay' 'install udf /bin/false' > ${MODULES}
rmmod overlay
systemctl start docker.service || true`,
		mend: `rm -f ${MODULES}
modprobe overlay
${START}`
	}
};
// src/machine/failures/network.ts
var askGoodServers = ({ host, run }) => run(`printf '${host.profile.network.nameservers.map((server) => `nameserver ${server}\\n`).join("")}' > /etc/resolv.conf`);
/** An address that the network card was given by hand: gone after the next boot. */
var ADDRESS = "10.8.0.6";
var NETWORK = {
	"no-network": {
		kind: "running",
		title: {
			ja: "ネットワークが切れている",
			en: "No network"
		},
		about: {
			ja: "ホストのネットワークカードが落ちています。",
			en: "The host's network card is down."
		},
		strike: ({ host, run }) => run(`ip link set ${host.profile.network.device} down`),
		mend: ({ host, run }) => run(`ip link set ${host.profile.network.device} up`)
	},
	"dns-broken": {
		kind: "running",
		title: {
			ja: "名前を解決できない",
			en: "DNS broken"
		},
		about: {
			ja: "/etc/resolv.conf のネームサーバーが返事をしません。",
			en: "The name server in /etc/resolv.conf does not answer."
		},
		strike: "printf 'nameserver 192.0.2.53\\n' > /etc/resolv.conf",
		mend: askGoodServers
	},
	"dns-server-gone": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "新しいコンテナだけが名前を引けない",
			en: "Only new containers find no names"
		},
		about: {
			ja: "動いているコンテナには問題がないのに、イメージの取得と新しいコンテナが名前のところで失敗します。",
			en: "Running containers are fine; pulling images and new containers fail over names."
		},
		strike: `docker pull -q busybox > /dev/null
docker network create shop > /dev/null
docker run -d --name shop-web busybox sleep 10d > /dev/null
docker run -d --name shop-db --network shop busybox sleep 10d > /dev/null
printf 'nameserver 192.0.2.53\\n' > /etc/resolv.conf`,
		mend: askGoodServers
	},
	"port-taken": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "コンテナではないだれかがポートを使っている",
			en: "A port taken, and not by a container"
		},
		about: {
			ja: "8080 番を公開するコンテナが起動しません。",
			en: "A container that publishes port 8080 does not start."
		},
		strike: `mkdir -p /srv/handbook
echo '<h1>Handbook 2019</h1>' > /srv/handbook/index.html
cat > /etc/systemd/system/handbook.service <<'END'
[Unit]
Description=The old handbook
After=network.target

[Service]
ExecStart=/usr/bin/python3 -m http.server 8080
WorkingDirectory=/srv/handbook
Restart=always

[Install]
WantedBy=multi-user.target
END
systemctl daemon-reload
systemctl enable --now handbook.service`,
		mend: `if [ -e /etc/systemd/system/handbook.service ]; then
  systemctl disable --now handbook.service
  rm /etc/systemd/system/handbook.service
  systemctl daemon-reload
fi`
	},
	"networks-used-up": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "ネットワークをこれ以上作れない",
			en: "No more networks can be made"
		},
		about: {
			ja: "テストを毎晩動かすサーバーで、docker compose up が失敗するようになりました。",
			en: "On a server that runs tests every night, docker compose up has begun to fail."
		},
		strike: `docker pull -q busybox > /dev/null
docker network create --label com.example.team=shop shop_default > /dev/null
docker run -d --name shop-web --network shop_default busybox sleep 10d > /dev/null
run=1041
while docker network create --label com.example.ci=$run ci-\${run}_default > /dev/null 2>&1; do run=$((run + 1)); done`,
		mend: "docker network prune -f > /dev/null"
	},
	"address-gone": {
		kind: "running",
		hosts: ["ubuntu-24.04"],
		title: {
			ja: "再起動のあと、一つだけ起動しない",
			en: "One container does not come back"
		},
		about: {
			ja: "マシンを再起動してから、ポートを公開するコンテナの一つが起動しません。",
			en: "Since the machine was rebooted one container that publishes a port does not start."
		},
		strike: `docker pull -q busybox > /dev/null
ip address add ${ADDRESS}/24 dev eth0
docker run -d --name metrics --restart unless-stopped -p ${ADDRESS}:9100:80 busybox httpd -f -p 80 -h /etc > /dev/null
docker run -d --name intranet --restart unless-stopped -p 9200:80 busybox httpd -f -p 80 -h /etc > /dev/null
systemctl stop docker.socket docker.service
ip address del ${ADDRESS}/24 dev eth0
systemctl start docker.service`,
		mend: "docker rm -f metrics intranet > /dev/null 2>&1 || true"
	},
	"firewall-flushed": {
		kind: "running",
		title: {
			ja: "iptables のチェーンが消えている",
			en: "iptables chains gone"
		},
		about: {
			ja: "だれかが iptables の規則を消したあとの状態です。ポートを公開できません。",
			en: "Somebody has flushed the iptables rules: ports cannot be published."
		},
		strike: "iptables -t nat -F && iptables -t nat -X && iptables -F && iptables -X",
		mend: "systemctl restart docker.service"
	},
	"registry-rate-limit": {
		kind: "running",
		title: {
			ja: "レジストリの取得回数が上限に達した",
			en: "Registry rate limit reached"
		},
		about: {
			ja: "Docker Hub がイメージの取得を断ります。",
			en: "Docker Hub refuses to hand out images."
		},
		strike({ host }) {
			host.world.registry = "rate-limited";
		},
		mend({ host }) {
			host.world.registry = "open";
		}
	}
};
// src/machine/failures/catalogue.ts
/** Failures to practise on, by area. To add one: an entry in its area's file. */
/** In the order in which they are shown. */
var AREAS = {
	disk: DISK,
	daemon: {
		...DAEMON$1,
		...NEEDS
	},
	network: NETWORK,
	kernel: KERNEL,
	install: INSTALL,
	build: BUILD,
	gpu: {
		...GPU,
		...GPU_HOST
	}
};
var ALL = {
	...DISK,
	...DAEMON$1,
	...NEEDS,
	...NETWORK,
	...KERNEL,
	...INSTALL,
	...BUILD,
	...GPU,
	...GPU_HOST
};
var FAILURES = ALL;
var failureNames = Object.keys(ALL);
// src/machine/failures/failures.ts
/** The failures that make a difference to a host. */
var failuresFor = (profile) => failureNames.filter((name) => canHave(profile, name));
function canHave(profile, name) {
	const failure = FAILURES[name];
	if (failure.hosts && !failure.hosts.includes(profile.name)) return false;
	if (failure.kind === "running") return true;
	try {
		return JSON.stringify(failure.born(profile)) !== JSON.stringify(profile);
	} catch {
		return false;
	}
}
// src/site/workbench/FailuresMenu.astro
createAstro("http://localhost:4321/");
var $$FailuresMenu = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$FailuresMenu;
	const { language, host } = Astro.props;
	const { t } = Astro.locals;
	const profile = HOSTS$2.find(({ name }) => name === host);
	const failures = profile ? failuresFor(profile) : [];
	const groups = Object.entries(AREAS).map(([area, known]) => ({
		area,
		failures: failures.filter((name) => name in known)
	})).filter(({ failures }) => failures.length > 0);
	return renderTemplate`${maybeRenderHead($$result)}<details class="failures astro-surrnobn"><summary class="astro-surrnobn"><svg class="narrow astro-surrnobn" viewBox="0 0 16 16" aria-hidden="true"><path d="M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z" class="astro-surrnobn"></path></svg><span class="wide astro-surrnobn">${t("terminal.break")}</span><span class="count astro-surrnobn"></span></summary><div class="menu astro-surrnobn">${groups.map(({ area, failures }) => renderTemplate`<fieldset class="astro-surrnobn"><legend class="astro-surrnobn">${t(`terminal.break.${area}`)}</legend>${failures.map((name) => renderTemplate`<label class="astro-surrnobn"><input type="checkbox"${addAttribute(name, "value")}${addAttribute(FAILURES[name].kind, "data-kind")} class="astro-surrnobn"><span class="astro-surrnobn">${FAILURES[name].title[language]}<small class="astro-surrnobn">${FAILURES[name].about[language]}${FAILURES[name].kind === "host" && renderTemplate`<em class="astro-surrnobn">${t("terminal.break.host")}</em>`}</small></span></label>`)}</fieldset>`)}</div></details>`;
}, "/tmp/w7/s5/hatoba/src/site/workbench/FailuresMenu.astro", void 0);
// src/site/workbench/PanelToggle.astro
createAstro("http://localhost:4321/");
var $$PanelToggle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PanelToggle;
	const { panel, label } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<button type="button" class="panel-toggle"${addAttribute(panel, "data-toggles")} aria-pressed="false"><svg class="narrow" viewBox="0 0 16 16" aria-hidden="true">${renderSlot($$result, $$slots["default"])}</svg><span class="wide">${label}</span></button>`;
}, "/tmp/w7/s5/hatoba/src/site/workbench/PanelToggle.astro", void 0);
// src/site/workbench/Workbench.astro
createAstro("http://localhost:4321/");
var $$Workbench = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Workbench;
	const { language, host } = Astro.props;
	const { t } = Astro.locals;
	return renderTemplate`${maybeRenderHead($$result)}<aside class="workplace hb-workbench"${addAttribute(t("terminal.label"), "aria-label")} data-pagefind-ignore><div class="bar"><p class="host"><span class="lamp" aria-hidden="true"></span><code>${host}</code>${renderSlot($$result, $$slots["progress"])}</p><div class="tools" hidden>${renderSlot($$result, $$slots["tools"])}${renderComponent($$result, "FailuresMenu", $$FailuresMenu, {
		"language": language,
		"host": host
	})}${renderComponent($$result, "PanelToggle", $$PanelToggle, {
		"panel": "machine",
		"label": t("machine.toggle")
	}, { "default": ($$result) => renderTemplate`<path d="M8 2.500v9M5.500 5h5M2.500 9c0 2.500 2.500 4.500 5.500 4.500S13.500 11.500 13.500 9"></path><circle cx="8" cy="2.500" r="1"></circle>` })}${renderComponent($$result, "PanelToggle", $$PanelToggle, {
		"panel": "trace",
		"label": t("terminal.trace")
	}, { "default": ($$result) => renderTemplate`<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z"></path><circle cx="8" cy="8" r="2"></circle>` })}<button type="button" class="icon fold" aria-expanded="true"${addAttribute(t("terminal.fold"), "aria-label")}${addAttribute(t("terminal.fold"), "title")}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 6 5 5 5-5"></path></svg></button><button type="button" class="icon enlarge" aria-pressed="false"${addAttribute(t("terminal.enlarge"), "aria-label")}${addAttribute(t("terminal.enlarge"), "title")}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M9.5 2.5h4v4M6.5 13.5h-4v-4"></path><path d="m13.5 2.5-4 4M2.5 13.5l4-4"></path></svg></button></div></div><div class="notices" role="status" hidden></div>${renderSlot($$result, $$slots["record"])}<div class="screen"><div class="closed"><p>${t("terminal.about")}</p><button type="button" class="open" hidden>${t("terminal.open")}</button><noscript><p>${t("terminal.noscript")}</p></noscript></div><p class="starting" role="status" hidden>${t("terminal.starting")}</p></div><div class="offer" role="status" hidden></div><div class="edge"${addAttribute(t("terminal.edge"), "data-label")} hidden></div><section class="panel trace" data-panel="trace"${addAttribute(t("terminal.trace"), "aria-label")} hidden><p class="none">${t("terminal.trace.empty")}</p></section><section class="panel machine" data-panel="machine"${addAttribute(t("machine.label"), "aria-label")} hidden><p class="empty">${t("machine.empty")}</p></section><p class="keys" hidden>${t("terminal.keys")}</p></aside>`;
}, "/tmp/w7/s5/hatoba/src/site/workbench/Workbench.astro", void 0);
// src/site/runbook/keys.ts
var STEP_KEYS = [
	{
		where: "anywhere",
		shown: ["Ctrl", "Enter"],
		action: "runNext",
		key: "Enter",
		ctrl: true
	},
	{
		where: "anywhere",
		shown: [
			"Ctrl",
			"Shift",
			"Enter"
		],
		action: "skipNext",
		key: "Enter",
		ctrl: true,
		shift: true
	},
	{
		where: "anywhere",
		shown: ["Alt", "↓"],
		action: "next",
		key: "ArrowDown",
		alt: true
	},
	{
		where: "anywhere",
		shown: ["Alt", "↑"],
		action: "back",
		key: "ArrowUp",
		alt: true
	},
	{
		where: "anywhere",
		shown: ["F6"],
		action: "sides",
		key: "F6"
	},
	{
		where: "step",
		shown: ["n"],
		action: "next",
		key: "n"
	},
	{
		where: "step",
		shown: ["b"],
		action: "back",
		key: "b"
	},
	{
		where: "step",
		shown: ["r"],
		action: "run",
		key: "r"
	},
	{
		where: "step",
		shown: ["s"],
		action: "skip",
		key: "s"
	},
	{
		where: "step",
		shown: ["h"],
		action: "hint",
		key: "h"
	},
	{
		where: "step",
		shown: ["c"],
		action: "check",
		key: "c"
	},
	{
		where: "step",
		shown: ["?"],
		action: "help",
		key: "?"
	}
];
// src/site/runbook/StepsBar.astro
createAstro("http://localhost:4321/");
var $$StepsBar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$StepsBar;
	const { isGated } = Astro.props;
	const { t } = Astro.locals;
	return renderTemplate`${maybeRenderHead($$result)}<section class="hb-steps-bar not-content astro-as3nm52q"${addAttribute(t("step.bar"), "aria-label")} data-pagefind-ignore hidden><p class="astro-as3nm52q"><span class="done astro-as3nm52q" role="status"></span> <span class="left astro-as3nm52q"></span></p><div class="astro-as3nm52q">${isGated && renderTemplate`<button type="button" class="in-order astro-as3nm52q" aria-pressed="true">${t("step.inOrder")}</button>`}<button type="button" class="practice astro-as3nm52q" aria-pressed="false">${t("step.practice")}</button><button type="button" class="keys-open astro-as3nm52q" aria-haspopup="dialog">${t("step.keys")} <kbd aria-hidden="true" class="astro-as3nm52q">?</kbd></button></div><dialog class="hb-keys astro-as3nm52q" aria-labelledby="hb-keys-title"><form method="dialog" class="astro-as3nm52q"><h2 id="hb-keys-title" class="astro-as3nm52q">${t("step.keys")}</h2><button type="submit" class="close astro-as3nm52q">${t("step.keys.close")}</button></form>${["anywhere", "step"].map((where) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3 class="astro-as3nm52q">${t(`step.keys.${where}`)}</h3><dl class="astro-as3nm52q">${STEP_KEYS.filter((one) => one.where === where).map(({ shown, action }) => renderTemplate`<div class="astro-as3nm52q"><dt class="astro-as3nm52q">${shown.map((key) => renderTemplate`<kbd class="astro-as3nm52q">${key}</kbd>`)}</dt><dd class="astro-as3nm52q">${t(`step.keys.${action}`)}</dd></div>`)}</dl>` })}`)}</dialog></section>`;
}, "/tmp/w7/s5/hatoba/src/site/runbook/StepsBar.astro", void 0);
// src/site/runbook/RunbookPage.astro
createAstro("http://localhost:4321/");
var $$RunbookPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RunbookPage;
	const { t } = Astro.locals;
	const page = parsePageId(Astro.locals.starlightRoute.id);
	const slug = page?.slug ?? "";
	const language = page?.language ?? "ja";
	const plan = planOf(slug);
	const docker = HOSTS$2.find(({ name }) => name === plan.host)?.docker?.version ?? null;
	const { minutes = null } = Astro.locals.starlightRoute.entry.data;
	const isDrill = slug.startsWith("drill-");
	const texts = textsFor(language, "step.", "terminal.", "machine.", "keeping.", "share.", "search.confidence.");
	const data = {
		slug,
		language,
		docker,
		version: siteVersion(),
		plan,
		minutes,
		texts
	};
	return renderTemplate`${renderComponent($$result, "hb-runbook", "hb-runbook", {
		"data-practice": isDrill ? "" : void 0,
		"data-drill": isDrill ? "" : void 0,
		"class": "astro-65hljlej"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<div class="told astro-65hljlej">${renderComponent($$result, "StepsBar", $$StepsBar, {
		"isGated": plan.order === "gate",
		"class": "astro-65hljlej"
	})}${renderSlot($$result, $$slots["default"])}</div>${renderComponent($$result, "Workbench", $$Workbench, {
		"language": language,
		"host": plan.host,
		"class": "astro-65hljlej"
	}, {
		"progress": ($$result) => renderTemplate`<span class="progress astro-65hljlej" role="status"></span>`,
		"tools": ($$result) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, { "slot": "tools" }, { "default": ($$result) => renderTemplate`<button type="button" class="run-all astro-65hljlej">${t("terminal.runAll")}</button><button type="button" class="stop astro-65hljlej" hidden>${t("terminal.stop")}</button><button type="button" class="reset astro-65hljlej">${t("terminal.reset")}</button><button type="button" class="share astro-65hljlej">${t("share.button")}</button>` })}`,
		"record": ($$result) => renderTemplate`${renderComponent($$result, "RecordView", $$RecordView, {
			"slot": "record",
			"class": "astro-65hljlej"
		})}`
	})}${renderComponent($$result, "ShareDialog", $$ShareDialog, { "class": "astro-65hljlej" })}<script type="application/json">${unescapeHTML(JSON.stringify(data).replaceAll("<", "\\u003c"))}<\/script>` })}${renderScript($$result, "/tmp/w7/s5/hatoba/src/site/runbook/RunbookPage.astro?astro&type=script&index=0&lang.ts")}`;
}, "/tmp/w7/s5/hatoba/src/site/runbook/RunbookPage.astro", void 0);
// src/site/components/TwoColumnContent.astro
createAstro("http://localhost:4321/");
var $$TwoColumnContent = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$TwoColumnContent;
	const Layout = parsePageId(Astro.locals.starlightRoute.id)?.section === "runbooks" ? $$RunbookPage : $$TwoColumnContent$1;
	return renderTemplate`${renderComponent($$result, "Layout", Layout, {}, {
		"default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}`,
		"right-sidebar": ($$result) => renderTemplate`${renderSlot($$result, $$slots["right-sidebar"])}`
	})}`;
}, "/tmp/w7/s5/hatoba/src/site/components/TwoColumnContent.astro", void 0);
// node_modules/@astrojs/starlight/dist/style/print.css?url&no-inline
var print_default = "/_astro/print.ehPL0gv-.css";
// node_modules/@astrojs/starlight/dist/components/Page.astro
createAstro("http://localhost:4321/");
var $$Page = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Page;
	const { starlightRoute } = Astro.locals;
	const pagefindEnabled = starlightRoute.entry.id !== "404" && !starlightRoute.entry.id.endsWith("/404") && starlightRoute.entry.data.pagefind !== false;
	const htmlDataAttributes = { "data-theme": "dark" };
	if (Boolean(starlightRoute.toc)) htmlDataAttributes["data-has-toc"] = "";
	if (starlightRoute.hasSidebar) htmlDataAttributes["data-has-sidebar"] = "";
	if (Boolean(starlightRoute.entry.data.hero)) htmlDataAttributes["data-has-hero"] = "";
	const mainDataAttributes = {};
	if (pagefindEnabled) mainDataAttributes["data-pagefind-body"] = "";
	return renderTemplate`<html${addAttribute(starlightRoute.lang, "lang")}${addAttribute(starlightRoute.dir, "dir")}${spreadAttributes(htmlDataAttributes, void 0, { "class": "astro-g5ptsecz" })}><head>${renderComponent($$result, "Head", $$Head, { "class": "astro-g5ptsecz" })}${renderComponent($$result, "ThemeProvider", $$ThemeProvider, { "class": "astro-g5ptsecz" })}<link rel="stylesheet"${addAttribute(print_default, "href")} media="print">${renderHead($$result)}</head><body class="astro-g5ptsecz">${renderComponent($$result, "SkipLink", $$SkipLink, { "class": "astro-g5ptsecz" })}${renderComponent($$result, "PageFrame", $$PageFrame, { "class": "astro-g5ptsecz" }, {
		"default": ($$result) => renderTemplate`${renderScript($$result, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Page.astro?astro&type=script&index=0&lang.ts")}${renderComponent($$result, "TwoColumnContent", $$TwoColumnContent, { "class": "astro-g5ptsecz" }, {
			"default": ($$result) => renderTemplate`<main${spreadAttributes(mainDataAttributes, void 0, { "class": "astro-g5ptsecz" })}${addAttribute(starlightRoute.entryMeta.lang, "lang")}${addAttribute(starlightRoute.entryMeta.dir, "dir")}>${renderComponent($$result, "Banner", $$Banner, { "class": "astro-g5ptsecz" })}${starlightRoute.entry.data.hero ? renderTemplate`${renderComponent($$result, "ContentPanel", $$ContentPanel, { "class": "astro-g5ptsecz" }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Hero", $$Hero, { "class": "astro-g5ptsecz" })}${renderComponent($$result, "MarkdownContent", $$MarkdownContent, { "class": "astro-g5ptsecz" }, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}${renderComponent($$result, "Footer", $$Footer, { "class": "astro-g5ptsecz" })}` })}` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "ContentPanel", $$ContentPanel, { "class": "astro-g5ptsecz" }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PageTitle", $$PageTitle, { "class": "astro-g5ptsecz" })}${starlightRoute.entry.data.draft && renderTemplate`${renderComponent($$result, "DraftContentNotice", $$DraftContentNotice, { "class": "astro-g5ptsecz" })}`}${starlightRoute.isFallback && renderTemplate`${renderComponent($$result, "FallbackContentNotice", $$FallbackContentNotice, { "class": "astro-g5ptsecz" })}`}` })}${renderComponent($$result, "ContentPanel", $$ContentPanel, { "class": "astro-g5ptsecz" }, { "default": ($$result) => renderTemplate`${renderComponent($$result, "MarkdownContent", $$MarkdownContent, { "class": "astro-g5ptsecz" }, { "default": ($$result) => renderTemplate`${renderSlot($$result, $$slots["default"])}` })}${renderComponent($$result, "Footer", $$Footer, { "class": "astro-g5ptsecz" })}` })}` })}`}</main>`,
			"right-sidebar": ($$result) => renderTemplate`${renderComponent($$result, "PageSidebar", $$PageSidebar, {
				"slot": "right-sidebar",
				"class": "astro-g5ptsecz"
			})}`
		})}`,
		"header": ($$result) => renderTemplate`${renderComponent($$result, "Header", $$Header, {
			"slot": "header",
			"class": "astro-g5ptsecz"
		})}`,
		"sidebar": ($$result) => renderTemplate`${starlightRoute.hasSidebar && renderTemplate`${renderComponent($$result, "Sidebar", $$Sidebar, {
			"slot": "sidebar",
			"class": "astro-g5ptsecz"
		})}`}`
	})}</body></html>`;
}, "/tmp/w7/s5/hatoba/node_modules/@astrojs/starlight/dist/components/Page.astro", void 0);
// node_modules/@astrojs/starlight/dist/utils/base.js
var base = stripTrailingSlash("/");
function pathWithBase(path) {
	path = stripLeadingSlash(path);
	return path ? base + "/" + path : base + "/";
}
function fileWithBase(path) {
	path = stripLeadingSlash(path);
	return path ? base + "/" + path : base;
}
// node_modules/@astrojs/starlight/dist/utils/createPathFormatter.js
var defaultFormatStrategy = {
	addBase: pathWithBase,
	handleExtension: (href) => stripHtmlExtension(href)
};
var formatStrategies = {
	file: {
		addBase: fileWithBase,
		handleExtension: (href) => ensureHtmlExtension(href)
	},
	directory: defaultFormatStrategy,
	preserve: defaultFormatStrategy
};
var trailingSlashStrategies = {
	always: ensureTrailingSlash,
	never: stripTrailingSlash,
	ignore: (href) => href
};
/** Format a path based on the project config. */
function formatPath$1(href, { format = "directory", trailingSlash = "ignore" }) {
	const formatStrategy = formatStrategies[format];
	const trailingSlashStrategy = trailingSlashStrategies[trailingSlash];
	href = formatStrategy.handleExtension(href);
	href = formatStrategy.addBase(href);
	if (format === "file") return href;
	href = href === "/" ? href : trailingSlashStrategy(href);
	return href;
}
function createPathFormatter(opts) {
	return (href) => formatPath$1(href, opts);
}
// node_modules/@astrojs/starlight/dist/utils/format-path.js
var formatPath = createPathFormatter({
	format: project_context_default.build.format,
	trailingSlash: project_context_default.trailingSlash
});
// node_modules/@astrojs/starlight/dist/utils/generateToC.js
/** Convert the flat headings array generated by Astro into a nested tree structure. */
function generateToC(headings, { minHeadingLevel, maxHeadingLevel, title }) {
	headings = headings.filter(({ depth }) => depth >= minHeadingLevel && depth <= maxHeadingLevel);
	const toc = [{
		depth: 2,
		slug: PAGE_TITLE_ID,
		text: title,
		children: []
	}];
	for (const heading of headings) injectChild(toc, {
		...heading,
		children: []
	});
	return toc;
}
/** Inject a ToC entry as deep in the tree as its `depth` property requires. */
function injectChild(items, item) {
	const lastItem = items.at(-1);
	if (!lastItem || lastItem.depth >= item.depth) items.push(item);
	else return injectChild(lastItem.children, item);
}
// node_modules/@astrojs/starlight/dist/utils/canonical.js
var canonicalTrailingSlashStrategies = {
	always: ensureTrailingSlash,
	never: stripTrailingSlash,
	ignore: ensureTrailingSlash
};
/** Format a canonical link based on the project config. */
function formatCanonical(href, opts) {
	if (opts.format === "file") return href;
	return canonicalTrailingSlashStrategies[opts.trailingSlash](href);
}
// node_modules/@astrojs/starlight/dist/package.js
var version = "0.42.4";
// node_modules/@astrojs/starlight/dist/utils/localizedUrl.js
function localizedUrl(url, locale, trailingSlash) {
	url = new URL(url);
	if (!user_config_default.locales) return url;
	if (locale === "root") locale = "";
	const base = stripTrailingSlash("/");
	const hasBase = url.pathname.startsWith(base);
	if (hasBase) url.pathname = url.pathname.replace(base, "");
	const [_leadingSlash, baseSegment] = url.pathname.split("/");
	const isRootHtml = baseSegment?.endsWith(".html");
	const baseSlug = isRootHtml ? baseSegment?.slice(0, -5) : baseSegment;
	if (baseSlug && baseSlug in user_config_default.locales) if (locale) url.pathname = url.pathname.replace(baseSlug, locale);
	else if (isRootHtml) url.pathname = "/index.html";
	else url.pathname = url.pathname.replace("/" + baseSlug, "");
	else if (locale) if (baseSegment === "index.html") url.pathname = "/" + locale + ".html";
	else url.pathname = "/" + locale + url.pathname;
	if (hasBase) url.pathname = base + url.pathname;
	if (trailingSlash === "never") url.pathname = stripTrailingSlash(url.pathname);
	return url;
}
// node_modules/@astrojs/starlight/dist/utils/url.js
var HTTPProtocolRegEx = /^https?:\/\//;
var ProtocolRegEx = /^[a-z][a-z\d+.-]*:/i;
/** Check if a string starts with one of `http://` or `https://`. */
var isAbsoluteUrl = (link) => HTTPProtocolRegEx.test(link);
/** Check if a string contains a protocol (e.g., `http:`, `https:`, `mailto:`). */
var hasProtocol = (link) => ProtocolRegEx.test(link);
// node_modules/@astrojs/starlight/dist/utils/head.js
var HeadSchema = HeadConfigSchema({ source: "content" });
/** Get the head for the current page. */
function getHead({ entry, lang }, context, siteTitle) {
	const { data } = entry;
	const canonical = context.site ? new URL(context.url.pathname, context.site) : void 0;
	const canonicalHref = canonical?.href ? formatCanonical(canonical.href, {
		format: project_context_default.build.format,
		trailingSlash: project_context_default.trailingSlash
	}) : void 0;
	const description = data.description || user_config_default.description;
	const headDefaults = [
		{
			tag: "meta",
			attrs: { charset: "utf-8" }
		},
		{
			tag: "meta",
			attrs: {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}
		},
		{
			tag: "title",
			content: `${data.title} ${user_config_default.titleDelimiter} ${siteTitle}`
		},
		...canonicalHref !== void 0 ? [{
			tag: "link",
			attrs: {
				rel: "canonical",
				href: canonicalHref
			}
		}] : [],
		{
			tag: "meta",
			attrs: {
				name: "generator",
				content: context.generator
			}
		},
		{
			tag: "meta",
			attrs: {
				name: "generator",
				content: `Starlight v${version}`
			}
		},
		{
			tag: "link",
			attrs: {
				rel: "shortcut icon",
				href: isAbsoluteUrl(user_config_default.favicon.href) ? user_config_default.favicon.href : fileWithBase(user_config_default.favicon.href),
				type: user_config_default.favicon.type
			}
		},
		{
			tag: "meta",
			attrs: {
				property: "og:title",
				content: data.title
			}
		},
		{
			tag: "meta",
			attrs: {
				property: "og:type",
				content: "article"
			}
		},
		...canonicalHref !== void 0 ? [{
			tag: "meta",
			attrs: {
				property: "og:url",
				content: canonicalHref
			}
		}] : [],
		{
			tag: "meta",
			attrs: {
				property: "og:locale",
				content: lang
			}
		},
		...description !== void 0 ? [{
			tag: "meta",
			attrs: {
				property: "og:description",
				content: description
			}
		}] : [],
		{
			tag: "meta",
			attrs: {
				property: "og:site_name",
				content: siteTitle
			}
		},
		{
			tag: "meta",
			attrs: {
				name: "twitter:card",
				content: "summary_large_image"
			}
		}
	];
	if (description) headDefaults.push({
		tag: "meta",
		attrs: {
			name: "description",
			content: description
		}
	});
	if (canonical && user_config_default.isMultilingual) {
		for (const locale in user_config_default.locales) {
			const localeOpts = user_config_default.locales[locale];
			if (!localeOpts) continue;
			headDefaults.push({
				tag: "link",
				attrs: {
					rel: "alternate",
					hreflang: localeOpts.lang,
					href: localizedUrl(canonical, locale, project_context_default.trailingSlash).href
				}
			});
		}
		headDefaults.push({
			tag: "link",
			attrs: {
				rel: "alternate",
				hreflang: "x-default",
				href: localizedUrl(canonical, user_config_default.defaultLocale.locale, project_context_default.trailingSlash).href
			}
		});
	}
	if (context.site) headDefaults.push({
		tag: "link",
		attrs: {
			rel: "sitemap",
			href: fileWithBase("/sitemap-index.xml")
		}
	});
	const twitterLink = user_config_default.social?.find(({ icon }) => icon === "twitter" || icon === "x.com");
	if (twitterLink) headDefaults.push({
		tag: "meta",
		attrs: {
			name: "twitter:site",
			content: new URL(twitterLink.href).pathname.replace("/", "@")
		}
	});
	return createHead(headDefaults, user_config_default.head, data.head);
}
/** Create a fully parsed, merged, and sorted head entry array from multiple sources. */
function createHead(defaults, ...heads) {
	let head = HeadSchema.parse(defaults);
	for (const next of heads) head = mergeHead(head, next);
	return sortHead(head);
}
/**
* Test if a head config object contains a matching `<title>`, `<meta>`, `<link rel="canonical">`
* or `<link rel="sitemap">` tag.
*
* For example, will return true if `head` already contains
* `<meta name="description" content="A">` and the passed `tag`
* is `<meta name="description" content="B">`. Tests against `name`,
* `property`, and `http-equiv` attributes for `<meta>` tags.
*/
function hasTag(head, entry) {
	switch (entry.tag) {
		case "title": return head.some(({ tag }) => tag === "title");
		case "meta": return hasOneOf(head, entry, [
			"name",
			"property",
			"http-equiv"
		]);
		case "link": return head.some(({ attrs }) => entry.attrs?.rel === "canonical" && attrs?.rel === "canonical" || entry.attrs?.rel === "sitemap" && attrs?.rel === "sitemap");
		default: return false;
	}
}
/**
* Test if a head config object contains a tag of the same type
* as `entry` and a matching attribute for one of the passed `keys`.
*/
function hasOneOf(head, entry, keys) {
	const attr = getAttr(keys, entry);
	if (!attr) return false;
	const [key, val] = attr;
	return head.some(({ tag, attrs }) => tag === entry.tag && attrs?.[key] === val);
}
/** Find the first matching key–value pair in a head entry’s attributes. */
function getAttr(keys, entry) {
	let attr;
	for (const key of keys) {
		const val = entry.attrs?.[key];
		if (val) {
			attr = [key, val];
			break;
		}
	}
	return attr;
}
/** Merge two heads, overwriting entries in the first head that exist in the second. */
function mergeHead(oldHead, newHead) {
	return [...oldHead.filter((tag) => !hasTag(newHead, tag)), ...newHead];
}
/** Sort head tags to place important tags first and relegate “SEO” meta tags. */
function sortHead(head) {
	return head.sort((a, b) => {
		const aImportance = getImportance(a);
		const bImportance = getImportance(b);
		return aImportance > bImportance ? -1 : bImportance > aImportance ? 1 : 0;
	});
}
/** Get the relative importance of a specific head tag. */
function getImportance(entry) {
	if (entry.tag === "meta" && entry.attrs && ("charset" in entry.attrs || "http-equiv" in entry.attrs || entry.attrs.name === "viewport")) return 100;
	if (entry.tag === "title") return 90;
	if (entry.tag !== "meta") {
		if (entry.tag === "link" && entry.attrs && "rel" in entry.attrs && entry.attrs.rel === "shortcut icon") return 70;
		return 80;
	}
	return 0;
}
// node_modules/@astrojs/starlight/dist/utils/navigation.js
var DirKey = Symbol("DirKey");
var SlugKey = Symbol("SlugKey");
var rootAutogenerate = { directory: "" };
var neverPathFormatter = createPathFormatter({ trailingSlash: "never" });
var sidebarCollator = new Intl.Collator(localeToLang(void 0));
var docsCollectionPathFromRoot = getCollectionPathFromRoot("docs", project_context_default);
/** Create a new directory object. */
function makeDir(slug) {
	const dir = {};
	Object.defineProperty(dir, DirKey, { enumerable: false });
	Object.defineProperty(dir, SlugKey, {
		value: slug,
		enumerable: false
	});
	return dir;
}
/** Test if the passed object is a directory record.  */
function isDir(data) {
	return DirKey in data;
}
/** Convert an item in a user’s sidebar config to a sidebar entry. */
function configItemToEntry(item, locale, routes) {
	if ("link" in item) return linkFromSidebarLinkItem(item, locale);
	else if ("autogenerate" in item) return entriesFromAutogenerateConfig(item, locale, routes);
	else if ("slug" in item) return linkFromInternalSidebarLinkItem(item, locale);
	else {
		const label = pickLang(item.translations, localeToLang(locale)) || item.label;
		return {
			type: "group",
			label,
			entries: item.items.flatMap((i) => configItemToEntry(i, locale, routes)),
			collapsed: item.collapsed,
			badge: getSidebarBadge(item.badge, locale, label)
		};
	}
}
/** Autogenerate links and groups from a user’s sidebar config. */
function entriesFromAutogenerateConfig(item, locale, routes) {
	const { attrs, collapsed, directory } = item.autogenerate;
	const localeDir = locale ? locale + "/" + directory : directory;
	const autogenerate = { directory };
	return sidebarFromDir(treeify(routes.filter((doc) => {
		const filePathFromContentDir = getRoutePathRelativeToCollectionRoot(doc, locale);
		return stripExtension(filePathFromContentDir) === localeDir || filePathFromContentDir.startsWith(localeDir + "/");
	}), locale, localeDir), {
		collapsed: collapsed ?? false,
		attrs
	}, autogenerate);
}
/** Create a link entry from a manual link item in user config. */
function linkFromSidebarLinkItem(item, locale) {
	let href = item.link;
	if (!hasProtocol(href)) {
		href = ensureLeadingSlash(href);
		if (locale) href = "/" + locale + href;
	}
	const label = pickLang(item.translations, localeToLang(locale)) || item.label;
	return makeSidebarLink({
		href,
		label,
		badge: getSidebarBadge(item.badge, locale, label),
		attrs: item.attrs
	});
}
/** Create a link entry from an automatic internal link item in user config. */
function linkFromInternalSidebarLinkItem(item, locale) {
	const slug = item.slug === "index" ? "" : item.slug;
	const route = getRouteById(locale ? slug ? locale + "/" + slug : locale : slug);
	if (!route) if (item.slug.at(0) === "/" || item.slug.at(-1) === "/") throw new AstroUserError(`The slug \`"${item.slug}"\` specified in the Starlight sidebar config must not start or end with a slash.`, `Please try updating \`"${item.slug}"\` to \`"${stripLeadingAndTrailingSlashes(item.slug)}"\`.`);
	else throw new AstroUserError(`The slug \`"${item.slug}"\` specified in the Starlight sidebar config does not exist.`, "Update the Starlight config to reference a valid entry slug in the docs content collection.\nLearn more about Astro content collection slugs at https://docs.astro.build/en/reference/modules/astro-content/#getentry");
	const frontmatter = route.entry.data;
	const label = pickLang(item.translations, localeToLang(locale)) || item.label || frontmatter.sidebar?.label || frontmatter.title;
	const badge = item.badge ?? frontmatter.sidebar?.badge;
	const attrs = {
		...frontmatter.sidebar?.attrs,
		...item.attrs
	};
	return makeSidebarLink({
		href: slugToPathname(route.id),
		label,
		badge: getSidebarBadge(badge, locale, label),
		attrs
	});
}
function makeSidebarLink({ attrs, badge, href, label, autogenerate }) {
	if (!hasProtocol(href)) href = formatPath(href);
	return makeLink({
		label,
		href,
		badge,
		attrs,
		autogenerate
	});
}
/** Create a link entry */
function makeLink({ attrs = {}, badge, autogenerate, ...opts }) {
	return {
		type: "link",
		...opts,
		badge,
		isCurrent: false,
		attrs,
		...autogenerate ? { autogenerate } : {}
	};
}
/** Get the segments leading to a page. */
function getBreadcrumbs(path, baseDir) {
	const pathWithoutExt = stripExtension(path);
	if (pathWithoutExt === baseDir) return [];
	baseDir = ensureTrailingSlash(baseDir);
	return (pathWithoutExt.startsWith(baseDir) ? pathWithoutExt.replace(baseDir, "") : pathWithoutExt).split("/");
}
/** Return the path of a route relative to the root of the collection. */
function getRoutePathRelativeToCollectionRoot(route, locale) {
	return localizedFilePath(route.entry.filePath.replace(`${docsCollectionPathFromRoot}/`, ""), locale);
}
/** Turn a flat array of routes into a tree structure. */
function treeify(routes, locale, baseDir) {
	const treeRoot = makeDir(baseDir);
	routes.filter((doc) => !doc.entry.data.sidebar.hidden).map((doc) => [getRoutePathRelativeToCollectionRoot(doc, locale), doc]).sort(([a], [b]) => b.split("/").length - a.split("/").length).forEach(([filePathFromContentDir, doc]) => {
		const parts = getBreadcrumbs(filePathFromContentDir, baseDir);
		let currentNode = treeRoot;
		parts.forEach((part, index) => {
			const isLeaf = index === parts.length - 1;
			if (isLeaf && Object.hasOwn(currentNode, part)) {
				currentNode = currentNode[part];
				part = "index";
			}
			if (!isLeaf) {
				const path = currentNode[SlugKey];
				currentNode[part] ||= makeDir(stripLeadingAndTrailingSlashes(path + "/" + part));
				currentNode = currentNode[part];
			} else currentNode[part] = doc;
		});
	});
	return treeRoot;
}
/** Create a link entry for a given content collection entry. */
function linkFromRoute(route, attrs, autogenerate) {
	return makeSidebarLink({
		href: slugToPathname(route.id),
		label: route.entry.data.sidebar.label || route.entry.data.title,
		badge: route.entry.data.sidebar.badge,
		attrs: {
			...attrs,
			...route.entry.data.sidebar.attrs
		},
		autogenerate
	});
}
/**
* Get the sort weight for a given route or directory. Lower numbers rank higher.
* Directories have the weight of the lowest weighted route they contain.
*/
function getOrder(routeOrDir) {
	const cachedOrder = orderByEntry.get(routeOrDir);
	if (cachedOrder !== void 0) return cachedOrder;
	const order = isDir(routeOrDir) ? Math.min(...Object.values(routeOrDir).flatMap(getOrder)) : routeOrDir.entry.data.sidebar.order ?? Number.MAX_VALUE;
	orderByEntry.set(routeOrDir, order);
	return order;
}
var orderByEntry = /* @__PURE__ */ new WeakMap();
/** Sort a directory’s entries by user-specified order or alphabetically if no order specified. */
function sortDirEntries(dir) {
	return dir.sort(([_keyA, a], [_keyB, b]) => {
		const [aOrder, bOrder] = [getOrder(a), getOrder(b)];
		if (aOrder !== bOrder) return aOrder < bOrder ? -1 : 1;
		return sidebarCollator.compare(isDir(a) ? a[SlugKey] : a.id, isDir(b) ? b[SlugKey] : b.id);
	});
}
/** Create a group entry for a given content collection directory. */
function groupFromDir(dir, context) {
	const { fullPath, dirName, collapsed, autogenerate } = context;
	return {
		type: "group",
		label: dirName,
		entries: sortDirEntries(Object.entries(dir)).map(([key, dirOrRoute]) => dirToItem(dirOrRoute, {
			...context,
			fullPath: `${fullPath}/${key}`,
			dirName: key
		})),
		collapsed,
		badge: void 0,
		autogenerate
	};
}
/** Create a sidebar entry for a directory or content entry. */
function dirToItem(dirOrRoute, context) {
	const { attrs, autogenerate } = context;
	return isDir(dirOrRoute) ? groupFromDir(dirOrRoute, context) : linkFromRoute(dirOrRoute, attrs, autogenerate);
}
/** Create a sidebar entry for a given content directory. */
function sidebarFromDir(tree, options, autogenerate = rootAutogenerate) {
	return sortDirEntries(Object.entries(tree)).map(([key, dirOrRoute]) => dirToItem(dirOrRoute, {
		...options,
		fullPath: key,
		dirName: key,
		autogenerate
	}));
}
/**
* Intermediate sidebar represents sidebar entries generated from the user config for a specific
* locale. These representations are cached per locale to avoid regenerating them for each page.
* When generating the final sidebar for a page, the current page entry in the sidebar is marked
* with `isCurrent` and cached. Subsequent runs then reset the previous current entry before marking
* the new current page.
*
* Sidebars, like all route data, are deep cloned before the data is passed to users for mutation,
* so optimising with a single mutable object per locale is safe.
*
* @see getSidebarFromIntermediateSidebar
*/
var intermediateSidebars = /* @__PURE__ */ new Map();
var lastCurrentEntryByLocale = /* @__PURE__ */ new Map();
/** Get the sidebar for the current page using the global config. */
function getSidebar(pathname, locale) {
	let intermediateSidebar = intermediateSidebars.get(locale);
	if (!intermediateSidebar) {
		intermediateSidebar = getIntermediateSidebarFromConfig(user_config_default.sidebar, locale);
		intermediateSidebars.set(locale, intermediateSidebar);
	}
	setIntermediateSidebarCurrentEntry(intermediateSidebar, pathname, locale);
	return intermediateSidebar;
}
/** Get the sidebar for the current page using the specified sidebar config. */
function getSidebarFromConfig(sidebarConfig, pathname, locale) {
	const sidebar = getIntermediateSidebarFromConfig(sidebarConfig, locale);
	const currentEntry = getSidebarCurrentEntry(sidebar, pathname);
	if (currentEntry) currentEntry.isCurrent = true;
	return sidebar;
}
/** Get the intermediate sidebar for a locale using the specified sidebar config. */
function getIntermediateSidebarFromConfig(sidebarConfig, locale) {
	const routes = getLocaleRoutes(locale);
	if (sidebarConfig) return sidebarConfig.flatMap((group) => configItemToEntry(group, locale, routes));
	else return sidebarFromDir(treeify(routes, locale, locale || ""), {
		collapsed: false,
		attrs: void 0
	});
}
/** Marks the current page in an intermediate sidebar. */
function setIntermediateSidebarCurrentEntry(intermediateSidebar, pathname, locale) {
	const lastCurrentEntry = lastCurrentEntryByLocale.get(locale);
	if (lastCurrentEntry) lastCurrentEntry.isCurrent = false;
	const entry = getSidebarCurrentEntry(intermediateSidebar, pathname);
	if (entry) {
		entry.isCurrent = true;
		lastCurrentEntryByLocale.set(locale, entry);
	}
}
/** Finds the current page in a sidebar. */
function getSidebarCurrentEntry(sidebar, pathname) {
	let entriesByPath = sidebarEntriesByPath.get(sidebar);
	if (!entriesByPath) {
		entriesByPath = /* @__PURE__ */ new Map();
		for (const entry of flattenSidebar(sidebar)) {
			const path = neverPathFormatter(encodeURI(entry.href));
			if (!entriesByPath.has(path)) entriesByPath.set(path, entry);
		}
		sidebarEntriesByPath.set(sidebar, entriesByPath);
	}
	return entriesByPath.get(neverPathFormatter(pathname)) ?? null;
}
var sidebarEntriesByPath = /* @__PURE__ */ new WeakMap();
/** Turn the nested tree structure of a sidebar into a flat list of all the links. */
function flattenSidebar(sidebar) {
	const cachedSidebar = flattenedSidebars.get(sidebar);
	if (cachedSidebar) return cachedSidebar;
	const flattenedSidebar = sidebar.flatMap((entry) => entry.type === "group" ? flattenSidebar(entry.entries) : entry);
	flattenedSidebars.set(sidebar, flattenedSidebar);
	return flattenedSidebar;
}
var flattenedSidebars = /* @__PURE__ */ new WeakMap();
/** Get previous/next pages in the sidebar or the ones from the frontmatter if any. */
function getPrevNextLinks(sidebar, paginationEnabled, config) {
	const entries = flattenSidebar(sidebar);
	const currentIndex = entries.findIndex((entry) => entry.isCurrent);
	return {
		prev: applyPrevNextLinkConfig(entries[currentIndex - 1], paginationEnabled, config.prev),
		next: applyPrevNextLinkConfig(currentIndex > -1 ? entries[currentIndex + 1] : void 0, paginationEnabled, config.next)
	};
}
/** Apply a prev/next link config to a navigation link. */
function applyPrevNextLinkConfig(link, paginationEnabled, config) {
	if (config === false) return void 0;
	else if (config === true) return link;
	else if (typeof config === "string" && link) return {
		...link,
		label: config
	};
	else if (typeof config === "object") {
		if (link) return {
			...link,
			label: config.label ?? link.label,
			href: config.link ?? link.href,
			attrs: {}
		};
		else if (config.link && config.label) return makeLink({
			href: config.link,
			label: config.label
		});
	}
	return paginationEnabled ? link : void 0;
}
/** Get a sidebar badge for a given item. */
function getSidebarBadge(config, locale, itemLabel) {
	if (!config) return;
	if (typeof config === "string") return {
		variant: "default",
		text: config
	};
	return {
		...config,
		text: getSidebarBadgeText(config.text, locale, itemLabel)
	};
}
/** Get the badge text for a sidebar item. */
function getSidebarBadgeText(text, locale, itemLabel) {
	if (typeof text === "string") return text;
	const defaultLang = user_config_default.defaultLocale?.lang || user_config_default.defaultLocale?.locale || BuiltInDefaultLocale.lang;
	const defaultText = text[defaultLang];
	if (!defaultText) throw new AstroUserError(`The badge text for "${itemLabel}" must have a key for the default language "${defaultLang}".`, "Update the Starlight config to include a badge text for the default language.\nLearn more about sidebar badges internationalization at https://starlight.astro.build/guides/sidebar/#internationalization-with-badges");
	return pickLang(text, localeToLang(locale)) || defaultText;
}
// node_modules/@astrojs/starlight/dist/utils/gitInlined.js
var makeAPI = (data) => {
	const trackedDocsFiles = new Map(data);
	return { getNewestCommitDate: (file) => {
		const timestamp = trackedDocsFiles.get(file);
		if (!timestamp) throw new Error(`Failed to retrieve the git history for file "${file}"`);
		return new Date(timestamp);
	} };
};
var getNewestCommitDate = makeAPI([
	["content/docs/en/errors/compose-v1-traceback.mdx", 1795370418e3],
	["content/docs/en/errors/container-name-invalid.mdx", 1795370418e3],
	["content/docs/en/errors/desktop-windows-not-starting.mdx", 1795370418e3],
	["content/docs/ja/errors/compose-v1-traceback.mdx", 1795370418e3],
	["content/docs/ja/errors/container-name-invalid.mdx", 1795370418e3],
	["content/docs/ja/errors/desktop-windows-not-starting.mdx", 1795370418e3],
	["content/docs/en/errors/mount-permission-denied.mdx", 1795370414e3],
	["content/docs/ja/errors/mount-permission-denied.mdx", 1795370414e3],
	["content/docs/en/errors/security-caps-operation-not-permitted.mdx", 1795370261e3],
	["content/docs/ja/errors/security-caps-operation-not-permitted.mdx", 1795370261e3],
	["content/docs/en/errors/build-multi-platform-driver.mdx", 1795370232e3],
	["content/docs/ja/errors/build-multi-platform-driver.mdx", 1795370232e3],
	["content/docs/en/errors/build-buildx-missing.mdx", 1795370231e3],
	["content/docs/ja/errors/build-buildx-missing.mdx", 1795370231e3],
	["content/docs/en/errors/swarm-node-not-joined.mdx", 1795369988e3],
	["content/docs/ja/errors/swarm-node-not-joined.mdx", 1795369988e3],
	["content/docs/en/errors/image-load-not-an-archive.mdx", 1795369834e3],
	["content/docs/ja/errors/image-load-not-an-archive.mdx", 1795369834e3],
	["content/docs/en/errors/network-join-non-running.mdx", 1795369695e3],
	["content/docs/ja/errors/network-join-non-running.mdx", 1795369695e3],
	["content/docs/en/errors/image-platform-mismatch.mdx", 1795369547e3],
	["content/docs/ja/errors/image-platform-mismatch.mdx", 1795369547e3],
	["content/docs/en/errors/compose-depends-undefined.mdx", 1795369214e3],
	["content/docs/en/errors/compose-env-file-not-found.mdx", 1795369214e3],
	["content/docs/en/errors/compose-variable-not-set.mdx", 1795369214e3],
	["content/docs/ja/errors/compose-depends-undefined.mdx", 1795369214e3],
	["content/docs/ja/errors/compose-env-file-not-found.mdx", 1795369214e3],
	["content/docs/ja/errors/compose-variable-not-set.mdx", 1795369214e3],
	["content/docs/en/errors/install-repo-404.mdx", 1795369069e3],
	["content/docs/ja/errors/install-repo-404.mdx", 1795369069e3],
	["content/docs/en/errors/container-not-started.mdx", 1795368951e3],
	["content/docs/en/errors/daemon-network-controller.mdx", 1795368951e3],
	["content/docs/en/errors/gpu-driver-error-process-request.mdx", 1795368951e3],
	["content/docs/en/errors/gpu-hook-binary-missing.mdx", 1795368951e3],
	["content/docs/en/errors/gpu-no-cuda-capable-device.mdx", 1795368951e3],
	["content/docs/en/errors/install-nvidia-unsupported-dist.mdx", 1795368951e3],
	["content/docs/en/errors/network-not-found.mdx", 1795368951e3],
	["content/docs/en/errors/security-userns-insufficient-ids.mdx", 1795368951e3],
	["content/docs/en/errors/storage-overlay-mount-failed.mdx", 1795368951e3],
	["content/docs/ja/errors/network-not-found.mdx", 1795368951e3],
	["content/docs/en/errors/daemon-json-invalid-syntax.mdx", 179536893e4],
	["content/docs/en/errors/storage-driver-not-supported.mdx", 179536893e4],
	["content/docs/ja/errors/build-run-nonzero.mdx", 179536893e4],
	["content/docs/ja/errors/container-no-exit-event.mdx", 179536893e4],
	["content/docs/ja/errors/daemon-json-invalid-syntax.mdx", 179536893e4],
	["content/docs/ja/errors/disk-no-space-left.mdx", 179536893e4],
	["content/docs/ja/errors/exec-format-error.mdx", 179536893e4],
	["content/docs/ja/errors/gpu-hook-binary-missing.mdx", 179536893e4],
	["content/docs/ja/errors/gpu-jetson-csv-hook.mdx", 179536893e4],
	["content/docs/ja/errors/storage-driver-not-supported.mdx", 179536893e4],
	["content/docs/ja/errors/storage-overlay-mount-failed.mdx", 179536893e4],
	["content/docs/ja/errors/build-dockerfile-not-found.mdx", 1795368774e3],
	["content/docs/ja/errors/cgroup-mount-destination.mdx", 1795368774e3],
	["content/docs/ja/errors/cgroup-procs-write.mdx", 1795368774e3],
	["content/docs/ja/errors/compose-no-container-found.mdx", 1795368774e3],
	["content/docs/ja/errors/compose-version-obsolete.mdx", 1795368774e3],
	["content/docs/ja/errors/container-exit-139.mdx", 1795368774e3],
	["content/docs/ja/errors/container-mount-not-permitted.mdx", 1795368774e3],
	["content/docs/ja/errors/container-removal-in-progress.mdx", 1795368774e3],
	["content/docs/ja/errors/daemon-pid-file-found.mdx", 1795368774e3],
	["content/docs/ja/errors/daemon-runtimes-rename.mdx", 1795368774e3],
	["content/docs/ja/errors/gpu-bpf-device-filter.mdx", 1795368774e3],
	["content/docs/ja/errors/gpu-cgroup-devices-not-found.mdx", 1795368774e3],
	["content/docs/ja/errors/gpu-cli-unrecognized-option.mdx", 1795368774e3],
	["content/docs/ja/errors/gpu-jetson-mount-file-exists.mdx", 1795368774e3],
	["content/docs/ja/errors/gpu-ldcache-error.mdx", 1795368774e3],
	["content/docs/ja/errors/gpu-lib-file-too-short.mdx", 1795368774e3],
	["content/docs/ja/errors/image-layer-does-not-exist.mdx", 1795368774e3],
	["content/docs/ja/errors/mount-invalid-volume-spec.mdx", 1795368774e3],
	["content/docs/ja/errors/network-vxlan-file-exists.mdx", 1795368774e3],
	["content/docs/ja/errors/registry-credential-helper.mdx", 1795368774e3],
	["content/docs/ja/errors/rootless-lchown-named-pipe.mdx", 1795368774e3],
	["content/docs/ja/errors/runtime-unknown.mdx", 1795368774e3],
	["content/docs/ja/errors/runtime-v1-linux.mdx", 1795368774e3],
	["content/docs/ja/errors/swarm-not-manager.mdx", 1795368774e3],
	["content/docs/ja/errors/sysctl-max-map-count.mdx", 1795368774e3],
	["content/docs/en/errors/cgroup-namespace-missing.mdx", 1795368619e3],
	["content/docs/en/errors/compose-file-invalid.mdx", 1795368619e3],
	["content/docs/en/errors/install-gpg-no-pubkey.mdx", 1795368619e3],
	["content/docs/ja/errors/cgroup-namespace-missing.mdx", 1795368619e3],
	["content/docs/ja/errors/compose-file-invalid.mdx", 1795368619e3],
	["content/docs/ja/errors/exec-stat-no-such-file.mdx", 1795368619e3],
	["content/docs/ja/errors/gpu-cuda-requirement.mdx", 1795368619e3],
	["content/docs/ja/errors/gpu-libnvidia-ml-not-found.mdx", 1795368619e3],
	["content/docs/ja/errors/gpu-mount-file-exists-driver-in-image.mdx", 1795368619e3],
	["content/docs/ja/errors/gpu-mount-operation-failed.mdx", 1795368619e3],
	["content/docs/ja/errors/install-gpg-no-pubkey.mdx", 1795368619e3],
	["content/docs/ja/errors/install-no-nvidia-toolkit.mdx", 1795368619e3],
	["content/docs/ja/errors/install-package-conflict.mdx", 1795368619e3],
	["content/docs/ja/errors/registry-dns-io-timeout.mdx", 1795368619e3],
	["content/docs/ja/errors/seccomp-profile-decode.mdx", 1795368619e3],
	["content/docs/ja/errors/security-apparmor-apply.mdx", 1795368619e3],
	["content/docs/en/errors/build-context-permission-denied.mdx", 1795368617e3],
	["content/docs/en/errors/build-dockerfile-parse-error.mdx", 1795368617e3],
	["content/docs/en/errors/cgroup-v2-bpf-load.mdx", 1795368617e3],
	["content/docs/en/errors/container-file-not-found.mdx", 1795368617e3],
	["content/docs/en/errors/gpu-access-blocked-wsl.mdx", 1795368617e3],
	["content/docs/en/errors/gpu-cant-init-nvml.mdx", 1795368617e3],
	["content/docs/en/errors/gpu-cli-unrecognized-option.mdx", 1795368617e3],
	["content/docs/en/errors/gpu-jetson-mount-file-exists.mdx", 1795368617e3],
	["content/docs/en/errors/gpu-runtime-did-not-terminate.mdx", 1795368617e3],
	["content/docs/en/errors/gpu-unsupported-driver-combination.mdx", 1795368617e3],
	["content/docs/en/errors/network-address-taken.mdx", 1795368617e3],
	["content/docs/en/errors/registry-connection-refused.mdx", 1795368617e3],
	["content/docs/en/errors/registry-oauth-token.mdx", 1795368617e3],
	["content/docs/en/errors/registry-push-denied.mdx", 1795368617e3],
	["content/docs/en/errors/registry-unauthorized.mdx", 1795368617e3],
	["content/docs/en/errors/seccomp-rule-permission-denied.mdx", 1795368617e3],
	["content/docs/en/errors/storage-aufs-mount-invalid.mdx", 1795368617e3],
	["content/docs/en/errors/storage-devicemapper-uuid.mdx", 1795368617e3],
	["content/docs/ja/errors/build-context-permission-denied.mdx", 1795368617e3],
	["content/docs/ja/errors/build-dockerfile-parse-error.mdx", 1795368617e3],
	["content/docs/ja/errors/cgroup-v2-bpf-load.mdx", 1795368617e3],
	["content/docs/ja/errors/gpu-cant-init-nvml.mdx", 1795368617e3],
	["content/docs/ja/errors/gpu-driver-error-process-request.mdx", 1795368617e3],
	["content/docs/ja/errors/gpu-unsupported-driver-combination.mdx", 1795368617e3],
	["content/docs/ja/errors/network-address-taken.mdx", 1795368617e3],
	["content/docs/ja/errors/registry-connection-refused.mdx", 1795368617e3],
	["content/docs/ja/errors/registry-oauth-token.mdx", 1795368617e3],
	["content/docs/ja/errors/registry-push-denied.mdx", 1795368617e3],
	["content/docs/ja/errors/registry-unauthorized.mdx", 1795368617e3],
	["content/docs/ja/errors/seccomp-rule-permission-denied.mdx", 1795368617e3],
	["content/docs/ja/errors/storage-devicemapper-uuid.mdx", 1795368617e3],
	["content/docs/en/errors/compose-version-obsolete.mdx", 1795368377e3],
	["content/docs/en/errors/gpu-cdi-no-driver.mdx", 1795368377e3],
	["content/docs/en/errors/gpu-cdi-stale-spec.mdx", 1795368377e3],
	["content/docs/en/errors/gpu-libcuda-not-found.mdx", 1795368377e3],
	["content/docs/en/errors/gpu-nvml-driver-not-loaded.mdx", 1795368377e3],
	["content/docs/en/errors/network-already-exists.mdx", 1795368377e3],
	["content/docs/en/errors/security-newuidmap-failed.mdx", 1795368377e3],
	["content/docs/ja/basics/build-well.mdx", 1795368377e3],
	["content/docs/ja/basics/dockerfile.mdx", 1795368377e3],
	["content/docs/ja/errors/build-cache-key-not-found.mdx", 1795368377e3],
	["content/docs/ja/errors/build-mount-requires-buildkit.mdx", 1795368377e3],
	["content/docs/ja/errors/container-not-started.mdx", 1795368377e3],
	["content/docs/ja/errors/container-remove-running.mdx", 1795368377e3],
	["content/docs/ja/errors/daemon-json-duplicate-flag.mdx", 1795368377e3],
	["content/docs/ja/errors/daemon-service-not-found.mdx", 1795368377e3],
	["content/docs/ja/errors/daemon-windows-connect.mdx", 1795368377e3],
	["content/docs/ja/errors/exec-working-directory.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-access-blocked-wsl.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-cdi-no-driver.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-cdi-stale-spec.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-cdi-unresolvable.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-count-and-device-ids.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-cuda-driver-insufficient.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-libcuda-not-found.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-no-cuda-capable-device.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-nvidia-smi-no-libml.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-nvml-detection-error.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-nvml-driver-not-loaded.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-runtime-binary-missing.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-unknown-device.mdx", 1795368377e3],
	["content/docs/ja/errors/gpu-unknown-flag-gpus.mdx", 1795368377e3],
	["content/docs/ja/errors/image-rm-child-images.mdx", 1795368377e3],
	["content/docs/ja/errors/image-tar-relocation-error.mdx", 1795368377e3],
	["content/docs/ja/errors/install-nvidia-unsupported-dist.mdx", 1795368377e3],
	["content/docs/ja/errors/mount-inside-read-only.mdx", 1795368377e3],
	["content/docs/ja/errors/mount-path-not-shared.mdx", 1795368377e3],
	["content/docs/ja/errors/network-already-exists.mdx", 1795368377e3],
	["content/docs/ja/errors/network-external-not-found.mdx", 1795368377e3],
	["content/docs/ja/errors/network-pool-overlaps.mdx", 1795368377e3],
	["content/docs/ja/errors/port-privileged.mdx", 1795368377e3],
	["content/docs/ja/errors/registry-client-timeout.mdx", 1795368377e3],
	["content/docs/ja/errors/registry-http-response-https-client.mdx", 1795368377e3],
	["content/docs/ja/errors/registry-tls-handshake-timeout.mdx", 1795368377e3],
	["content/docs/ja/errors/seccomp-not-supported.mdx", 1795368377e3],
	["content/docs/ja/errors/security-newuidmap-failed.mdx", 1795368377e3],
	["content/docs/ja/errors/storage-aufs-mount-invalid.mdx", 1795368377e3],
	["content/docs/ja/errors/volume-mount-failed.mdx", 1795368377e3],
	["content/docs/en/errors/seccomp-pthread-create.mdx", 1795367816e3],
	["content/docs/ja/errors/seccomp-pthread-create.mdx", 1795367816e3],
	["content/docs/en/engine/daemon-json.mdx", 1795367773e3],
	["content/docs/ja/engine/daemon-json.mdx", 1795367773e3],
	["content/docs/en/errors/gpu-unknown-flag-gpus.mdx", 1795367725e3],
	["content/docs/en/errors/network-iptables-raw-table.mdx", 1795367533e3],
	["content/docs/ja/errors/network-iptables-raw-table.mdx", 1795367533e3],
	["content/docs/en/errors/port-cannot-assign-address.mdx", 1795367524e3],
	["content/docs/en/errors/registry-ecs-cannot-pull.mdx", 1795367462e3],
	["content/docs/ja/errors/registry-ecs-cannot-pull.mdx", 1795367462e3],
	["content/docs/en/errors/gpu-cdi-unresolvable.mdx", 1795367456e3],
	["content/docs/en/errors/gpu-jetson-csv-hook.mdx", 1795367456e3],
	["content/docs/en/errors/gpu-ldcache-error.mdx", 1795367456e3],
	["content/docs/en/errors/sysctl-max-map-count.mdx", 1795367186e3],
	["content/docs/en/errors/registry-credential-helper.mdx", 1795367152e3],
	["content/docs/en/errors/registry-failed-resolve-reference.mdx", 1795367152e3],
	["content/docs/en/errors/registry-manifest-unknown.mdx", 1795367152e3],
	["content/docs/en/errors/registry-pull-access-denied.mdx", 1795367152e3],
	["content/docs/en/errors/rootless-lchown-named-pipe.mdx", 1795367152e3],
	["content/docs/en/errors/seccomp-not-supported.mdx", 1795367152e3],
	["content/docs/en/errors/seccomp-profile-decode.mdx", 1795367152e3],
	["content/docs/en/errors/security-apparmor-apply.mdx", 1795367152e3],
	["content/docs/en/errors/security-apparmor-not-loaded.mdx", 1795367152e3],
	["content/docs/ja/errors/registry-failed-resolve-reference.mdx", 1795367152e3],
	["content/docs/ja/errors/registry-manifest-unknown.mdx", 1795367152e3],
	["content/docs/ja/errors/registry-pull-access-denied.mdx", 1795367152e3],
	["content/docs/ja/errors/security-apparmor-not-loaded.mdx", 1795367152e3],
	["content/docs/ja/errors/security-userns-insufficient-ids.mdx", 1795367152e3],
	["content/docs/en/errors/daemon-cannot-connect.mdx", 1795366748e3],
	["content/docs/en/errors/daemon-service-failed.mdx", 1795366748e3],
	["content/docs/ja/errors/daemon-cannot-connect.mdx", 1795366748e3],
	["content/docs/ja/errors/daemon-service-failed.mdx", 1795366748e3],
	["content/docs/en/gpu/gpus-in-containers.mdx", 1795366733e3],
	["content/docs/ja/gpu/gpus-in-containers.mdx", 1795366733e3],
	["content/docs/en/errors/mount-inside-read-only.mdx", 1795366592e3],
	["content/docs/en/errors/port-privileged.mdx", 1795366592e3],
	["content/docs/en/errors/port-windows-forbidden.mdx", 1795366592e3],
	["content/docs/ja/errors/port-windows-forbidden.mdx", 1795366592e3],
	["content/docs/en/errors/gpu-bpf-device-filter.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-cuda-requirement.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-mount-file-exists-driver-in-image.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-mount-operation-failed.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-no-device-driver.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-nvml-unknown-error.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-torch-no-driver.mdx", 1795366357e3],
	["content/docs/en/errors/gpu-unknown-device.mdx", 1795366357e3],
	["content/docs/en/errors/install-no-nvidia-toolkit.mdx", 1795366357e3],
	["content/docs/ja/errors/gpu-no-device-driver.mdx", 1795366357e3],
	["content/docs/ja/errors/gpu-nvml-unknown-error.mdx", 1795366357e3],
	["content/docs/ja/errors/gpu-torch-no-driver.mdx", 1795366357e3],
	["content/docs/en/errors/build-cache-key-not-found.mdx", 1795366133e3],
	["content/docs/en/errors/build-dockerfile-not-found.mdx", 1795366133e3],
	["content/docs/en/errors/build-mount-requires-buildkit.mdx", 1795366133e3],
	["content/docs/en/errors/compose-dependency-unhealthy.mdx", 1795366133e3],
	["content/docs/en/errors/compose-http-docker-scheme.mdx", 1795366133e3],
	["content/docs/en/errors/compose-no-config-file.mdx", 1795366133e3],
	["content/docs/en/errors/compose-no-container-found.mdx", 1795366133e3],
	["content/docs/en/errors/compose-plugin-missing.mdx", 1795366133e3],
	["content/docs/ja/errors/compose-dependency-unhealthy.mdx", 1795366133e3],
	["content/docs/ja/errors/compose-http-docker-scheme.mdx", 1795366133e3],
	["content/docs/ja/errors/compose-no-config-file.mdx", 1795366133e3],
	["content/docs/ja/errors/compose-plugin-missing.mdx", 1795366133e3],
	["content/docs/en/errors/container-no-exit-event.mdx", 1795366125e3],
	["content/docs/en/errors/container-not-running.mdx", 1795366125e3],
	["content/docs/en/errors/container-removal-in-progress.mdx", 1795366125e3],
	["content/docs/en/errors/exec-permission-denied.mdx", 1795366125e3],
	["content/docs/en/errors/port-address-in-use.mdx", 1795366125e3],
	["content/docs/en/errors/run-unable-to-find-user.mdx", 1795366125e3],
	["content/docs/ja/errors/container-not-running.mdx", 1795366125e3],
	["content/docs/ja/errors/exec-permission-denied.mdx", 1795366125e3],
	["content/docs/ja/errors/port-address-in-use.mdx", 1795366125e3],
	["content/docs/ja/errors/run-unable-to-find-user.mdx", 1795366125e3],
	["content/docs/en/errors/daemon-client-api-too-old.mdx", 1795366074e3],
	["content/docs/en/errors/daemon-permission-denied-sock.mdx", 1795366074e3],
	["content/docs/en/errors/daemon-pid-file-found.mdx", 1795366074e3],
	["content/docs/en/errors/disk-no-space-left.mdx", 1795366074e3],
	["content/docs/en/errors/dns-name-resolution.mdx", 1795366074e3],
	["content/docs/en/errors/install-docker-command-not-found.mdx", 1795366074e3],
	["content/docs/en/errors/install-package-conflict.mdx", 1795366074e3],
	["content/docs/en/errors/network-active-endpoints.mdx", 1795366074e3],
	["content/docs/en/errors/network-bridge-nf-disabled.mdx", 1795366074e3],
	["content/docs/en/errors/network-pool-overlaps.mdx", 1795366074e3],
	["content/docs/en/errors/network-vxlan-file-exists.mdx", 1795366074e3],
	["content/docs/en/errors/swarm-not-manager.mdx", 1795366074e3],
	["content/docs/ja/errors/daemon-client-api-too-old.mdx", 1795366074e3],
	["content/docs/ja/errors/daemon-network-controller.mdx", 1795366074e3],
	["content/docs/ja/errors/daemon-permission-denied-sock.mdx", 1795366074e3],
	["content/docs/ja/errors/dns-name-resolution.mdx", 1795366074e3],
	["content/docs/ja/errors/install-docker-command-not-found.mdx", 1795366074e3],
	["content/docs/ja/errors/network-active-endpoints.mdx", 1795366074e3],
	["content/docs/ja/errors/network-bridge-nf-disabled.mdx", 1795366074e3],
	["content/docs/en/errors/gpu-cgroup-devices-not-found.mdx", 1795365844e3],
	["content/docs/en/errors/gpu-count-and-device-ids.mdx", 1795365844e3],
	["content/docs/en/errors/gpu-cuda-driver-insufficient.mdx", 1795365844e3],
	["content/docs/en/errors/container-exit-127.mdx", 1795365822e3],
	["content/docs/en/errors/container-remove-running.mdx", 1795365822e3],
	["content/docs/en/errors/exec-format-error.mdx", 1795365822e3],
	["content/docs/en/errors/exec-stat-no-such-file.mdx", 1795365822e3],
	["content/docs/en/errors/exec-user-process-no-such-file.mdx", 1795365822e3],
	["content/docs/en/errors/exec-working-directory.mdx", 1795365822e3],
	["content/docs/en/errors/mount-path-not-shared.mdx", 1795365822e3],
	["content/docs/en/errors/runc-pid-from-pipe-eof.mdx", 1795365822e3],
	["content/docs/en/errors/volume-mount-failed.mdx", 1795365822e3],
	["content/docs/ja/errors/container-exit-127.mdx", 1795365822e3],
	["content/docs/ja/errors/container-file-not-found.mdx", 1795365822e3],
	["content/docs/ja/errors/exec-user-process-no-such-file.mdx", 1795365822e3],
	["content/docs/ja/errors/runc-pid-from-pipe-eof.mdx", 1795365822e3],
	["content/docs/en/errors/daemon-json-duplicate-flag.mdx", 1795365686e3],
	["content/docs/en/errors/daemon-service-not-found.mdx", 1795365686e3],
	["content/docs/en/errors/daemon-windows-connect.mdx", 1795365686e3],
	["content/docs/en/errors/network-endpoint-exists.mdx", 1795365686e3],
	["content/docs/en/errors/network-external-not-found.mdx", 1795365686e3],
	["content/docs/en/errors/network-no-available-pool.mdx", 1795365686e3],
	["content/docs/ja/errors/network-endpoint-exists.mdx", 1795365686e3],
	["content/docs/ja/errors/network-no-available-pool.mdx", 1795365686e3],
	["content/docs/en/errors/image-no-such.mdx", 1795365206e3],
	["content/docs/en/errors/image-register-layer-eof.mdx", 1795365206e3],
	["content/docs/en/errors/image-rm-child-images.mdx", 1795365206e3],
	["content/docs/en/errors/image-rm-in-use.mdx", 1795365206e3],
	["content/docs/en/errors/image-rm-multiple-references.mdx", 1795365206e3],
	["content/docs/en/errors/image-tar-relocation-error.mdx", 1795365206e3],
	["content/docs/ja/errors/image-no-such.mdx", 1795365206e3],
	["content/docs/ja/errors/image-register-layer-eof.mdx", 1795365206e3],
	["content/docs/ja/errors/image-rm-in-use.mdx", 1795365206e3],
	["content/docs/ja/errors/image-rm-multiple-references.mdx", 1795365206e3],
	["content/docs/en/errors/gpu-device-handle-unknown.mdx", 1795365176e3],
	["content/docs/en/errors/gpu-driver-library-mismatch.mdx", 1795365176e3],
	["content/docs/en/errors/gpu-libnvidia-ml-not-found.mdx", 1795365176e3],
	["content/docs/en/errors/gpu-nvidia-smi-no-libml.mdx", 1795365176e3],
	["content/docs/en/errors/gpu-nvml-detection-error.mdx", 1795365176e3],
	["content/docs/en/errors/gpu-runtime-binary-missing.mdx", 1795365176e3],
	["content/docs/ja/errors/gpu-device-handle-unknown.mdx", 1795365176e3],
	["content/docs/ja/errors/gpu-driver-library-mismatch.mdx", 1795365176e3],
	["content/docs/ja/errors/gpu-runtime-did-not-terminate.mdx", 1795365176e3],
	["content/docs/en/errors/registry-client-timeout.mdx", 1795364696e3],
	["content/docs/en/errors/registry-dns-io-timeout.mdx", 1795364696e3],
	["content/docs/en/errors/registry-http-response-https-client.mdx", 1795364696e3],
	["content/docs/en/errors/registry-tls-handshake-timeout.mdx", 1795364696e3],
	["content/docs/en/errors/registry-x509-unknown-authority.mdx", 1795364696e3],
	["content/docs/ja/errors/registry-x509-unknown-authority.mdx", 1795364696e3],
	["content/docs/ja/errors/cgroup-driver-mismatch.mdx", 1795359485e3],
	["content/docs/ja/errors/compose-http-timeout.mdx", 1795359485e3],
	["content/docs/ja/errors/compose-orphans.mdx", 1795359485e3],
	["content/docs/ja/errors/container-exit-137.mdx", 1795359485e3],
	["content/docs/ja/errors/daemon-containerd-timeout.mdx", 1795359485e3],
	["content/docs/ja/errors/gpu-nvidia-docker1-volume.mdx", 1795359485e3],
	["content/docs/ja/errors/gpu-wsl-no-adapters.mdx", 1795359485e3],
	["content/docs/ja/errors/image-invalid-reference.mdx", 1795359485e3],
	["content/docs/ja/errors/mount-rro-not-supported.mdx", 1795359485e3],
	["content/docs/ja/errors/network-iptables-no-chain.mdx", 1795359485e3],
	["content/docs/ja/errors/port-cannot-assign-address.mdx", 1795359485e3],
	["content/docs/ja/errors/run-device-not-found.mdx", 1795359485e3],
	["content/docs/ja/errors/run-input-not-a-tty.mdx", 1795359402e3],
	["content/docs/ja/errors/run-shm-bus-error.mdx", 1795359402e3],
	["content/docs/ja/errors/seccomp-clone3-nvidia.mdx", 1795359402e3],
	["content/docs/en/errors/exec-not-found-in-path.mdx", 1795359401e3],
	["content/docs/en/errors/runtime-unknown.mdx", 1795359377e3],
	["content/docs/en/errors/gpu-lib-file-too-short.mdx", 1795359342e3],
	["content/docs/en/errors/gpu-nvidia-docker1-volume.mdx", 1795359342e3],
	["content/docs/en/errors/gpu-unknown-runtime-nvidia.mdx", 1795359342e3],
	["content/docs/en/errors/gpu-wsl-no-adapters.mdx", 1795359342e3],
	["content/docs/en/errors/mount-bind-source-missing.mdx", 1795359335e3],
	["content/docs/en/errors/run-shm-bus-error.mdx", 1795359335e3],
	["content/docs/ja/errors/cgroup-swap-limit-warning.mdx", 1795359331e3],
	["content/docs/ja/errors/container-name-conflict.mdx", 1795359331e3],
	["content/docs/ja/errors/container-no-such.mdx", 1795359331e3],
	["content/docs/ja/errors/daemon-rootless-cannot-connect.mdx", 1795359331e3],
	["content/docs/ja/errors/exec-not-found-in-path.mdx", 1795359328e3],
	["content/docs/ja/errors/gpu-unknown-runtime-nvidia.mdx", 1795359328e3],
	["content/docs/ja/errors/mount-bind-source-missing.mdx", 1795359328e3],
	["content/docs/ja/errors/mount-readonly-mkdir.mdx", 1795359328e3],
	["content/docs/ja/errors/mount-rootfs-no-such-file.mdx", 1795359328e3],
	["content/docs/ja/errors/network-veth-pair-not-supported.mdx", 1795359328e3],
	["content/docs/ja/errors/port-already-allocated.mdx", 1795359328e3],
	["content/docs/ja/errors/registry-no-matching-manifest.mdx", 1795359328e3],
	["content/docs/ja/errors/registry-toomanyrequests.mdx", 1795359328e3],
	["content/docs/ja/errors/volume-in-use.mdx", 1795359328e3],
	["content/docs/en/errors/run-device-not-found.mdx", 1795359295e3],
	["content/docs/en/errors/run-input-not-a-tty.mdx", 1795359295e3],
	["content/docs/en/errors/runtime-v1-linux.mdx", 1795359295e3],
	["content/docs/en/errors/seccomp-clone3-nvidia.mdx", 1795359295e3],
	["content/docs/en/errors/volume-in-use.mdx", 1795359295e3],
	["content/docs/en/errors/container-exit-139.mdx", 1795359158e3],
	["content/docs/en/errors/container-mount-not-permitted.mdx", 1795359158e3],
	["content/docs/en/errors/container-name-conflict.mdx", 1795359158e3],
	["content/docs/en/errors/container-no-such.mdx", 1795359158e3],
	["content/docs/en/errors/daemon-containerd-timeout.mdx", 1795359158e3],
	["content/docs/en/errors/daemon-rootless-cannot-connect.mdx", 1795359158e3],
	["content/docs/en/errors/daemon-runtimes-rename.mdx", 1795359158e3],
	["content/docs/en/errors/port-already-allocated.mdx", 179535913e4],
	["content/docs/en/errors/registry-no-matching-manifest.mdx", 179535913e4],
	["content/docs/en/errors/registry-toomanyrequests.mdx", 179535913e4],
	["content/docs/en/errors/mount-dir-onto-file.mdx", 1795359019e3],
	["content/docs/en/errors/mount-invalid-volume-spec.mdx", 1795359019e3],
	["content/docs/en/errors/mount-readonly-mkdir.mdx", 1795359019e3],
	["content/docs/en/errors/mount-rootfs-no-such-file.mdx", 1795359019e3],
	["content/docs/en/errors/mount-rro-not-supported.mdx", 1795359019e3],
	["content/docs/en/errors/network-iptables-no-chain.mdx", 1795359019e3],
	["content/docs/en/errors/network-veth-pair-not-supported.mdx", 1795359019e3],
	["content/docs/en/errors/build-run-nonzero.mdx", 1795358969e3],
	["content/docs/en/errors/cgroup-driver-mismatch.mdx", 1795358969e3],
	["content/docs/en/errors/cgroup-mount-destination.mdx", 1795358969e3],
	["content/docs/en/errors/cgroup-procs-write.mdx", 1795358969e3],
	["content/docs/en/errors/cgroup-swap-limit-warning.mdx", 1795358969e3],
	["content/docs/en/errors/compose-http-timeout.mdx", 1795358969e3],
	["content/docs/en/errors/compose-orphans.mdx", 1795358969e3],
	["content/docs/en/errors/container-exit-137.mdx", 1795358969e3],
	["content/docs/en/errors/image-invalid-reference.mdx", 1795358921e3],
	["content/docs/en/errors/image-layer-does-not-exist.mdx", 1795358921e3],
	["content/docs/en/gpu/lab.mdx", 1795357541e3],
	["content/docs/ja/gpu/lab.mdx", 1795357541e3],
	["content/docs/en/basics/build-well.mdx", 179535712e4],
	["content/docs/en/basics/docker-group.mdx", 179535712e4],
	["content/docs/en/basics/install-ubuntu.mdx", 179535712e4],
	["content/docs/en/basics/run-is-create-start.mdx", 179535712e4],
	["content/docs/en/basics/what-is-a-container.mdx", 179535712e4],
	["content/docs/en/engine/runtime-history.mdx", 179535712e4],
	["content/docs/en/engine/runtime-wrappers.mdx", 179535712e4],
	["content/docs/en/networks/bridge-host-none.mdx", 179535712e4],
	["content/docs/en/volumes/backup-and-move.mdx", 179535712e4],
	["content/docs/ja/basics/image-layers.mdx", 179535712e4],
	["content/docs/ja/gpu/cdi.mdx", 179535712e4],
	["content/docs/ja/gpu/docker-info.mdx", 179535712e4],
	["content/docs/ja/gpu/pin-packages.mdx", 179535712e4],
	["content/docs/en/basics/dockerfile.mdx", 1795356184e3],
	["content/docs/en/basics/compose.mdx", 1795356165e3],
	["content/docs/en/basics/image-layers.mdx", 1795356165e3],
	["content/docs/en/networks/published-ports.mdx", 1795356165e3],
	["content/docs/en/networks/talk-by-name.mdx", 1795356165e3],
	["content/docs/en/volumes/bind-mounts.mdx", 1795356165e3],
	["content/docs/en/volumes/where-data-lives.mdx", 1795356165e3],
	["content/docs/ja/basics/compose.mdx", 1795356165e3],
	["content/docs/ja/basics/install-ubuntu.mdx", 1795356165e3],
	["content/docs/ja/basics/run-is-create-start.mdx", 1795356165e3],
	["content/docs/ja/basics/what-is-a-container.mdx", 1795356165e3],
	["content/docs/ja/networks/published-ports.mdx", 1795356165e3],
	["content/docs/ja/networks/talk-by-name.mdx", 1795356165e3],
	["content/docs/ja/volumes/bind-mounts.mdx", 1795356165e3],
	["content/docs/ja/volumes/where-data-lives.mdx", 1795356165e3],
	["content/docs/ja/errors/mount-dir-onto-file.mdx", 1795355753e3],
	["content/docs/en/volumes/read-only-mounts.mdx", 1795355723e3],
	["content/docs/ja/volumes/read-only-mounts.mdx", 1795355723e3],
	["content/docs/ja/basics/container-lifecycle.mdx", 1795355677e3],
	["content/docs/ja/engine/dockerd-containerd-runc.mdx", 1795355677e3],
	["content/docs/ja/engine/runtime-wrappers.mdx", 1795355677e3],
	["content/docs/ja/engine/runtimes-and-shims.mdx", 1795355677e3],
	["content/docs/ja/networks/compose-networks.mdx", 1795355677e3],
	["content/docs/ja/volumes/volumes.mdx", 1795355677e3],
	["content/docs/ja/basics/docker-group.mdx", 1795355645e3],
	["content/docs/en/engine/docker-is-a-client.mdx", 1795355215e3],
	["content/docs/en/engine/dockerd-containerd-runc.mdx", 1795355215e3],
	["content/docs/en/engine/reload.mdx", 1795355215e3],
	["content/docs/en/engine/runtimes-and-shims.mdx", 1795355215e3],
	["content/docs/en/gpu/cdi.mdx", 1795355215e3],
	["content/docs/en/gpu/docker-info.mdx", 1795355215e3],
	["content/docs/en/gpu/jetson-clone3.mdx", 1795355215e3],
	["content/docs/en/gpu/legacy-mode.mdx", 1795355215e3],
	["content/docs/en/gpu/legacy-or-cdi.mdx", 1795355215e3],
	["content/docs/en/gpu/pin-packages.mdx", 1795355215e3],
	["content/docs/ja/gpu/legacy-mode.mdx", 1795355204e3],
	["content/docs/ja/networks/bridge-host-none.mdx", 1795355204e3],
	["content/docs/ja/volumes/backup-and-move.mdx", 1795355204e3],
	["content/docs/ja/basics/images.mdx", 1795355061e3],
	["content/docs/ja/engine/docker-is-a-client.mdx", 1795355061e3],
	["content/docs/ja/engine/reload.mdx", 1795355061e3],
	["content/docs/ja/engine/runtime-history.mdx", 1795355061e3],
	["content/docs/ja/gpu/jetson-clone3.mdx", 1795355061e3],
	["content/docs/ja/gpu/legacy-or-cdi.mdx", 1795355061e3],
	["content/docs/ja/networks/how-names-resolve.mdx", 1795355061e3],
	["content/docs/ja/volumes/tmpfs.mdx", 1795355061e3],
	["content/docs/en/basics/images.mdx", 1795355041e3],
	["content/docs/en/networks/compose-networks.mdx", 1795355041e3],
	["content/docs/en/networks/how-names-resolve.mdx", 1795355041e3],
	["content/docs/en/volumes/tmpfs.mdx", 1795355041e3],
	["content/docs/en/volumes/volumes.mdx", 1795355041e3],
	["content/docs/en/basics/container-lifecycle.mdx", 1795354726e3]
]).getNewestCommitDate;
// node_modules/@astrojs/starlight/dist/utils/routing/data.js
async function getRoute(context) {
	return "slug" in context.params && getRouteBySlugParam(context.params.slug) || await get404Route(context.locals);
}
function useRouteData(context, route, { Content, headings }) {
	return {
		...generateRouteData({
			props: {
				...route,
				headings
			},
			context
		}),
		Content
	};
}
function generateRouteData({ props, context }) {
	const { entry, locale, lang } = props;
	const sidebar = getSidebar(context.url.pathname, locale);
	const siteTitle = getSiteTitle(lang);
	return {
		...props,
		siteTitle,
		siteTitleHref: getSiteTitleHref(locale),
		sidebar,
		hasSidebar: entry.data.template !== "splash",
		pagination: getPrevNextLinks(sidebar, user_config_default.pagination, entry.data),
		toc: getToC(props),
		lastUpdated: getLastUpdated(props),
		editUrl: getEditUrl(props),
		head: getHead(props, context, siteTitle)
	};
}
function getToC({ entry, lang, headings }) {
	const tocConfig = entry.data.template === "splash" ? false : entry.data.tableOfContents !== void 0 ? entry.data.tableOfContents : user_config_default.tableOfContents;
	if (!tocConfig) return;
	const t = useTranslations(lang);
	return {
		...tocConfig,
		items: generateToC(headings, {
			...tocConfig,
			title: t("tableOfContents.overview")
		})
	};
}
function getLastUpdated({ entry }) {
	const { lastUpdated: frontmatterLastUpdated } = entry.data;
	const { lastUpdated: configLastUpdated } = user_config_default;
	if (frontmatterLastUpdated ?? configLastUpdated) try {
		return frontmatterLastUpdated instanceof Date ? frontmatterLastUpdated : getNewestCommitDate(entry.filePath);
	} catch {
		return;
	}
}
function getEditUrl({ entry }) {
	const { editUrl } = entry.data;
	if (editUrl === false) return;
	let url;
	if (typeof editUrl === "string") url = editUrl;
	else if (user_config_default.editLink.baseUrl) url = ensureTrailingSlash(user_config_default.editLink.baseUrl) + entry.filePath;
	return url ? new URL(url) : void 0;
}
/** Get the site title for a given language. **/
function getSiteTitle(lang) {
	const defaultLang = user_config_default.defaultLocale.lang;
	if (lang && user_config_default.title[lang]) return user_config_default.title[lang];
	return user_config_default.title[defaultLang];
}
function getSiteTitleHref(locale) {
	return formatPath(locale || "/");
}
/** Generate a route object for Starlight’s 404 page. */
async function get404Route(locals) {
	const { lang = BuiltInDefaultLocale.lang, dir = BuiltInDefaultLocale.dir } = user_config_default.defaultLocale || {};
	let locale = user_config_default.defaultLocale?.locale;
	if (locale === "root") locale = void 0;
	const entryMeta = {
		dir,
		lang,
		locale
	};
	const fallbackEntry = {
		id: "404",
		body: "",
		collection: "docs",
		data: {
			title: "404",
			template: "splash",
			editUrl: false,
			head: [],
			hero: {
				tagline: locals.t("404.text"),
				actions: []
			},
			pagefind: false,
			sidebar: {
				hidden: false,
				attrs: {}
			},
			draft: false
		},
		filePath: `${getCollectionPathFromRoot("docs", project_context_default)}/404.md`
	};
	const userEntry = await getEntry("docs", "404");
	const entry = userEntry ? normalizeCollectionEntry(userEntry) : fallbackEntry;
	return {
		...entryMeta,
		entryMeta,
		entry,
		id: entry.id
	};
}
// node_modules/@astrojs/starlight/dist/route-data.js
function defineRouteMiddleware(fn) {
	return fn;
}
var link = (label, href, isCurrent) => ({
	type: "link",
	label,
	href,
	isCurrent,
	badge: void 0,
	attrs: {}
});
var pageLink = (page, currentId) => link(page.label, page.address, page.id === currentId);
/**
* Groups by section, empty sections left out.
*
* @param currentId id of the page shown, such as `ja/volumes/bind-mount`.
* @param label name of a section in the reader's language.
*/
function buildSidebar(pages, language, currentId, label) {
	const total = [...pages.values()].reduce((sum, section) => sum + section.length, 0);
	return [...pages].flatMap(([section, entries]) => {
		if (entries.length === 0) return [];
		const current = entries.some(({ id }) => id === currentId);
		const id = `${language}/${section}`;
		if (total > 120 && !current && id !== currentId) return [link(label(section), pageAddress(id), false)];
		const links = entries.map((page) => pageLink(page, currentId));
		return [{
			type: "group",
			label: label(section),
			entries: links,
			collapsed: total > 40 && !current,
			badge: void 0
		}];
	});
}
/** What the wiki says of itself, below the sections. */
var wikiPages = [
	["changes", "changes.title"],
	["tags", "tags.title"],
	["glossary", "wiki.glossary"],
	["languages", "wiki.languages"],
	["offline", "offline.title"]
];
/** The last group: recent changes, tags, glossary, languages, reading offline. `label` gives a text of the interface. */
function wikiGroup(language, currentId, label) {
	const entries = wikiPages.map(([slug, key]) => link(label(key), `/${language}/${slug}/`, currentId === `${language}/${slug}`));
	return {
		type: "group",
		label: label("wiki.title"),
		entries,
		collapsed: false,
		badge: void 0
	};
}
/** Neighbours of a page in reading order, across sections; nothing for pages outside the catalogue. */
function neighbours(pages, currentId) {
	const all = [...pages.values()].flat();
	const at = all.findIndex(({ id }) => id === currentId);
	const neighbour = (index) => {
		const page = at < 0 ? void 0 : all[index];
		return page && link(page.title, page.address, false);
	};
	return {
		prev: neighbour(at - 1),
		next: neighbour(at + 1)
	};
}
// src/site/route-data.ts
/** Completes what Starlight knows of a page: sidebar, neighbours, stand-ins for translations. */
var isMissing = (id) => /(?:^|\/)404$/.test(id);
/** The page for missing addresses stands at none of its own: no address of it is told, in either language. */
var tellsAddress = ({ tag, attrs }) => tag === "link" && (attrs?.rel === "canonical" || attrs?.hreflang !== void 0) || tag === "meta" && attrs?.property === "og:url";
/** Whole addresses as they are published: Starlight leaves out the folder below the origin. */
function withPublished(tag) {
	const whole = (value) => typeof value === "string" && value.startsWith(`${publishedAt.origin}/`) ? published(value.slice(publishedAt.origin.length)) : value;
	const attrs = Object.fromEntries(Object.entries(tag.attrs ?? {}).map(([name, value]) => [name, whole(value)]));
	return {
		...tag,
		attrs
	};
}
// \0virtual:starlight/route-middleware
var routeMiddleware = [defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	route.head = route.head.map(withPublished);
	if (!isLanguage(route.locale)) return;
	const pages = catalogue(await getCollection("docs"), route.locale);
	const page = parsePageId(route.id);
	if (isMissing(route.id)) route.head = route.head.filter((tag) => !tellsAddress(tag));
	route.sidebar = [...buildSidebar(pages, route.locale, route.id, (section) => locals.t(`section.${section}`)), wikiGroup(route.locale, route.id, (key) => locals.t(key))];
	if (page) route.pagination = neighbours(pages, route.id);
	const standInFor = route.entry.data.standInFor;
	if (standInFor) {
		route.isFallback = true;
		route.entryMeta = {
			lang: standInFor,
			dir: "ltr",
			locale: standInFor
		};
	}
	if (route.isFallback) route.entry.data.pagefind = false;
	if (page?.section === "runbooks") route.toc = void 0;
})];
// node_modules/@astrojs/starlight/dist/utils/routing/middleware.js
/**
* Adds a deep clone of the passed `routeData` object to locals and then runs middleware.
* @param context Astro context object
* @param routeData Initial route data object to attach.
*/
async function attachRouteDataAndRunMiddleware(context, routeData) {
	context.locals.starlightRoute = klona(routeData);
	await new MiddlewareRunner(context, routeMiddleware).run();
}
/**
* A middleware function wrapper that only allows a single execution of the wrapped function.
* Subsequent calls to `run()` are no-ops.
*/
var MiddlewareRunnerStep = class {
	#callback;
	constructor(callback) {
		this.#callback = callback;
	}
	async run(context, next) {
		if (this.#callback) {
			await this.#callback(context, next);
			this.#callback = null;
		}
	}
};
/**
* Class that runs a stack of middleware handlers with an initial context object.
* Middleware functions can mutate properties of the `context` object, but cannot replace it.
*
* @example
* const context = { value: 10 };
* const timesTwo = async (ctx, next) => {
*   await next();
*   ctx.value *= 2;
* };
* const addFive = async (ctx) => {
*   ctx.value += 5;
* }
* const runner = new MiddlewareRunner(context, [timesTwo, addFive]);
* runner.run();
* console.log(context); // { value: 30 }
*/
var MiddlewareRunner = class {
	#context;
	#steps;
	constructor(context, stack = []) {
		this.#context = context;
		this.#steps = stack.map((callback) => new MiddlewareRunnerStep(callback));
	}
	async #stepThrough(steps) {
		let currentStep;
		while (steps.length > 0) {
			[currentStep, ...steps] = steps;
			await currentStep.run(this.#context, async () => this.#stepThrough(steps));
		}
	}
	async run() {
		await this.#stepThrough(this.#steps);
	}
};
export { urlToSlug as C, slugToLocaleData as S, $$SearchResults as _, getToC as a, sharedTags as b, getSidebar as c, $$Page as d, isDrill as f, pairs as g, statesOf as h, getSiteTitleHref as i, getSidebarFromConfig as l, sectionOf as m, getRoute as n, useRouteData as o, runbookGroups as p, getSiteTitle as r, getPrevNextLinks as s, attachRouteDataAndRunMiddleware as t, getHead as u, $$Icon as v, paths as x, repository$2 as y };
