// content/docs/ja/errors/gpu-hook-binary-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-hook-binary-missing_7HHgxO_K.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
