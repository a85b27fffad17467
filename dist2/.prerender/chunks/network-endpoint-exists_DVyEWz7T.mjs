// content/docs/en/errors/network-endpoint-exists.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-endpoint-exists_BPh5Uzdl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
