// content/docs/ja/errors/mount-bind-source-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-bind-source-missing_JF90aRCS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
