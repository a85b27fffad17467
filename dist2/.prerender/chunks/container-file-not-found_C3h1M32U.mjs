// content/docs/en/errors/container-file-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-file-not-found_vQhDtg1c.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
