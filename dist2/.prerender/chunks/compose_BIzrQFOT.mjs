// content/docs/en/basics/compose.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose_CQgMqAKL.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
