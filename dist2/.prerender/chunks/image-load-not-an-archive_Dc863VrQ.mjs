// content/docs/ja/errors/image-load-not-an-archive.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-load-not-an-archive_BZx0zUjl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
