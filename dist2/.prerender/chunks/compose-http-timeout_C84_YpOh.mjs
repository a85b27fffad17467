// content/docs/en/errors/compose-http-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-http-timeout_CShGvzY4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
