// content/docs/en/errors/compose-no-config-file.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-no-config-file_B8Z2xm3S.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
