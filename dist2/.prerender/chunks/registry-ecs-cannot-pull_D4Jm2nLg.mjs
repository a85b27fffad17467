// content/docs/ja/errors/registry-ecs-cannot-pull.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-ecs-cannot-pull_B-eceUwc.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
