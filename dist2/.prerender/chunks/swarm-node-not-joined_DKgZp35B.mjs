// content/docs/en/errors/swarm-node-not-joined.mdx?astroPropagatedAssets
async function getMod() {
	return import("./swarm-node-not-joined_B4Cd6AYO.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
