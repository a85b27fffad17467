// content/docs/en/errors/storage-devicemapper-uuid.mdx?astroPropagatedAssets
async function getMod() {
	return import("./storage-devicemapper-uuid_DtMBMYu7.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
