// content/docs/en/errors/install-gpg-no-pubkey.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-gpg-no-pubkey_CKOBjpyb.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
