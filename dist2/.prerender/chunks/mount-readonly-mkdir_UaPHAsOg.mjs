// content/docs/ja/errors/mount-readonly-mkdir.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-readonly-mkdir_Da5my_YA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
