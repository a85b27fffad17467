// content/docs/ja/errors/compose-file-invalid.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-file-invalid_B5A7GiVQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
