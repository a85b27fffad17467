// content/docs/en/gpu/cdi.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cdi_DNyptwpx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
