// content/docs/ja/volumes/read-only-mounts.mdx?astroPropagatedAssets
async function getMod() {
	return import("./read-only-mounts_BZ3x8W7D.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
