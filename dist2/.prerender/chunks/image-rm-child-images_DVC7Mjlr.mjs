// content/docs/ja/errors/image-rm-child-images.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-rm-child-images_C8t-d8Nl.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
