// content/docs/en/errors/container-no-exit-event.mdx?astroPropagatedAssets
async function getMod() {
	return import("./container-no-exit-event_DIWjhi70.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
