// content/docs/en/errors/compose-no-container-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-no-container-found_C-gyjZEC.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
