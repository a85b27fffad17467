// content/docs/en/errors/runc-pid-from-pipe-eof.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runc-pid-from-pipe-eof_Dm69pOxj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
