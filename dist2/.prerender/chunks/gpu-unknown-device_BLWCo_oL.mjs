// content/docs/ja/errors/gpu-unknown-device.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-unknown-device_o816-8rd.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
