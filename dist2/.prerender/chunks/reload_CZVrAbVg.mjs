// content/docs/en/engine/reload.mdx?astroPropagatedAssets
async function getMod() {
	return import("./reload_6IDZLv3h.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
