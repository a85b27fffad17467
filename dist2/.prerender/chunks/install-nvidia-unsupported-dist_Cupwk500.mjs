// content/docs/ja/errors/install-nvidia-unsupported-dist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-nvidia-unsupported-dist_BBsNKOlT.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
