// content/docs/en/errors/gpu-nvml-detection-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-nvml-detection-error_C6ctVoCv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
