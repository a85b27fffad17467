// content/docs/en/networks/compose-networks.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-networks_Bc0Mpvmf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
