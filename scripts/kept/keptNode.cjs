const { TestEnvironment } = require("jest-environment-node");
const { keptEnvironment } = require("./keptEnvironment.cjs");

/** Node for the suites of a worker. */
module.exports = keptEnvironment(TestEnvironment);
