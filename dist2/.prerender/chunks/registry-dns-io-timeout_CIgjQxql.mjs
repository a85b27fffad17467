// content/docs/en/errors/registry-dns-io-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-dns-io-timeout_C6FQzLTP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
