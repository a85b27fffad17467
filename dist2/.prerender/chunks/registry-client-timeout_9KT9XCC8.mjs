// content/docs/ja/errors/registry-client-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-client-timeout_CMY4pqzQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
