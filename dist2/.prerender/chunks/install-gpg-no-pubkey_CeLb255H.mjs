// content/docs/ja/errors/install-gpg-no-pubkey.mdx?astroPropagatedAssets
async function getMod() {
	return import("./install-gpg-no-pubkey_Bd3X0ZTG.mjs");
}
var defaultMod = {
	__astroPropagation: true,
	getMod,
	collectedLinks: ["/_astro/FillIn.BaSLfa5q.css"],
	collectedStyles: [],
	collectedScripts: []
};
export { defaultMod as default };
