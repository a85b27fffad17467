// content/docs/ja/errors/security-apparmor-apply.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-apparmor-apply_BzLkz9w-.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
