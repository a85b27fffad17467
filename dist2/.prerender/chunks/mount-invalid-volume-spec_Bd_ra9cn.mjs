// content/docs/en/errors/mount-invalid-volume-spec.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-invalid-volume-spec_Bf1FAHS8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
