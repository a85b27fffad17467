// content/docs/en/errors/security-newuidmap-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-newuidmap-failed_COoHm__W.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
