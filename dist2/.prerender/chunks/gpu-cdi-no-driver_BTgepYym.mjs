// content/docs/ja/errors/gpu-cdi-no-driver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cdi-no-driver_Ch20cNEt.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
