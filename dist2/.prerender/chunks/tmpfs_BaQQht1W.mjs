// content/docs/ja/volumes/tmpfs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./tmpfs_W9O6lI-z.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
