// content/docs/ja/errors/network-join-non-running.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-join-non-running_Cd7lZPmj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
