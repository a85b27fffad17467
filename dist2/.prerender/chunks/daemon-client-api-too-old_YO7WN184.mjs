// content/docs/en/errors/daemon-client-api-too-old.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-client-api-too-old_B9UeNbCD.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
