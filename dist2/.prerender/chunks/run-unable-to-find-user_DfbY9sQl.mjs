// content/docs/ja/errors/run-unable-to-find-user.mdx?astroPropagatedAssets
async function getMod() {
	return import("./run-unable-to-find-user_CF1bePm1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
