export { t as astroExpressiveCode, n as createAstroRenderer, o as default, r as defineEcConfig, a as mergeEcConfigOptions } from "./dist_B9d6wYxx.mjs";
export * from "rehype-expressive-code";
