// content/docs/ja/errors/gpu-wsl-no-adapters.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-wsl-no-adapters_D3AE4xS8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
