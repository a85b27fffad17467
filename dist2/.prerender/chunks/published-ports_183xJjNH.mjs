// content/docs/en/networks/published-ports.mdx?astroPropagatedAssets
async function getMod() {
	return import("./published-ports_DkjRP_3o.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
