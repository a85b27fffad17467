// content/docs/en/errors/network-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-not-found_CJ6fAByy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
