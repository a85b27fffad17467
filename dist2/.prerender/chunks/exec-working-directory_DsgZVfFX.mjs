// content/docs/en/errors/exec-working-directory.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-working-directory_25pLSGHv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
