// content/docs/en/errors/desktop-windows-not-starting.mdx?astroPropagatedAssets
async function getMod() {
	return import("./desktop-windows-not-starting_7-8W_h33.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
