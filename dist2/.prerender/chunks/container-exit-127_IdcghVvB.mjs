// content/docs/en/errors/container-exit-127.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-exit-127_DCcBkaM5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
