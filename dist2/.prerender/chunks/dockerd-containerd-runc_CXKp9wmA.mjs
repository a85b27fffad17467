// content/docs/ja/engine/dockerd-containerd-runc.mdx?astroPropagatedAssets
async function getMod() {
	return import("./dockerd-containerd-runc_Czjcjo94.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/Picture.BxgDeJyK.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
