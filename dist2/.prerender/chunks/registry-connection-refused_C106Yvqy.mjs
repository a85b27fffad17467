// content/docs/ja/errors/registry-connection-refused.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-connection-refused_DZ2f8M3O.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
