const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const { compiled } = require("./assemblyScript.cjs");
const { swcForNode } = require("./swcOptions.cjs");

/** Teaches require to read the TypeScript of the project. */
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    ...swcForNode({ tsx: false }),
  });
  module._compile(code, filename);
};

require.extensions[".as"] = (module, filename) => {
  module._compile(compiled(readFileSync(filename, "utf8"), "commonjs"), filename);
};
