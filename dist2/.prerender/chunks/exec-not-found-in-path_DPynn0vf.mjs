// content/docs/en/errors/exec-not-found-in-path.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-not-found-in-path_BMZvFVf3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
