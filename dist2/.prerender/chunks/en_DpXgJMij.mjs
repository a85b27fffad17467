// runbooks/drill-compose-no-config-file/en.mdx?astroPropagatedAssets
async function getMod() {
	return import("./en_Czrg3N5v.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Step.h7NZ_gi_.css","/_astro/middleware.C2BIZZcU.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
