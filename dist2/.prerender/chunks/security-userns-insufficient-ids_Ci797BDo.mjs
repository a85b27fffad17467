// content/docs/en/errors/security-userns-insufficient-ids.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-userns-insufficient-ids_DJI9vGHJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
