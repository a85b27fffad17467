// content/docs/ja/errors/port-windows-forbidden.mdx?astroPropagatedAssets
async function getMod() {
	return import("./port-windows-forbidden_DlsUdFbY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
