// content/docs/ja/errors/image-platform-mismatch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-platform-mismatch_kdo-nSSf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
