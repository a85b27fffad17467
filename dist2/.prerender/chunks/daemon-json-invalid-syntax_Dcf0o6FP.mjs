// content/docs/ja/errors/daemon-json-invalid-syntax.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-json-invalid-syntax_CNyQqkR_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
