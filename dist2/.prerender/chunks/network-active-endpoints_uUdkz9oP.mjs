// content/docs/en/errors/network-active-endpoints.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-active-endpoints_D0pzv3CQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
