// content/docs/en/errors/network-already-exists.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-already-exists_g3kJ-rHn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
