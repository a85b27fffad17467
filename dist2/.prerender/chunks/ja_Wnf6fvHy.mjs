// runbooks/drill-exec-not-found-in-path/ja.mdx?astroPropagatedAssets
async function getMod() {
	return import("./ja_Bt5Kptq9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Step.h7NZ_gi_.css","/_astro/middleware.C2BIZZcU.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
