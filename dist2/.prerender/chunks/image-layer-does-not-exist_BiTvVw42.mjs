// content/docs/en/errors/image-layer-does-not-exist.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-layer-does-not-exist_umvA801x.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
