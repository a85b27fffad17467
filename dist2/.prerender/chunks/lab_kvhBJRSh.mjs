// content/docs/en/gpu/lab.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lab_BmmSHHks.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
