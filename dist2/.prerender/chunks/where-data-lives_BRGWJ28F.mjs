// content/docs/ja/volumes/where-data-lives.mdx?astroPropagatedAssets
async function getMod() {
	return import("./where-data-lives_BnUPGvWY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
