/**
 * How the project's TypeScript is read, wherever it is built, tested or run. TypeScript reads `<T>(x) =>` as a type parameter in
 * a .ts file and as JSX in a .tsx file, so each has its own parser.
 */
function swcOptions({ tsx, target }) {
  return {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target,
    },
  };
}

/** The same for Node, which takes CommonJS. */
function swcForNode({ tsx }) {
  return { ...swcOptions({ tsx, target: "es2022" }), module: { type: "commonjs" } };
}

module.exports = { swcOptions, swcForNode };
