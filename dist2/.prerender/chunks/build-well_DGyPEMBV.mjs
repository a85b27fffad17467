// content/docs/ja/basics/build-well.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-well_BKTQrf-A.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
