// content/docs/ja/errors/registry-failed-resolve-reference.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-failed-resolve-reference_xIdsqPrZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
