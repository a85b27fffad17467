// content/docs/en/errors/exec-stat-no-such-file.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-stat-no-such-file_Cjjf6mGp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
