// content/docs/ja/errors/mount-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-permission-denied_IXpyHf1V.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
