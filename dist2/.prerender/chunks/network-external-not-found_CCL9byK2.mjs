// content/docs/en/errors/network-external-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-external-not-found_BFFjC7QZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
