// content/docs/en/volumes/volumes.mdx?astroPropagatedAssets
async function getMod() {
	return import("./volumes_CK85ZBey.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
