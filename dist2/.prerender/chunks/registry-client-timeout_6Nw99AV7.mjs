// content/docs/en/errors/registry-client-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-client-timeout_jB4KRbT5.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
