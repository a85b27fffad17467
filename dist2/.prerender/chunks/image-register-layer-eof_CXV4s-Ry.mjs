// content/docs/en/errors/image-register-layer-eof.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-register-layer-eof_BhTLRI7M.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
