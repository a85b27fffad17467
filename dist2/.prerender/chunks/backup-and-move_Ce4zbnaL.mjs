// content/docs/ja/volumes/backup-and-move.mdx?astroPropagatedAssets
async function getMod() {
	return import("./backup-and-move_BTq0Bmvx.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
