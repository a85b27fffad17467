// content/docs/en/errors/gpu-unsupported-driver-combination.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-unsupported-driver-combination_Dly6OM4s.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
