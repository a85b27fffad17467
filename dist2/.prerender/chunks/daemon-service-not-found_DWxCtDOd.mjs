// content/docs/ja/errors/daemon-service-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-service-not-found_DayVx3nm.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
