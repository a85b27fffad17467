// content/docs/ja/errors/exec-not-found-in-path.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-not-found-in-path_Dz099_GO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
