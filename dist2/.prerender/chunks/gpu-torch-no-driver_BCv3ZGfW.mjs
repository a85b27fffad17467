// content/docs/en/errors/gpu-torch-no-driver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-torch-no-driver_DU0y-JZQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
