// content/docs/ja/errors/swarm-not-manager.mdx?astroPropagatedAssets
async function getMod() {
	return import("./swarm-not-manager_D7jMvLl7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
