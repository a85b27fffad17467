// content/docs/en/errors/gpu-runtime-did-not-terminate.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-runtime-did-not-terminate_bg-6odBf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
