// content/docs/ja/errors/cgroup-procs-write.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-procs-write_Dm9_ILL8.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
