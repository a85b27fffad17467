// content/docs/ja/errors/storage-overlay-mount-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./storage-overlay-mount-failed_CWIER8hp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
