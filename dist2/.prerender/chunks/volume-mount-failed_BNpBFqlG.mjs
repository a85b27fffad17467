// content/docs/ja/errors/volume-mount-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./volume-mount-failed_CJ1iXL8B.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
