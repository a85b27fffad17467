// content/docs/ja/errors/gpu-unknown-flag-gpus.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-unknown-flag-gpus_BGaF29om.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
