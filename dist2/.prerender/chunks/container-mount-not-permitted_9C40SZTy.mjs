// content/docs/en/errors/container-mount-not-permitted.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-mount-not-permitted_DYxQuSWG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
