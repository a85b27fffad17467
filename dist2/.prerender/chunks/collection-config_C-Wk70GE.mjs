// \0virtual:starlight/collection-config
var userCollections;
try {
	userCollections = (await import("./content.config_CvNA5yR9.mjs")).collections;
} catch {}
var collections = userCollections;
export { collections };
