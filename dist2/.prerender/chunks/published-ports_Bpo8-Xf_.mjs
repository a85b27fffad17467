// content/docs/ja/networks/published-ports.mdx?astroPropagatedAssets
async function getMod() {
	return import("./published-ports_BVwV3Rsn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
