// content/docs/ja/basics/compose.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose_vOTjn46q.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
