// content/docs/ja/engine/runtime-wrappers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtime-wrappers_1T9v0zGO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
