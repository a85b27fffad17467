// content/docs/en/errors/runtime-v1-linux.mdx?astroPropagatedAssets
async function getMod() {
	return import("./runtime-v1-linux_CRr8J_gL.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
