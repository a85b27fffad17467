// content/docs/ja/engine/docker-is-a-client.mdx?astroPropagatedAssets
async function getMod() {
	return import("./docker-is-a-client_C2nqVToX.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
