// content/docs/ja/gpu/cdi.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cdi_CqU9VZzl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
