// content/docs/en/gpu/legacy-mode.mdx?astroPropagatedAssets
async function getMod() {
	return import("./legacy-mode_YImQbnTF.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
