// content/docs/ja/errors/gpu-torch-no-driver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-torch-no-driver_Dy21iBYH.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
