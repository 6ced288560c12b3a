const { projects } = require("../../jest.config");
const engine = projects.find(({ displayName }) => displayName === "engine");

/** For `npm run bench`: what it measures of writing a workbook needs the stand-in for Excel, which needs jest. */
module.exports = { ...engine, testRegex: "/test/bench/.*\\.bench\\.ts$" };
