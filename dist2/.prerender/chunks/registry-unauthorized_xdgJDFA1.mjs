// content/docs/en/errors/registry-unauthorized.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-unauthorized_DLItemGt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
