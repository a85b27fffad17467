// content/docs/en/errors/network-pool-overlaps.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-pool-overlaps_IgJV9uK8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
