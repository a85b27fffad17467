// content/docs/en/errors/network-iptables-raw-table.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-iptables-raw-table_CVWOkFmA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
