// content/docs/en/errors/compose-variable-not-set.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-variable-not-set_DjFzeU7d.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
