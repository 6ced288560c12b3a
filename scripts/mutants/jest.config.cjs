const { projects } = require("../../jest.config.js");

const quick = projects.find(({ displayName }) => displayName === "quick");

/** The model needs no spreadsheet, so what its preview is made ready with is not at hand. */
const transform = Object.fromEntries(
  Object.entries(quick.transform).filter(([, by]) => !String(by).includes("/preview/")),
);

/** Jest's own: a mutant in what a module does when it is evaluated is met only where the module is evaluated anew. */
const nothingKept = { runtime: undefined, testEnvironment: require.resolve("./stoppingNode.cjs") };

module.exports = {
  ...quick,
  ...nothingKept,
  transform,
  displayName: "model",
  roots: ["<rootDir>/scripts/mutants"],
};
