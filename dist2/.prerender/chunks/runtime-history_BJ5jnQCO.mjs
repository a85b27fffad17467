// content/docs/en/engine/runtime-history.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtime-history_4eLoH1vh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
