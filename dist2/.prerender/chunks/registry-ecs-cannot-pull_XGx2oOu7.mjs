// content/docs/en/errors/registry-ecs-cannot-pull.mdx?astroPropagatedAssets
async function getMod() {
	return import("./registry-ecs-cannot-pull_tKbW3sKY.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
