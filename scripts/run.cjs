/* Runs a TypeScript file of the project under Node: `node scripts/run.cjs <file> [arguments]`. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

const [file] = process.argv.splice(2, 1);
require(path.resolve(file));
