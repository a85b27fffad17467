// content/docs/en/volumes/read-only-mounts.mdx?astroPropagatedAssets
async function getMod() {
	return import("./read-only-mounts_CzxpTi2u.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
