// content/docs/ja/errors/registry-toomanyrequests.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-toomanyrequests_Bf1KU0cS.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
