// runbooks/port-already-allocated/en.mdx?astroPropagatedAssets
async function getMod() {
	return import("./en_B2cC8c_o.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Step.h7NZ_gi_.css","/_astro/middleware.C2BIZZcU.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
