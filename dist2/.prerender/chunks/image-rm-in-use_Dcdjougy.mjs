// content/docs/en/errors/image-rm-in-use.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-rm-in-use_C_LMAQSb.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
