// content/docs/ja/gpu/jetson-clone3.mdx?astroPropagatedAssets
async function getMod() {
	return import("./jetson-clone3_DTFY00Gs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
