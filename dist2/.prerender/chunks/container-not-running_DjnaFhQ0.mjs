// content/docs/ja/errors/container-not-running.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-not-running_BIDkXbWI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
