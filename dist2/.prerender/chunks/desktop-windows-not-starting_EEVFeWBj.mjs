// content/docs/ja/errors/desktop-windows-not-starting.mdx?astroPropagatedAssets
async function getMod() {
	return import("./desktop-windows-not-starting_BsDg3y_7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
