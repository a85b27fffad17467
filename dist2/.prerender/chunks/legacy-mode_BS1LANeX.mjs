// content/docs/ja/gpu/legacy-mode.mdx?astroPropagatedAssets
async function getMod() {
	return import("./legacy-mode_CyqPX2kV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
