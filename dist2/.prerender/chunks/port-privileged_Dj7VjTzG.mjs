// content/docs/en/errors/port-privileged.mdx?astroPropagatedAssets
async function getMod() {
	return import("./port-privileged_BEJHjyGK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
