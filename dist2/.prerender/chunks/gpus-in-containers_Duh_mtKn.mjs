// content/docs/en/gpu/gpus-in-containers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpus-in-containers_BHRuqtSA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
