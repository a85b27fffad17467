// content/docs/en/basics/run-is-create-start.mdx?astroPropagatedAssets
async function getMod() {
	return import("./run-is-create-start_DBXBP_jw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
