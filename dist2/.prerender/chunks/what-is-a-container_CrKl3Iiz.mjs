// content/docs/en/basics/what-is-a-container.mdx?astroPropagatedAssets
async function getMod() {
	return import("./what-is-a-container_CuC2IW2j.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
