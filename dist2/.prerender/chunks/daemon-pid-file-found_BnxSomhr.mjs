// content/docs/en/errors/daemon-pid-file-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-pid-file-found_BCDOdxSa.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
