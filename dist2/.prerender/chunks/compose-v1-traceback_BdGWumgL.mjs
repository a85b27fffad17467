// content/docs/ja/errors/compose-v1-traceback.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-v1-traceback_B7Svm9qB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
