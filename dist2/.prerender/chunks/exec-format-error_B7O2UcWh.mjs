// content/docs/en/errors/exec-format-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-format-error_KRIToz1F.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
