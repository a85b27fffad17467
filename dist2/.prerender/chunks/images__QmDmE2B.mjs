// content/docs/ja/basics/images.mdx?astroPropagatedAssets
async function getMod() {
	return import("./images_yBfdk3yz.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
