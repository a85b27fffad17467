// content/docs/ja/gpu/docker-info.mdx?astroPropagatedAssets
async function getMod() {
	return import("./docker-info_w87jxjP_.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
