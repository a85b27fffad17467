// content/docs/en/errors/container-name-invalid.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-name-invalid_bbPwL3bL.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
