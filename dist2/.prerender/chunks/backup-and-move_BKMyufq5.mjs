// content/docs/en/volumes/backup-and-move.mdx?astroPropagatedAssets
async function getMod() {
	return import("./backup-and-move_h_00hzKk.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
