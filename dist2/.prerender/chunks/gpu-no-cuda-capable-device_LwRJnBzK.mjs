// content/docs/ja/errors/gpu-no-cuda-capable-device.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-no-cuda-capable-device_nRux-ZkM.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
