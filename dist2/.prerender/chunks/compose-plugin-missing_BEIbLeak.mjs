// content/docs/en/errors/compose-plugin-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-plugin-missing_FD-Xrk2a.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
