// content/docs/ja/errors/storage-driver-not-supported.mdx?astroPropagatedAssets
async function getMod() {
	return import("./storage-driver-not-supported_j9I9pcqn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
