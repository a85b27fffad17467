// content/docs/en/errors/gpu-access-blocked-wsl.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-access-blocked-wsl_BcmFVy8k.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
