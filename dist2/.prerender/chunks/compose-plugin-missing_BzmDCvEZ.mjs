// content/docs/ja/errors/compose-plugin-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-plugin-missing_BboQXQ3v.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
