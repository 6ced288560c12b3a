const { projects } = require("../jest.config.js");

/** The room of the model whose mutants are tried, by the tests of that room alone: `MUTANTS_OF=cost npm run mutants`. */
const room = process.env["MUTANTS_OF"] ?? "";

module.exports = {
  ...projects.find(({ displayName }) => displayName === "quick"),
  displayName: "model",
  roots: [`<rootDir>/test/model/${room}`],
};
