// content/docs/en/errors/port-address-in-use.mdx?astroPropagatedAssets
async function getMod() {
	return import("./port-address-in-use_G6IQMYQl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
