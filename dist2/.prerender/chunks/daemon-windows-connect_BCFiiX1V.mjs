// content/docs/en/errors/daemon-windows-connect.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-windows-connect_B7Jc6pYG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
