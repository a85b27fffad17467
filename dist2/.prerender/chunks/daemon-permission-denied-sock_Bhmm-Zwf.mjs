// content/docs/en/errors/daemon-permission-denied-sock.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-permission-denied-sock_x_XxCCNJ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
