// content/docs/ja/errors/compose-orphans.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-orphans_DOu7lijn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
