// content/docs/en/networks/bridge-host-none.mdx?astroPropagatedAssets
async function getMod() {
	return import("./bridge-host-none_DRepuScX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
