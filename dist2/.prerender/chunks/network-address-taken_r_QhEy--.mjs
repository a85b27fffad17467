// content/docs/ja/errors/network-address-taken.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-address-taken_DIJjdpGU.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
