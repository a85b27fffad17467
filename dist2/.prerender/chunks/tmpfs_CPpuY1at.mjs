// content/docs/en/volumes/tmpfs.mdx?astroPropagatedAssets
async function getMod() {
	return import("./tmpfs_Du4ILoOj.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
