// content/docs/ja/basics/container-lifecycle.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-lifecycle_DPpMZ_TL.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
