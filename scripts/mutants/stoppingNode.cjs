const { TestEnvironment } = require("jest-environment-node");

/** Node, where no test runs after one that failed: a mutant is noticed by the first. */
module.exports = class StoppingNode extends TestEnvironment {
  handleTestEvent({ name, test }) {
    if (name === "test_done" && test.errors.length > 0) this.hasFailed = true;
    if (name === "test_start" && this.hasFailed) test.mode = "skip";
  }
};
