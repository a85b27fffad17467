// content/docs/ja/basics/dockerfile.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dockerfile_DG7GTZrP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
