// content/docs/ja/networks/compose-networks.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-networks_p0mdGZqt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
