// content/docs/ja/errors/install-no-nvidia-toolkit.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-no-nvidia-toolkit_BVkNGVN8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
