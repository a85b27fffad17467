// content/docs/ja/errors/network-external-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-external-not-found_9L3LpsCY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
