// content/docs/ja/errors/run-device-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./run-device-not-found_DLCo_xLm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
