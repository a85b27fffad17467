// content/docs/ja/errors/registry-dns-io-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-dns-io-timeout_Ci42TbrB.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
