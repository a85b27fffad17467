// content/docs/en/errors/container-exit-139.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-exit-139_F0FjSQfR.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
