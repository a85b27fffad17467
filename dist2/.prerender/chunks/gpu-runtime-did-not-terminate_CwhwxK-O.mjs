// content/docs/ja/errors/gpu-runtime-did-not-terminate.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-runtime-did-not-terminate_TGEJeJ0v.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
