/** TypeScript reads `<T>(x) =>` as a type parameter in a .ts file and as JSX in a .tsx file, so each has its own parser. */
const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

/** Packages under the preview's spreadsheet that come as ES modules only. */
const esModulesOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test", "<rootDir>/preview/test"],
  transform: {
    "\\.as$": "<rootDir>/scripts/assemblyScript.cjs",
    "\\.ts$": swc(false),
    "\\.tsx$": swc(true),
    "\\.js$": swc(false),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join("|")})/)`],
  testSequencer: "<rootDir>/scripts/slowestFirst.cjs",
  // Each test file has globals of its own, and asking for one takes long; these are handed to every module instead.
  sandboxInjectedGlobals: ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String"],
  // The browser suites start Chromium; more at once would starve each other.
  maxWorkers: 2,
  // The preview's engine leaves a channel open behind each calculation that another has stopped.
  forceExit: true,
};
