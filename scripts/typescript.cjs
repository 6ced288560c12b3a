const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

/** Teaches require to read the TypeScript of the project. */
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};
