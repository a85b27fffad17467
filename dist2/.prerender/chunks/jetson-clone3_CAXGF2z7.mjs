// content/docs/en/gpu/jetson-clone3.mdx?astroPropagatedAssets
async function getMod() {
	return import("./jetson-clone3_BM7OY9uF.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
