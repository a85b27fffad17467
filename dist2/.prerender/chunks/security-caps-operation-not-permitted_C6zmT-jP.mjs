// content/docs/ja/errors/security-caps-operation-not-permitted.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-caps-operation-not-permitted_Cl5sgSZe.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
