// content/docs/en/networks/how-names-resolve.mdx?astroPropagatedAssets
async function getMod() {
	return import("./how-names-resolve_Y3SNYaNb.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
