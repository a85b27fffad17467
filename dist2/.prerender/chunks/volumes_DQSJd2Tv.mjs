// content/docs/ja/volumes/volumes.mdx?astroPropagatedAssets
async function getMod() {
	return import("./volumes_CmYmJ1DO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
