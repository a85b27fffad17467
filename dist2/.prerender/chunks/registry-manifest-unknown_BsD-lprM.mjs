// content/docs/en/errors/registry-manifest-unknown.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-manifest-unknown_Bd1g0Yi8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
