// content/docs/en/errors/cgroup-procs-write.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-procs-write_1hqIeNRv.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
