// content/docs/ja/errors/registry-tls-handshake-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-tls-handshake-timeout_CE56qtA7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
