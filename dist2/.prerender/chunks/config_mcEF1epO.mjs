// \0virtual:astro-expressive-code/config
var astroConfig = {
	"base": "/",
	"root": "file:///tmp/w7/s5/hatoba/",
	"srcDir": "file:///tmp/w7/s5/hatoba/",
	"build": { "assets": "_astro" },
	"markdown": { "shikiConfig": { "langs": [] } }
};
var ecIntegrationOptions = {};
var ecConfigFileOptions = {};
try {
	ecConfigFileOptions = (await import("./ec.config_DPlSHqG5.mjs")).default;
} catch (e) {
	console.error("*** Failed to load Expressive Code config file \"file:///tmp/w7/s5/hatoba/ec.config.mjs\". You can ignore this message if you just renamed/removed the file.\n\n(Full error message: \"" + (e?.message || e) + "\")\n");
}
export { astroConfig, ecConfigFileOptions, ecIntegrationOptions };
