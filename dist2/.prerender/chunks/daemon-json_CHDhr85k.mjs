// content/docs/en/engine/daemon-json.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-json_CGG_IfBk.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
