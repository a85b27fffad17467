// content/docs/ja/errors/volume-in-use.mdx?astroPropagatedAssets
async function getMod() {
	return import("./volume-in-use_CEgeC-VZ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
