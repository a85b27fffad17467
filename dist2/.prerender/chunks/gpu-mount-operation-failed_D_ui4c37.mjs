// content/docs/ja/errors/gpu-mount-operation-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-mount-operation-failed_BPbDIct9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
