// content/docs/en/errors/network-bridge-nf-disabled.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-bridge-nf-disabled_CaloahD7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
