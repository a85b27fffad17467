// content/docs/ja/errors/gpu-mount-file-exists-driver-in-image.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-mount-file-exists-driver-in-image_YafyA5LQ.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
