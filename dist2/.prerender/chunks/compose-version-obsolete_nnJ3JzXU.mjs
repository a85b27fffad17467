// content/docs/en/errors/compose-version-obsolete.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-version-obsolete_fkX_9waW.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
