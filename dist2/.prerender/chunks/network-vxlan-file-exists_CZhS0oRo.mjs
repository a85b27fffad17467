// content/docs/ja/errors/network-vxlan-file-exists.mdx?astroPropagatedAssets
async function getMod() {
	return import("./network-vxlan-file-exists_BpjptCSa.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
