// content/docs/en/errors/daemon-cannot-connect.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-cannot-connect_CxSMTP4Z.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
