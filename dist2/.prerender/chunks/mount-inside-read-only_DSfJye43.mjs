// content/docs/ja/errors/mount-inside-read-only.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-inside-read-only_BbSKbqAs.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
