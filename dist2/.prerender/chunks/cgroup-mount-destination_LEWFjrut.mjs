// content/docs/ja/errors/cgroup-mount-destination.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-mount-destination_Dihf3NYM.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
