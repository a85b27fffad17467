// \0virtual:astro:logger
var level = "silent";
export { level as t };
