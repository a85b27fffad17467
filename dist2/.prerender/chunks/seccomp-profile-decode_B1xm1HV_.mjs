// content/docs/en/errors/seccomp-profile-decode.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-profile-decode_a8pyRhDA.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
