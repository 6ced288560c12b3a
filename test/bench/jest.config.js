const { projects } = require("../../jest.config");
const named = (name) => projects.find(({ displayName }) => displayName === name);

/** For `npm run bench`: writing a workbook needs the stand-in for Excel, which needs jest, and the pane and the preview need a browser. */
module.exports = {
  // They would disturb each other's times, and write one page.
  maxWorkers: 1,
  projects: [
    { ...named("engine"), testRegex: "/test/bench/writing\\.bench\\.ts$" },
    { ...named("browser"), testRegex: "/test/bench/(pane|preview)\\.bench\\.ts$" },
  ],
};
