// content/docs/en/errors/seccomp-not-supported.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-not-supported_B0CbUcjY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
