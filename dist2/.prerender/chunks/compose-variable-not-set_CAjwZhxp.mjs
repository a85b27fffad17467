// content/docs/ja/errors/compose-variable-not-set.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-variable-not-set_ChMHNx_4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
