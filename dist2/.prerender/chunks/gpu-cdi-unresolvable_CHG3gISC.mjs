// content/docs/en/errors/gpu-cdi-unresolvable.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cdi-unresolvable_By5PWX0p.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
