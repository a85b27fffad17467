// content/docs/en/errors/container-remove-running.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-remove-running_DwU0H9H5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
