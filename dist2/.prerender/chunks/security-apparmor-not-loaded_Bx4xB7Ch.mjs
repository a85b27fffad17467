// content/docs/ja/errors/security-apparmor-not-loaded.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-apparmor-not-loaded_CmWzTAPD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
