// content/docs/ja/errors/gpu-ldcache-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-ldcache-error_DcZBSXH9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
