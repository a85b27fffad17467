// content/docs/en/networks/talk-by-name.mdx?astroPropagatedAssets
async function getMod() {
	return import("./talk-by-name_DmozOJOY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
