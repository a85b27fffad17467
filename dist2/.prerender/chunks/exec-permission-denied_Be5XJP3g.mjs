// content/docs/en/errors/exec-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-permission-denied_DgX667zh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
