// content/docs/en/gpu/docker-info.mdx?astroPropagatedAssets
async function getMod() {
	return import("./docker-info_SWAdwnGI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
