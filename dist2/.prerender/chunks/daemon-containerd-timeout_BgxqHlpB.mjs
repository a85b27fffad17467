// content/docs/en/errors/daemon-containerd-timeout.mdx?astroPropagatedAssets
async function getMod() {
	return import("./daemon-containerd-timeout_n6Vlak4L.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
