// content/docs/ja/errors/storage-aufs-mount-invalid.mdx?astroPropagatedAssets
async function getMod() {
	return import("./storage-aufs-mount-invalid_DpazBuyP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
