// content/docs/ja/errors/container-exit-137.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-exit-137_C33j8x2t.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
