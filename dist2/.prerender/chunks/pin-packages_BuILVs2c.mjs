// content/docs/en/gpu/pin-packages.mdx?astroPropagatedAssets
async function getMod() {
	return import("./pin-packages_Byhf9M9I.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
