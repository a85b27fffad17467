// content/docs/ja/gpu/legacy-or-cdi.mdx?astroPropagatedAssets
async function getMod() {
	return import("./legacy-or-cdi_CIlvr02T.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
