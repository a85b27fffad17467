// content/docs/en/errors/compose-http-docker-scheme.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-http-docker-scheme_Gb6oNEVK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
