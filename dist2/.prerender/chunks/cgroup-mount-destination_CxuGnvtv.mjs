// content/docs/en/errors/cgroup-mount-destination.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-mount-destination_D0EYFXJK.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
