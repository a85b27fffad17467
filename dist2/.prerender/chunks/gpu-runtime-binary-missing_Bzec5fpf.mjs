// content/docs/en/errors/gpu-runtime-binary-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-runtime-binary-missing_DPiqwwC7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
