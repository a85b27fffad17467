// content/docs/ja/errors/cgroup-driver-mismatch.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-driver-mismatch_CJGm1skH.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
