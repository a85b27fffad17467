// content/docs/ja/errors/compose-version-obsolete.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-version-obsolete_Bs_dfEyB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
