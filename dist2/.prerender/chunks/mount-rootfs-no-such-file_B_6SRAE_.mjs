// content/docs/ja/errors/mount-rootfs-no-such-file.mdx?astroPropagatedAssets
async function getMod() {
	return import("./mount-rootfs-no-such-file_4MhgAWUn.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
