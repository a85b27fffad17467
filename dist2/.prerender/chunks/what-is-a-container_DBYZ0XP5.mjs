// content/docs/ja/basics/what-is-a-container.mdx?astroPropagatedAssets
async function getMod() {
	return import("./what-is-a-container_CSgw1y0O.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
