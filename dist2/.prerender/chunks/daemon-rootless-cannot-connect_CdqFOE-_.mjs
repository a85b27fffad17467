// content/docs/en/errors/daemon-rootless-cannot-connect.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-rootless-cannot-connect_C2v54AM7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
