// content/docs/en/errors/compose-dependency-unhealthy.mdx?astroPropagatedAssets
async function getMod() {
	return import("./compose-dependency-unhealthy_BvVQA7Q0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
