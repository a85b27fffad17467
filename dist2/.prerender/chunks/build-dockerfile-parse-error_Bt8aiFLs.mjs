// content/docs/en/errors/build-dockerfile-parse-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./build-dockerfile-parse-error_CNf7ski9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
