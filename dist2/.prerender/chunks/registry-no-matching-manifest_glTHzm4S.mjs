// content/docs/ja/errors/registry-no-matching-manifest.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-no-matching-manifest_D5CCIdpI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
