// content/docs/ja/errors/security-newuidmap-failed.mdx?astroPropagatedAssets
async function getMod() {
	return import("./security-newuidmap-failed_ipeqJgEw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
