// content/docs/en/errors/mount-bind-source-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-bind-source-missing_DXJ2ITGc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
