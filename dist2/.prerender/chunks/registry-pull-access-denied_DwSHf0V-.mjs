// content/docs/ja/errors/registry-pull-access-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-pull-access-denied_BrCtNB7K.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
