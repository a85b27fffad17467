// content/docs/ja/errors/seccomp-clone3-nvidia.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-clone3-nvidia_Bv0wmzEd.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
