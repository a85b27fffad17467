// content/docs/ja/errors/gpu-device-handle-unknown.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-device-handle-unknown_ClqHJ6Nc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
