// content/docs/ja/networks/talk-by-name.mdx?astroPropagatedAssets
async function getMod() {
	return import("./talk-by-name_B_i7tNAp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
