// content/docs/ja/errors/sysctl-max-map-count.mdx?astroPropagatedAssets
async function getMod() {
	return import("./sysctl-max-map-count_CsU15rm6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
