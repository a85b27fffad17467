import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as languages, c as pageAddress } from "./languages_DzLKiNVm.mjs";
import { t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
// src/site/pages/pages.json.ts
/** Address and title of every page, by language: what the page for missing addresses compares with. */
var pages_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var GET = async () => {
	const entries = await getCollection("docs");
	const known = (language) => [...catalogue(entries, language)].flatMap(([section, pages]) => [{
		address: pageAddress(`${language}/${section}`),
		title: translate(language, `section.${section}`)
	}, ...pages.map(({ address, title }) => ({
		address,
		title
	}))]);
	const pages = Object.fromEntries(languages.map((language) => [language, known(language)]));
	return new Response(JSON.stringify(pages), { headers: { "content-type": "application/json" } });
};
// \0virtual:astro:page:src/site/pages/pages.json@_@ts
var page = () => pages_json_exports;
export { page };
