// content/docs/en/errors/install-package-conflict.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-package-conflict_BN6o6yoZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
