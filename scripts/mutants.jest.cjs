const { projects } = require("../jest.config.js");

/** The tests of the model alone, for `npm run mutants`. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === "quick"),
  displayName: "model",
  roots: ["<rootDir>/test/model"],
};
