// content/docs/en/errors/registry-x509-unknown-authority.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-x509-unknown-authority_yTqpdULj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
