// content/docs/ja/errors/registry-credential-helper.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-credential-helper_K13NB1lX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
