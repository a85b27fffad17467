// content/docs/en/engine/runtime-wrappers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtime-wrappers_DySs6bbY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
