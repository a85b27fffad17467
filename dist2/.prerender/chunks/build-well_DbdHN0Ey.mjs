// content/docs/en/basics/build-well.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-well_CVpZi2T-.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
