// content/docs/en/errors/cgroup-namespace-missing.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-namespace-missing_q_lMCRy1.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
