// content/docs/en/engine/runtimes-and-shims.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtimes-and-shims_BUY2jW32.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
