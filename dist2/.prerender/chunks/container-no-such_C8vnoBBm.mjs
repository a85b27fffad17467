// content/docs/ja/errors/container-no-such.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-no-such_C1vJYidw.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
