// content/docs/en/errors/dns-name-resolution.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dns-name-resolution_CmD79Kh1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
