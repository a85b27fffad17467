// content/docs/ja/engine/reload.mdx?astroPropagatedAssets
async function getMod() {
	return import("./reload_BOU7qNjg.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
