// content/docs/en/volumes/bind-mounts.mdx?astroPropagatedAssets
async function getMod() {
	return import("./bind-mounts_5pWfsMWd.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
