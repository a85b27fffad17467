// content/docs/en/errors/cgroup-driver-mismatch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-driver-mismatch_QHCyWLqV.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
