// content/docs/ja/errors/runtime-unknown.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtime-unknown_DEOWFvEi.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
