// content/docs/en/errors/gpu-jetson-mount-file-exists.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-jetson-mount-file-exists_CEtKo5q9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
