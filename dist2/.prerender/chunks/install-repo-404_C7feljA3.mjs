// content/docs/en/errors/install-repo-404.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-repo-404_wcbLoaq0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
