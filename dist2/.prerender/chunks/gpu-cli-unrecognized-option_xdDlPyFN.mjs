// content/docs/ja/errors/gpu-cli-unrecognized-option.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cli-unrecognized-option_BEkQlmjy.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
