// content/docs/ja/errors/registry-unauthorized.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-unauthorized_DQ07mKEr.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
