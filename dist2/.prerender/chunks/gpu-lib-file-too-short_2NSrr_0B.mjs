// content/docs/ja/errors/gpu-lib-file-too-short.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-lib-file-too-short_B1Sjr5ig.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
