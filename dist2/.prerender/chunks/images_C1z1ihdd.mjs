// content/docs/en/basics/images.mdx?astroPropagatedAssets
async function getMod() {
	return import("./images_BHdItQK0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
