// content/docs/en/errors/gpu-device-handle-unknown.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-device-handle-unknown_Cr2VeTaz.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
