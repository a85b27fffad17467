// content/docs/ja/errors/container-remove-running.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-remove-running_B7P3Rvz8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
