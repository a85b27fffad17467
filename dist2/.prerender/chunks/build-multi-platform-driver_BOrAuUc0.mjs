// content/docs/ja/errors/build-multi-platform-driver.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-multi-platform-driver_4suJG-QX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
