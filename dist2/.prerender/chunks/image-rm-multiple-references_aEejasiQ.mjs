// content/docs/en/errors/image-rm-multiple-references.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-rm-multiple-references_D_ZeoqLx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
