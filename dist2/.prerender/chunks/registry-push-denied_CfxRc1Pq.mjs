// content/docs/ja/errors/registry-push-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-push-denied_pralnHAj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
