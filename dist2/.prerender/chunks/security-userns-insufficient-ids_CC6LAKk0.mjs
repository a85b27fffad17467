// content/docs/ja/errors/security-userns-insufficient-ids.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-userns-insufficient-ids_D3aPXOFM.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
