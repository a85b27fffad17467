// content/docs/ja/errors/exec-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-permission-denied_C_ioI0E8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
