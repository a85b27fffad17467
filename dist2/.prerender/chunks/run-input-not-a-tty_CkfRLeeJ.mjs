// content/docs/ja/errors/run-input-not-a-tty.mdx?astroPropagatedAssets
async function getMod() {
	return import("./run-input-not-a-tty_B0YU-9cf.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
