// content/docs/en/errors/container-not-started.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-not-started_B6Y-9vWY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
