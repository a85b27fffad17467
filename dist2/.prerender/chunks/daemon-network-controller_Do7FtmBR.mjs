// content/docs/en/errors/daemon-network-controller.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-network-controller_CLC8EwB2.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
