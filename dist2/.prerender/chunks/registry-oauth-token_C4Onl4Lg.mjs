// content/docs/ja/errors/registry-oauth-token.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-oauth-token_CGuyv1In.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
