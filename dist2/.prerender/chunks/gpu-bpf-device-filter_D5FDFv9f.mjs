// content/docs/en/errors/gpu-bpf-device-filter.mdx?astroPropagatedAssets
async function getMod() {
	return import("./gpu-bpf-device-filter_DmXhaWh9.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
