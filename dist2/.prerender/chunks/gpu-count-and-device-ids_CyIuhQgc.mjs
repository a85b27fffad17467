// content/docs/en/errors/gpu-count-and-device-ids.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-count-and-device-ids_bWSQrngV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
