// runbooks/first-container/en.mdx?astroPropagatedAssets
async function getMod() {
	return import("./en_B2DL2-lv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Step.h7NZ_gi_.css","/_astro/middleware.C2BIZZcU.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
