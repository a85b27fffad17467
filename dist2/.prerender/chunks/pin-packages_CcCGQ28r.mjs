// content/docs/ja/gpu/pin-packages.mdx?astroPropagatedAssets
async function getMod() {
	return import("./pin-packages_CaUTh1OH.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
