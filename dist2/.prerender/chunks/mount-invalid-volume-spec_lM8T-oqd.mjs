// content/docs/ja/errors/mount-invalid-volume-spec.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-invalid-volume-spec_BKsnbwMi.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
