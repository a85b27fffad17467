// content/docs/en/errors/seccomp-pthread-create.mdx?astroPropagatedAssets
async function getMod() {
	return import("./seccomp-pthread-create_ByP9ySN4.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
