// content/docs/ja/errors/image-tar-relocation-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-tar-relocation-error_CPbLA1KN.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
