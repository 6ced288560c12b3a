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

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: { "\\.ts$": swc(false), "\\.tsx$": swc(true) },
  // The browser suites start Chromium; more at once would starve each other.
  maxWorkers: 2,
};
