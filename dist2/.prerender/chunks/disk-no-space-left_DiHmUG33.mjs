// content/docs/ja/errors/disk-no-space-left.mdx?astroPropagatedAssets
async function getMod() {
	return import("./disk-no-space-left_CxtdUDz3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
