// content/docs/ja/errors/network-veth-pair-not-supported.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-veth-pair-not-supported_Nk6oqnps.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
