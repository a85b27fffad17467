// content/docs/ja/errors/daemon-json-duplicate-flag.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-json-duplicate-flag_DlqBp_Vq.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
