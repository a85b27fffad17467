// content/docs/en/engine/docker-is-a-client.mdx?astroPropagatedAssets
async function getMod() {
	return import("./docker-is-a-client_CyIuLDiP.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
