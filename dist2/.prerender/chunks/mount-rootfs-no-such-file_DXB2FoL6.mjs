// content/docs/en/errors/mount-rootfs-no-such-file.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-rootfs-no-such-file_CLl5nlJn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
