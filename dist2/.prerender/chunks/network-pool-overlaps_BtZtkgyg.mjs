// content/docs/ja/errors/network-pool-overlaps.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-pool-overlaps_Ba9qQVkG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
