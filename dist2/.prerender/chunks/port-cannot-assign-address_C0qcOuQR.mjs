// content/docs/en/errors/port-cannot-assign-address.mdx?astroPropagatedAssets
async function getMod() {
	return import("./port-cannot-assign-address_BIaznxne.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
