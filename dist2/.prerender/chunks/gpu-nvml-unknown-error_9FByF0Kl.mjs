// content/docs/ja/errors/gpu-nvml-unknown-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-nvml-unknown-error_BilLQk8i.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
