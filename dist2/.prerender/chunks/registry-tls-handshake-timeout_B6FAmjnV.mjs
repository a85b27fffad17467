// content/docs/en/errors/registry-tls-handshake-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-tls-handshake-timeout_m5o3MGqp.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
