// content/docs/ja/errors/gpu-unknown-runtime-nvidia.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-unknown-runtime-nvidia_C3m2awBG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
