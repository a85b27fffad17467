// content/docs/ja/errors/image-register-layer-eof.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-register-layer-eof_C3QMsN2R.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
