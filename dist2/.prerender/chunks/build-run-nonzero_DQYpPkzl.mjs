// content/docs/ja/errors/build-run-nonzero.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-run-nonzero_DTm3FCg0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
