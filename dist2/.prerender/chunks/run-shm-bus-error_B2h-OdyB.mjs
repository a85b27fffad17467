// content/docs/en/errors/run-shm-bus-error.mdx?astroPropagatedAssets
async function getMod() {
	return import("./run-shm-bus-error_D-VxWdCM.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
