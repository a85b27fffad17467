// content/docs/ja/errors/gpu-cant-init-nvml.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cant-init-nvml_CGPPLR8K.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
