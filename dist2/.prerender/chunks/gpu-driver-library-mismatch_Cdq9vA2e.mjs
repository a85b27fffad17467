// content/docs/en/errors/gpu-driver-library-mismatch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-driver-library-mismatch_6FnS79m-.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
