// content/docs/ja/basics/image-layers.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-layers_BV2ADF76.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
