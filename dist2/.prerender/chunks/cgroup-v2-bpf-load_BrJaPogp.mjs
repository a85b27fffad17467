// content/docs/en/errors/cgroup-v2-bpf-load.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-v2-bpf-load_Dh8ZvDe0.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
