import { n as __reExport, t as __exportAll } from "./rolldown-runtime_782esTHO.mjs";
// node_modules/astro-expressive-code/dist/hast.js
var hast_exports = /* @__PURE__ */ __exportAll({});
import * as import_rehype_expressive_code_hast from "rehype-expressive-code/hast";
__reExport(hast_exports, import_rehype_expressive_code_hast);
export { hast_exports as t };
