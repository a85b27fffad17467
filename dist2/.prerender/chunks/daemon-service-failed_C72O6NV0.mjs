// content/docs/en/errors/daemon-service-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-service-failed_2m3e0TmI.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
