// content/docs/en/errors/gpu-libnvidia-ml-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-libnvidia-ml-not-found_Bpd_TN2d.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
