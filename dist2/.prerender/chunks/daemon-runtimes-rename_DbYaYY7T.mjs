// content/docs/ja/errors/daemon-runtimes-rename.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-runtimes-rename_DqArct7X.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
