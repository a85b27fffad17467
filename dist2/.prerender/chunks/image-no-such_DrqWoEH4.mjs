// content/docs/ja/errors/image-no-such.mdx?astroPropagatedAssets
async function getMod() {
	return import("./image-no-such_DTtXsAw2.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
