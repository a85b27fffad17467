// content/docs/ja/engine/daemon-json.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-json_Xhgp2gCw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
