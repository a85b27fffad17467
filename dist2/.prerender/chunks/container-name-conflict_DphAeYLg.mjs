// content/docs/en/errors/container-name-conflict.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-name-conflict_DSQsxbbM.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
