// content/docs/en/basics/install-ubuntu.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-ubuntu_BU_WNVti.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
