// content/docs/ja/gpu/lab.mdx?astroPropagatedAssets
async function getMod() {
	return import("./lab_AueY5beo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
