// content/docs/en/errors/exec-user-process-no-such-file.mdx?astroPropagatedAssets
async function getMod() {
	return import("./exec-user-process-no-such-file_BROb2suY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
