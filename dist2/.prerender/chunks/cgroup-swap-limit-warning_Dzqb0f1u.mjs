// content/docs/ja/errors/cgroup-swap-limit-warning.mdx?astroPropagatedAssets
async function getMod() {
	return import("./cgroup-swap-limit-warning_DcOr9e_7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
