// content/docs/en/errors/gpu-nvidia-docker1-volume.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-nvidia-docker1-volume_BSrY6Xg6.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
