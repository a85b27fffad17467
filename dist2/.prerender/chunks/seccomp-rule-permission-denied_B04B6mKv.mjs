// content/docs/ja/errors/seccomp-rule-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-rule-permission-denied_b6kaE_ZX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
