// content/docs/ja/errors/gpu-cgroup-devices-not-found.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-cgroup-devices-not-found_e0hDdzb9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
