// content/docs/ja/errors/gpu-cdi-stale-spec.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cdi-stale-spec_CdM0TI9H.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
