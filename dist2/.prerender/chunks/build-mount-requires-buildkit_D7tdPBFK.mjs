// content/docs/ja/errors/build-mount-requires-buildkit.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-mount-requires-buildkit_DaYEAh5G.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
