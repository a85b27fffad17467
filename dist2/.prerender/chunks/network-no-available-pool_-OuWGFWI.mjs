// content/docs/ja/errors/network-no-available-pool.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-no-available-pool_DYiBAeVr.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
