// content/docs/en/errors/mount-dir-onto-file.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-dir-onto-file_CyoBUtrB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
