// content/docs/en/errors/gpu-cuda-driver-insufficient.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cuda-driver-insufficient_BuK1B9H8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
