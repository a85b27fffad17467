// content/docs/ja/errors/install-docker-command-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-docker-command-not-found_CWTuEevv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
