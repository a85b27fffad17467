// content/docs/en/errors/gpu-no-device-driver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-no-device-driver_C04pSJ-6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
