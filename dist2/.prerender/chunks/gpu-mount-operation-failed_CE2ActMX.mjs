// content/docs/en/errors/gpu-mount-operation-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-mount-operation-failed_C0subXN5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
