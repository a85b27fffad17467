// content/docs/en/errors/port-already-allocated.mdx?astroPropagatedAssets
async function getMod() {
	return import("./port-already-allocated_BOKRgzsm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
