// content/docs/ja/errors/gpu-access-blocked-wsl.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-access-blocked-wsl_5ohbYNu5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
