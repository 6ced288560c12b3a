const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { compiled } = require("./assemblyScript.cjs");
const { swcForNode } = require("./swcOptions.cjs");

const compiling = (tsx) => (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), { filename, ...swcForNode({ tsx }) });
  module._compile(code, filename);
};

/** Teaches require to read the TypeScript of the project. */
require.extensions[".ts"] = compiling(false);
require.extensions[".tsx"] = compiling(true);

require.extensions[".as"] = (module, filename) => {
  module._compile(compiled(readFileSync(filename, "utf8"), "commonjs"), filename);
};
