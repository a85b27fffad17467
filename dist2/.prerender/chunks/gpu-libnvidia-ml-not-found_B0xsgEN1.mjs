// content/docs/ja/errors/gpu-libnvidia-ml-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-libnvidia-ml-not-found_CAZDxHVS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
