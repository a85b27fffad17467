// content/docs/ja/basics/docker-group.mdx?astroPropagatedAssets
async function getMod() {
	return import("./docker-group_Drxi__-c.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: [],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
