// content/docs/ja/errors/gpu-nvml-driver-not-loaded.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-nvml-driver-not-loaded_dfftwLUi.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
