// content/docs/ja/errors/seccomp-not-supported.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-not-supported_CtkxIQv_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
