// content/docs/ja/errors/mount-path-not-shared.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-path-not-shared_DnSpBaGx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
