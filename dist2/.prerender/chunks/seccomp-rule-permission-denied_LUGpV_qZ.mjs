// content/docs/en/errors/seccomp-rule-permission-denied.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-rule-permission-denied_3rk2WHu7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
