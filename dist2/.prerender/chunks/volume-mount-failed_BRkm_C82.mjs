// content/docs/en/errors/volume-mount-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./volume-mount-failed_DNRQ62QL.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
