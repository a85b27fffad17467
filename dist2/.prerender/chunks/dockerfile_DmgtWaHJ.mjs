// content/docs/en/basics/dockerfile.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dockerfile_BRjXG0K3.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
