// content/docs/en/errors/image-invalid-reference.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-invalid-reference_C7JsEg_O.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
