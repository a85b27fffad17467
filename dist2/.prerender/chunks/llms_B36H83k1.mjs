import { t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
import { t as getCollection } from "./_astro_content_CG80BsF8.mjs";
import { a as languages } from "./languages_DzLKiNVm.mjs";
import { t as catalogue } from "./catalogue_B1cp5pE3.mjs";
import { n as translate } from "./texts_C4jRuNHE.mjs";
import { r as site } from "./site_BjLD3Xgx.mjs";
// src/site/markdown/llms.ts
var ABOUT = `Every page exists in Japanese and English with the same path: /ja/<section>/<page>/ and /en/<section>/<page>/.
The links below lead to the same pages as Markdown. The commands in console blocks are run on a simulated Docker Engine before
they are published, and what they print is compared with what stands there; names, ids and addresses are examples. Runbooks go
step by step.`;
var line = ({ title, address, about }) => `- [${title.replace(/[[\]]/g, "\\$&")}](${address.slice(1)})${about ? `: ${about}` : ""}`;
/** The text of llms.txt; chapters without pages are left out. */
function llmsText(site, chapters) {
	const told = chapters.filter(({ pages }) => pages.length > 0).map(({ title, pages }) => `## ${title}\n\n${pages.map(line).join("\n")}\n`);
	return `${[
		`# ${site.name}`,
		`> ${site.description.en}`,
		ABOUT.replaceAll("\n", " "),
		site.description.ja
	].join("\n\n")}\n\n${told.join("\n")}`;
}
// src/site/pages/llms.txt.ts
/** `/llms.txt`: the pages of both languages, each in the language it is written in. */
var llms_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var names = {
	en: "English",
	ja: "日本語"
};
var GET = async () => {
	const entries = await getCollection("docs");
	const chapters = [...languages].sort().flatMap((language) => [...catalogue(entries, language)].map(([section, pages]) => ({
		title: `${names[language]}: ${translate(language, `section.${section}`)}`,
		pages: pages.filter(({ textLanguage }) => textLanguage === language).map(({ id, title, description }) => ({
			title,
			address: `/${id}.md`,
			about: description
		}))
	})));
	return new Response(llmsText(site, chapters), { headers: { "content-type": "text/plain; charset=utf-8" } });
};
// \0virtual:astro:page:src/site/pages/llms.txt@_@ts
var page = () => llms_txt_exports;
export { page };
