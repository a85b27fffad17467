// content/docs/en/errors/network-veth-pair-not-supported.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-veth-pair-not-supported_DCnIv1Rl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
