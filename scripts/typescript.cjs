const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { compiled } = require("./assemblyScript.cjs");

/** Teaches require to read the TypeScript of the project. */
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  module._compile(code, filename);
};

require.extensions[".as"] = (module, filename) => {
  module._compile(compiled(readFileSync(filename, "utf8"), "commonjs"), filename);
};
