// content/docs/ja/errors/image-rm-in-use.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-rm-in-use_jE1qUkiJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
