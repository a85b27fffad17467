// content/docs/ja/gpu/gpus-in-containers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpus-in-containers_B9DdwyhN.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
