// content/docs/ja/errors/registry-http-response-https-client.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-http-response-https-client_DE4Ggqi_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
