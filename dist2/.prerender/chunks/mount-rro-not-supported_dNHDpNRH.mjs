// content/docs/ja/errors/mount-rro-not-supported.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-rro-not-supported_BdiUqR-P.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
