// content/docs/ja/errors/rootless-lchown-named-pipe.mdx?astroPropagatedAssets
async function getMod() {
	return import("./rootless-lchown-named-pipe_BxIzNY1p.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
