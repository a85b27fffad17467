// content/docs/ja/errors/network-active-endpoints.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-active-endpoints_CNmHffF5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
