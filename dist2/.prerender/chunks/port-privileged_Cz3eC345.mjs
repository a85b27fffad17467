// content/docs/ja/errors/port-privileged.mdx?astroPropagatedAssets
async function getMod() {
	return import("./port-privileged_D0EB7UQe.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
