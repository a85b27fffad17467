// content/docs/en/errors/gpu-ldcache-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-ldcache-error_llHg_Lk7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
