// content/docs/en/errors/build-cache-key-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-cache-key-not-found_Dwr1teSV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
