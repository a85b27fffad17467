// content/docs/en/errors/network-iptables-no-chain.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-iptables-no-chain_Cal_d0gK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
