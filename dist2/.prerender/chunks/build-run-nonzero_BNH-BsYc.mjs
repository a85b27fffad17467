// content/docs/en/errors/build-run-nonzero.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-run-nonzero_eXqtQ5Ir.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
