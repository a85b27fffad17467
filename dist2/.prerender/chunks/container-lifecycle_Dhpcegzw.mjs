// content/docs/en/basics/container-lifecycle.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-lifecycle_zALHbh1X.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
