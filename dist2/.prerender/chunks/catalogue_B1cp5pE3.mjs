import { c as pageAddress, d as sections, l as parsePageId, p as withoutLanguage } from "./languages_DzLKiNVm.mjs";
// src/site/content/catalogue.ts
/** All pages of a language by section, as the sidebar, the home page and the lists show them. */
function summary(entry, language, section, slug) {
	const { data } = entry;
	const id = `${language}/${section}/${slug}`;
	return {
		id,
		slug,
		address: pageAddress(id),
		title: data.title,
		label: data.sidebar?.label ?? data.title,
		description: data.description,
		order: data.sidebar?.order ?? Number.MAX_SAFE_INTEGER,
		level: data.level,
		minutes: data.minutes,
		topics: data.topics ?? [],
		tags: data.tags ?? [],
		textLanguage: data.standInFor ?? parsePageId(entry.id)?.language ?? language
	};
}
var byOrder = (a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1);
/** Pages of `language`, with those that exist only in the other language standing in; hidden pages are left out. */
function catalogue(entries, language) {
	const found = new Map(sections.map((section) => [section, /* @__PURE__ */ new Map()]));
	for (const entry of entries) {
		const page = parsePageId(entry.id);
		if (!page || entry.data.sidebar?.hidden) continue;
		const pages = found.get(page.section);
		if (page.language === language || !pages?.has(page.slug)) pages?.set(page.slug, summary(entry, language, page.section, page.slug));
	}
	return new Map([...found].map(([section, pages]) => [section, [...pages.values()].sort(byOrder)]));
}
/** Pages named by `related:`, in the order given; names that lead nowhere are left out. */
function relatedPages(pages, names) {
	const all = [...pages.values()].flat();
	return names.flatMap((name) => all.find(({ id }) => withoutLanguage(id) === name) ?? []);
}
/** Pages at the addresses, in reading order. */
function pagesAt(pages, addresses) {
	const wanted = new Set(addresses);
	return [...pages.values()].flat().filter(({ address }) => wanted.has(address));
}
export { pagesAt as n, relatedPages as r, catalogue as t };
