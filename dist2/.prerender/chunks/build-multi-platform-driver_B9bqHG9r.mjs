// content/docs/en/errors/build-multi-platform-driver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-multi-platform-driver_B8_gdRfX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
