// content/docs/en/errors/mount-path-not-shared.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-path-not-shared_H2AJCNaB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
