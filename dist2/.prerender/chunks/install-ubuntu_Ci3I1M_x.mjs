// content/docs/ja/basics/install-ubuntu.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-ubuntu_BoKFaB0f.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
