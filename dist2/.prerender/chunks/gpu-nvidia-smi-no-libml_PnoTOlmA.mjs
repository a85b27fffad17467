// content/docs/ja/errors/gpu-nvidia-smi-no-libml.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-nvidia-smi-no-libml_DS3V7ulo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
