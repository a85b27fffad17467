// content/docs/ja/errors/gpu-jetson-csv-hook.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-jetson-csv-hook_19NNqIrK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
