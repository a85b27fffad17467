// content/docs/ja/errors/container-removal-in-progress.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-removal-in-progress_Bme8la7A.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
