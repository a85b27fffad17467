// content/docs/ja/errors/gpu-libcuda-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-libcuda-not-found__PG-pu3W.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
