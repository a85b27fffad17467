// content/docs/ja/engine/runtime-history.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtime-history_CQPBZlKP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
