// content/docs/ja/errors/compose-depends-undefined.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-depends-undefined_BHyttuaN.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
