// content/docs/ja/errors/compose-env-file-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-env-file-not-found_DfCiTQ7g.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
