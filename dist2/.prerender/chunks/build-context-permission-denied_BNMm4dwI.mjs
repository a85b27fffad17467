// content/docs/en/errors/build-context-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-context-permission-denied_CwSLG3RF.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
