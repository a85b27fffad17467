// content/docs/ja/errors/build-dockerfile-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-dockerfile-not-found_CXiJ8BWh.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
