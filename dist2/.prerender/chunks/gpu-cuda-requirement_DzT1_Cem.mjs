// content/docs/ja/errors/gpu-cuda-requirement.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cuda-requirement_CLac1Qys.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
