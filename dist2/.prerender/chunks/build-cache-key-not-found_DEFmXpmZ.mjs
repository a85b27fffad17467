// content/docs/ja/errors/build-cache-key-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-cache-key-not-found_B5kuWKTh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
