// content/docs/ja/errors/build-buildx-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-buildx-missing_DG8BNeqV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
