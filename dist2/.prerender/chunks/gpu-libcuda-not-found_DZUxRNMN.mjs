// content/docs/en/errors/gpu-libcuda-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-libcuda-not-found_DqieVaA0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
