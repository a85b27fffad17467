// content/docs/ja/errors/build-context-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-context-permission-denied_D8eHVw9P.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
