// content/docs/ja/errors/gpu-driver-error-process-request.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-driver-error-process-request_w5YgtxAo.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
