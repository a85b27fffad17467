// content/docs/en/errors/mount-inside-read-only.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-inside-read-only_B0j1JZ7z.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
