// content/docs/en/basics/docker-group.mdx?astroPropagatedAssets
async function getMod() {
	return import("./docker-group_DCGx_TdT.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
