// content/docs/ja/errors/gpu-unsupported-driver-combination.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-unsupported-driver-combination_BfVxGKaV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
